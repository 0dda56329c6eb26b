import fc from 'fast-check';
import { expect } from 'vitest';
import { setActiveAccount } from '../unit/page.ts';
import { CONVERSATIONS } from './claudePage.ts';
import { type Command, command } from './command.ts';
import { OTHER_TAB } from './fakeBrowser.ts';
import type { Action } from './promise.ts';
import type { World } from './world.ts';

const KEYS = [
  'feedbackOnPersonalPlanAtWork',
  'feedbackOnTeamOrEnterprise',
  'feedbackOnPersonalAccount',
  'feedbackOnUnknownAccount',
];

/** The script that explains comes when the page is idle; a move that needs it waits for it. */
const idle = command('the page becomes idle', {
  when: (_, world) => !world.isIdle,
  run: (_, world) => world.becomeIdle(),
});

/** A closing word that is lost as a conversation is left leaves the network open: see known.test.ts. */
const isHeard = (world: World) => !world.browser.losesNextMessage;

function visit(conversation: string, event: 'push' | 'popstate'): Command {
  return command(`go to ${conversation.slice(0, 4)} by ${event}`, {
    // What was held and not explained yet is explained elsewhere: see known.test.ts.
    when: ({ isWaiting }, world) => (world.isIdle || !isWaiting) && isHeard(world),
    run(promised, world) {
      const isOther = conversation !== world.page.conversation;
      world.visit(conversation, event);
      if (isOther) promised.leave();
      return () => {
        if (isOther)
          expect(world.overlay(), 'what was held belongs to the conversation left').toBeUndefined();
      };
    },
  });
}

const reload = command('reload', {
  when: (_, world) => isHeard(world),
  run(promised, world) {
    window.dispatchEvent(new Event('pagehide'));
    world.load();
    Object.assign(promised, { isWaiting: false, isDoubtful: world.browser.losesNextMessage });
    promised.leave();
  },
});

const comeBack = command('leave the page and come back to it as it was', {
  when: (_, world) => isHeard(world),
  run(promised) {
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pageshow'));
    promised.leave();
  },
});

const stream = command('an answer streams in', {
  run(_, world) {
    world.page.rows += world.page.rows < 6 ? 1 : -3;
    const dialog = world.page.dialog();
    world.page.draw();
    if (dialog) document.body.append(dialog);
  },
});

const say = fc.constantFrom(2, 3, 4, 6, 9, 46).map((field) =>
  command(`send action ${field}`, {
    when: (_, world) => !world.network.isOffline,
    run: (promised, world) => void promised.said.push(world.page.say(field)),
  }),
);

function policy(action: Action | 'none'): Command {
  return command(`policy ${action}`, {
    run(promised, world) {
      const before = promised.action;
      promised.action = action === 'none' ? 'warn' : action;
      world.browser.setPolicy(action === 'none' ? {} : Object.fromEntries(KEYS.map((key) => [key, action])));
      if (before !== promised.action || action === 'none') promised.isSurelyOpen = false;
    },
  });
}

const popup = command('ask the tab for its status', {
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

const killWorker = command('the worker is killed', { run: (_, world) => world.browser.killWorker() });
const loseMessage = command('the worker is killed at the next message', {
  run(promised, world) {
    promised.isDoubtful = true;
    world.browser.losesNextMessage = true;
  },
});
const update = command('the extension is updated', {
  run(promised, world) {
    world.isIdle = true;
    world.browser.update('update');
    promised.leave();
  },
});
const otherTab = fc.constantFrom(...CONVERSATIONS).map((conversation) =>
  command(`the other tab acknowledges ${conversation.slice(0, 4)}`, {
    run: (_, world) =>
      void world.browser
        .deliver(
          { type: 'request-gate', isOpen: true, scope: 'here', conversation, isSession: false },
          OTHER_TAB,
        )
        .catch(() => undefined),
  }),
);
const offline = command('the network comes and goes', {
  run(_, world) {
    world.network.isOffline = !world.network.isOffline;
  },
});
const account = fc
  .constantFrom(undefined, CONVERSATIONS[1], CONVERSATIONS[2])
  .map((id) => command(`another account is active: ${id?.slice(0, 4)}`, { run: () => setActiveAccount(id) }));

/** Everything that happens around the page; what ends a conversation is rarer than what goes on in it. */
export const BROWSER: fc.Arbitrary<Command>[] = [
  fc.constant(idle),
  fc.constant(idle),
  fc.constantFrom(
    reload,
    comeBack,
    update,
    ...CONVERSATIONS.flatMap((each) => [visit(each, 'push'), visit(each, 'popstate')]),
  ),
  fc.constant(stream),
  say,
  fc.constantFrom(...(['allow', 'warn', 'block', 'none', 'none', 'none'] as const).map(policy)),
  fc.constantFrom(popup, killWorker, loseMessage, offline),
  otherTab,
  account,
];
