import fc from 'fast-check';
import { expect } from 'vitest';
import { rest } from '../driver/rest.ts';
import { until } from '../driver/waiting.ts';
import { membership, type Plan } from '../standin/index.ts';
import { type Command, command, isFree } from './command.ts';
import { ELSEWHERE } from './elsewhereMoves.ts';
import { EXTENSION } from './extensionMoves.ts';
import { PRERENDER } from './prerenderMoves.ts';
import { conversationId, type Tab } from './tab.ts';

/** Another conversation, or the same, is shown in the same document; what was held belongs to the one left. */
async function arrive(here: Tab, conversation: string, isOther: boolean): Promise<void> {
  const isShown = await here.came((look) => look.conversation === conversation);
  expect(isShown || here.isOffline, 'the conversation is shown').toBe(true);
  // Offline, or in a page that has moved its own parts about, its rows may not come.
  await here.came((look) => look.hasThumbs, here.isOffline || here.isSpoiled ? 1000 : 6000);
  if (!isOther) return;
  expect(await here.came((look) => !look.proceed), 'what was held belongs to the conversation left').toBe(
    true,
  );
}

function navigate(number: number): Command {
  const conversation = conversationId(number);
  return command(
    'navigate',
    {
      async run({ here }) {
        const isOther = conversation !== here.seen.conversation;
        here.left(conversation);
        await here.page.evaluate((end) => {
          document.querySelector<HTMLElement>(`a[href$="${end}"]`)?.click();
        }, conversation);
        here.wentOn();
        await arrive(here, conversation, isOther);
      },
    },
    `to ${number}`,
  );
}

function step(by: -1 | 1): Command {
  const kind = by < 0 ? 'go back' : 'go forward';
  return command(kind, {
    when: ({ here }) => (by < 0 ? here.back : here.forward) > 0,
    async run({ here }) {
      const { conversation: left } = here.seen;
      const shown = await here.page.evaluate(
        (steps) =>
          new Promise<string>((resolve) => {
            addEventListener(
              'popstate',
              () => resolve(/\/chat\/([\w-]+)/.exec(location.pathname)?.[1] ?? ''),
              {
                once: true,
              },
            );
            history.go(steps);
          }),
        by,
      );
      here.left(shown);
      Object.assign(here, { back: here.back + by, forward: here.forward - by });
      if (shown) await arrive(here, shown, shown !== left);
    },
  });
}

const reload = command('reload', {
  when: ({ here }) => !here.isOffline && here.seen.conversation !== '',
  async run({ here }) {
    here.begun();
    await here.page.reload();
    await here.ready();
    here.yes.leave();
  },
});

const offline = command('offline', {
  async run({ here }) {
    here.isOffline = !here.isOffline;
    await here.page.setOfflineMode(here.isOffline);
  },
});

/** By claude.ai's own menu: then it shows a page without a conversation. */
const switchAccount = command('switch account', {
  when: (scene) => isFree(scene) && !scene.here.seen.hasDialog && !scene.here.isOffline,
  async run({ here, standin }) {
    const switches = () => standin.actions.filter(({ kind }) => kind === 'switch').length;
    const before = switches();
    await here.page.click('[data-testid="user-menu-button"]');
    await here.page.waitForSelector('[role=menuitemradio][aria-checked=false]');
    here.left('');
    await here.page.click('[role=menuitemradio][aria-checked=false]');
    await until('the other account', () => switches() > before);
    await until('its page', () => here.page.evaluate(() => location.pathname === '/new'));
    // Where that was shown already, it is shown anew.
    await rest(here.page);
    here.wentOn();
    await here.page.waitForSelector('.recents a');
  },
});

/** As another tab does it: the cookie alone changes. */
const accounts = fc.constantFrom<Plan[]>('max', 'team').map((plan) =>
  command(
    'account switched elsewhere',
    {
      run: ({ here }) =>
        here.page.evaluate(`document.cookie = 'lastActiveOrg=${membership(plan).uuid}; path=/'`),
    },
    `to ${plan}`,
  ),
);

/** Everything that happens around the page; what ends a conversation is rarer than what goes on in it. */
export const BROWSER: fc.Arbitrary<Command>[] = [
  fc.oneof(fc.constantFrom(1, 2).map(navigate), fc.constantFrom(step(-1), reload)),
  // Seldom possible, and so not made too often.
  fc.constantFrom(step(-1), step(1)),
  fc.constant(offline),
  fc.oneof(fc.constant(switchAccount), accounts),
  ...EXTENSION,
  PRERENDER,
  ...ELSEWHERE,
];

/** Forward leads only where somebody has just come back from; something may be done there in between. */
export function thereAndBack(meanwhile: fc.Arbitrary<Command>): fc.Arbitrary<Command[]> {
  return fc
    .tuple(fc.constantFrom(1, 2).map(navigate), fc.option(meanwhile, { nil: undefined }))
    .map(([away, move]) => [away, step(-1), ...(move ? [move] : []), step(1)]);
}
