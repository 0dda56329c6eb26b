import { expect } from 'vitest';
import type { Way } from '../driver/chat.ts';
import { rest } from '../driver/rest.ts';
import { type Command, came, command } from './command.ts';
import type { Scene } from './scene.ts';
import type { Look, Tab } from './tab.ts';

/** Milliseconds: sooner than this after it came, no press counts; so long a person looks at it. */
const SOONEST = 480;
const LONG_ENOUGH = 700;

/** Ticks the line of the overlay that is open, and says whether it is ticked. */
async function tick(here: Tab): Promise<boolean> {
  const box = here.seen.tick;
  if (!box || box.isChecked) return true;
  await here.use(box, 'mouse');
  return here
    .came((look) => !look.tick || look.tick.isChecked || look.refusal !== '', 2000)
    .then(() => here.seen.tick?.isChecked ?? false);
}

/** What stands between a press of this moment and a yes, as far as the promise knows. */
function judged({ here, wasWorkerEnded }: Scene, look: Look, before: Look): Record<'may' | 'must', boolean> {
  const isTicked = !look.tick || look.tick.isChecked;
  const isOld = Date.now() - here.absentAt >= SOONEST;
  const may = Boolean(look.proceed) && isTicked && isOld && !here.isCovered;
  const isQuiet = !here.isSpoiled && !here.isOffline && !here.hasFrame && !wasWorkerEnded;
  return { may, must: may && isQuiet && look.words === before.words };
}

/** True once something came of a press: it was refused in words, or what asked has gone. */
const isAnswered = (before: Look) => (look: Look) =>
  isLeft(before, look) || (look.refusal !== '' && look.refusal !== before.refusal);
const isLeft = (before: Look, look: Look) => !look.proceed || look.out?.name !== before.out?.name;

/** The press on the button that proceeds, which counts only where a person could see what it says. */
export function proceed(way: Way, manner: 'as a person' | 'at once'): Command {
  const isSoon = manner === 'at once';
  const press = {
    when: ({ here }: Scene) => Boolean(here.seen.proceed),
    async run(scene: Scene) {
      await pressProceed(scene, way, isSoon);
    },
  };
  return command(isSoon ? 'proceed too soon' : 'proceed', press, `by ${way}`);
}

/** Proceeds in the tab in front; says whether it was a yes. */
export async function pressProceed(scene: Scene, way: Way, isSoon: boolean): Promise<boolean> {
  const { here } = scene;
  if (!isSoon) {
    await rest(here.page, LONG_ENOUGH);
    await here.look();
    if (here.seen.tick && !here.seen.tick.isChecked) {
      const isCovered = here.isCovered;
      const isTicked = await tick(here);
      expect(isTicked && isCovered, 'a tick under a cover counts for nothing').toBe(false);
      // A press that was refused may have brought ours to the top of the page's.
      here.isCovered = false;
      if (!isTicked) return false;
      await rest(here.page, LONG_ENOUGH);
    }
  }
  const before = isSoon ? here.seen : await here.look();
  const button = before.proceed;
  if (!button) return false;
  const { yes } = here;
  const was = { acknowledged: yes.acknowledged, isSurelyOpen: yes.isSurelyOpen };
  const { conversation } = before;
  // By keyboard it takes a while to get there: what counts then is judged after the press.
  const early = judged(scene, before, before);
  if (early.may || way === 'Enter' || way === 'Space') yes.acknowledged = conversation;
  const isPressed = await here.use(button, way);
  const late = judged(scene, before, before);
  const may = (isSoon ? late.may : early.may) && isPressed;
  if (may) yes.acknowledged = conversation;
  const patience = isSoon || !early.must ? 1500 : 6000;
  const isHeard = await here.came(isAnswered(before), patience);
  // A tap whose end a busy machine delays is a long press, which presses nothing: a person taps again.
  // Under a cover the refusal may be in the same words as the last: a second tap would find ours on top.
  if (!isHeard && way === 'touch' && !isSoon && !here.isCovered) {
    await here.use(button, way);
    await here.came(isAnswered(before), patience);
  }
  const why = `${here.seen.words} [${JSON.stringify({ early, late, isPressed })}]`;
  if (isLeft(before, here.seen) && may) {
    came.acknowledged += 1;
    // Of what was stopped, a yes presses Submit again: that is on its way now.
    if (before.hasDialog) await here.came((look) => !look.hasDialog || look.isExplained, 2000);
    yes.isSurelyOpen = !here.isSpoiled && !scene.wasWorkerEnded;
    return true;
  }
  Object.assign(yes, was);
  here.isCovered = false;
  came.refused += 1;
  if (!may) expect(here.seen.hasDialog && !before.hasDialog, `what counts for nothing: ${why}`).toBe(false);
  if (!isSoon && early.must && isPressed) expect(here.seen.words, `a yes is heard: ${why}`).toBe('');
  return false;
}

/** Ticking alone, which lets nothing leave. */
export const tickFirst: Command = command('tick', {
  when: ({ here }) => Boolean(here.seen.tick),
  async run({ here }) {
    await rest(here.page, LONG_ENOUGH);
    await here.look();
    const { seen, isSpoiled, isCovered } = here;
    if (!seen.tick || seen.tick.isChecked) return;
    const isTicked = await tick(here);
    here.isCovered = false;
    if (isCovered) expect(isTicked, 'a tick under a cover counts for nothing').toBe(false);
    else if (!isSpoiled && !here.hasFrame) expect(isTicked, 'a tick is heard').toBe(true);
  },
});
