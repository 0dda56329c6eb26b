import fc from 'fast-check';
import { expect } from 'vitest';
import { setActiveAccount } from '../unit/page.ts';
import { CONVERSATIONS } from './claudePage.ts';
import { type Command, command } from './command.ts';
import { ELSEWHERE } from './elsewhereMoves.ts';
import type { World } from './world.ts';
import type { Action } from './yes.ts';

const KEYS = [
  'feedbackOnPersonalPlanAtWork',
  'feedbackOnTeamOrEnterprise',
  'feedbackOnPersonalAccount',
  'feedbackOnUnknownAccount',
];
/** The script that notices comes when the page is idle. */
const idle = command('page idle', {
  when: (_, world) => !world.isIdle,
  run: (_, world) => world.becomeIdle(),
});

function visit(conversation: string, event: 'push' | 'popstate'): Command {
  const kind = event === 'push' ? 'navigate' : 'back or forward';
  return command(
    kind,
    {
      run(promised, world) {
        const isOther = conversation !== world.page.conversation;
        world.visit(conversation, event);
        if (!isOther) return;
        promised.leave();
        return () =>
          expect(world.overlay(), 'what was held belongs to the conversation left').toBeUndefined();
      },
    },
    `to ${conversation.slice(0, 4)}`,
  );
}

const reload = command('reload', {
  run(promised, world) {
    window.dispatchEvent(new Event('pagehide'));
    world.load();
    promised.isDoubtful = world.browser.losesNextMessage;
    promised.leave();
  },
});

const comeBack = command('come back from the cache', {
  run(promised) {
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pageshow'));
    promised.leave();
  },
});

/** Draws the page anew; claude.ai's own dialog stands beside the rows and stays. */
function redraw({ page }: World): void {
  const dialog = page.dialog();
  page.draw();
  if (dialog) document.body.append(dialog);
}

const stream = command('answer streams in', {
  run(_, world) {
    world.page.rows += world.page.rows < 6 ? 1 : -3;
    redraw(world);
  },
});
const scroll = command('scroll away', {
  run(_, world) {
    const { page } = world;
    page.away = page.away === 0 ? page.rows : 0;
    redraw(world);
  },
});

const say = fc.constantFrom(2, 3, 4, 6, 9, 46).map((field) =>
  command(
    'another action',
    {
      when: (_, world) => !world.network.isOffline,
      run: (promised, world) => void promised.said.push(world.page.say(field)),
    },
    String(field),
  ),
);

function policy(action: Action | 'none'): Command {
  return command(
    'policy',
    {
      run(promised, world) {
        const before = promised.action;
        promised.action = action === 'none' ? 'warn' : action;
        world.browser.setPolicy(
          action === 'none' ? {} : Object.fromEntries(KEYS.map((key) => [key, action])),
        );
        if (before !== promised.action || action === 'none') promised.isSurelyOpen = false;
      },
    },
    action,
  );
}

const SETTINGS = [
  {},
  { requireTick: 'always' },
  { answer: 'work' },
  { answer: 'garbage', extra: 7 },
  { extra: { names: ['nothing'], selectors: ['.nothing'] } },
];
const settings = fc
  .constantFrom(...SETTINGS)
  .map((each) =>
    command('settings', { run: (_, world) => world.browser.setSettings(each) }, JSON.stringify(each)),
  );

const popup = command('popup', {
  when: ({ isDoubtful }, world) => world.isIdle && !isDoubtful,
  run(promised, world) {
    let said: Action | undefined;
    const answer = world.browser.askTab({ type: 'status' }) as Promise<{ verdict: { action: Action } }>;
    void answer.then(({ verdict }) => {
      said = verdict.action;
    });
    return () => expect(said, 'the popup says what holds').toBe(promised.action);
  },
});

const killWorker = command('worker killed', { run: (_, world) => world.browser.killWorker() });
const loseMessage = command('message lost', {
  run(promised, world) {
    promised.isDoubtful = true;
    world.browser.losesNextMessage = true;
  },
});

/** The extension begins anew: open tabs are guarded at once, and no acknowledgement stands. */
function beginAnew(kind: 'update' | 'off and on', by: (world: World) => void): Command {
  return command(kind, {
    run(promised, world) {
      by(world);
      world.isIdle = true;
      promised.leave();
      promised.acknowledgedThere = undefined;
    },
  });
}
const update = beginAnew('update', ({ browser }) => browser.update('update'));
const offAndOn = beginAnew('off and on', ({ browser }) => browser.restart());

const offline = command('offline', {
  run(_, world) {
    world.network.isOffline = !world.network.isOffline;
  },
});
const account = fc
  .constantFrom(undefined, CONVERSATIONS[1], CONVERSATIONS[2])
  .map((id) => command('switch account', { run: () => setActiveAccount(id) }, `to ${id?.slice(0, 4)}`));

/** Everything that happens around the page; what ends a conversation is rarer than what goes on in it. */
export const BROWSER: fc.Arbitrary<Command>[] = [
  fc.constant(idle),
  fc.constant(idle),
  fc.constantFrom(
    reload,
    comeBack,
    update,
    offAndOn,
    ...CONVERSATIONS.flatMap((each) => [visit(each, 'push'), visit(each, 'popstate')]),
  ),
  fc.constantFrom(stream, scroll),
  say,
  fc.constantFrom(...(['allow', 'warn', 'block', 'none', 'none', 'none'] as const).map(policy)),
  settings,
  fc.constantFrom(popup, killWorker, loseMessage, offline),
  ...ELSEWHERE,
  account,
];
