import fc from 'fast-check';
import { expect } from 'vitest';
import { DIRECTIONS, type Direction, WAYS, type Way } from '../driver/chat.ts';
import { until } from '../driver/waiting.ts';
import { HOOKS } from '../standin/pressing.ts';
import { type Command, came, command, isFree } from './command.ts';
import { proceed, tickFirst } from './proceeding.ts';
import type { Scene } from './scene.ts';

const canRate = (scene: Scene) => isFree(scene) && !scene.here.seen.hasDialog && scene.here.seen.hasThumb;
const canSubmit = (scene: Scene) => isFree(scene) && scene.here.seen.hasDialog;

function pressThumb(direction: Direction, way: Way): Command {
  const press = {
    when: canRate,
    async run({ here, beginning }: Scene) {
      const { conversation } = here.seen;
      const isOpen = here.yes.mustLeave(conversation);
      const isAnswered = () => here.came((look) => look.isExplained || look.hasDialog, 2500);
      // The page itself loses a press now and then, and a person presses again.
      for (let tries = 0; tries < 3; tries++) {
        await here.swift.press(HOOKS[direction], way);
        if (await isAnswered()) break;
      }
      const { hasDialog, isExplained } = here.seen;
      expect(hasDialog || isExplained, 'a press is answered').toBe(true);
      if (isOpen || beginning.marks !== 'all') {
        expect(hasDialog, 'claude.ai’s own dialog opens').toBe(true);
        return;
      }
      if (here.yes.mayLeave(conversation)) return;
      expect(hasDialog, 'the page heard nothing').toBe(false);
      came.held += 1;
    },
  };
  return command('press a thumb', press, `${direction} by ${way}`);
}

function submit(way: Way): Command {
  const press = {
    when: canSubmit,
    async run(scene: Scene) {
      const { here } = scene;
      const before = scene.ratings();
      const isOver = () =>
        here.came((look) => scene.ratings() > before || look.isExplained || !look.hasDialog, patience);
      const patience = here.isOffline ? 1500 : 8000;
      await here.swift.press(HOOKS.submit, way);
      // A tap whose end a busy machine delays is a long press, which presses nothing: a person taps again.
      if (!(await isOver()) && way === 'touch') {
        await here.swift.press(HOOKS.submit, way);
        await isOver();
      }
      if (scene.ratings() > before) {
        await here.came((look) => !look.hasDialog);
        return;
      }
      if (here.isOffline) return;
      expect(here.yes.mustLeave(here.seen.conversation), 'what is acknowledged arrives').toBe(false);
      await scene.expectExplained();
    },
  };
  return command('press Submit', press, `by ${way}`);
}

function decline(by: 'button' | 'Escape'): Command {
  const press = {
    // In a page with a frame an Escape may be for that one.
    when: ({ here }: Scene) => Boolean(here.seen.out) && !(here.hasFrame && by === 'Escape'),
    async run({ here }: Scene) {
      const { out, words } = here.seen;
      if (by === 'Escape') await here.page.keyboard.press('Escape');
      if (by === 'button' && out) await here.use(out, 'mouse');
      expect(await here.came((look) => look.words !== words && !look.proceed), 'no means no').toBe(true);
    },
  };
  return command('decline', press, `by ${by}`);
}

const cancelOwn = command('cancel claude.ai’s own dialog', {
  when: canSubmit,
  async run({ here }) {
    await here.swift.press('.dialog-actions .button:not(.primary)', 'mouse');
    expect(await here.came((look) => !look.hasDialog), 'a Cancel is never held').toBe(true);
  },
});

const hover = command('hover', {
  when: (scene) => {
    const { beginning, here, action } = scene;
    return canRate(scene) && beginning.marks === 'all' && !here.isSpoiled && action !== 'allow';
  },
  async run({ here }) {
    // An answer that streams in moves the thumbs away under the pointer, and a person follows.
    for (let tries = 0; tries < 4; tries++) {
      // A pointer that rests there already comes near nothing.
      await here.page.mouse.move(2, 2);
      await here.swift.hover(HOOKS.up);
      if (await here.came((look) => look.hasOurs, 2000)) return;
    }
    expect(here.seen.hasOurs, 'the banner stands beside the thumbs').toBe(true);
  },
});

/** What is no rating is never held: it arrives as it was written. */
function say(kind: 'send a message' | 'answer streams in'): Command {
  return command(kind, {
    when: (scene) => isFree(scene) && !scene.here.seen.hasDialog && scene.here.seen.hasComposer,
    async run(scene) {
      const { here, standin } = scene;
      const text = scene.nextMessage();
      await here.page.focus('[role="textbox"]');
      await here.page.keyboard.type(text);
      await here.page.keyboard.press('Enter');
      if (!here.seen.conversation) await here.beganConversation();
      if (here.isOffline) return;
      const isThere = () => standin.actions.some((each) => each.kind === 'send' && each.text.includes(text));
      await until('', isThere).catch(() => undefined);
      expect(isThere(), 'a message arrives').toBe(true);
      if (kind === 'answer streams in') return;
      const streams = () => here.page.$('[aria-label="Stop response"]');
      await until('the whole answer', async () => !(await streams())).catch(() => undefined);
    },
  });
}

const scrollAway = command('scroll away', {
  when: (scene) => !scene.here.seen.hasDialog,
  run: ({ here }) =>
    here.page.evaluate(() => {
      const scroller = document.querySelector('.scroller');
      const isAtTop = (scroller?.scrollTop ?? 0) < 50;
      scroller?.scrollTo(0, isAtTop ? scroller.scrollHeight : 0);
    }),
});

const ofWay = (make: (way: Way) => Command) => fc.constantFrom(...WAYS).map(make);

/** Everything a person does on the page; the way to a rating oftener than the rest. */
export const PERSON: fc.Arbitrary<Command>[] = [
  ...Array.from({ length: 4 }, () =>
    fc
      .tuple(fc.constantFrom(...DIRECTIONS), fc.constantFrom(...WAYS))
      .map(([direction, way]) => pressThumb(direction, way)),
  ),
  ...Array.from({ length: 3 }, () => ofWay(submit)),
  ...Array.from({ length: 4 }, () => ofWay((way) => proceed(way, 'as a person'))),
  ofWay((way) => proceed(way, 'at once')),
  fc.constant(tickFirst),
  fc.constantFrom(decline('button'), decline('Escape')),
  fc.constant(cancelOwn),
  fc.constant(hover),
  fc.constantFrom(say('send a message'), say('answer streams in'), scrollAway),
];
