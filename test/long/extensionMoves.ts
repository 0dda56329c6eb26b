import fc from 'fast-check';
import { expect } from 'vitest';
import { endWorker } from '../driver/extensionSwitch.ts';
import { type Command, command } from './command.ts';
import type { PolicyChoice } from './managedPolicy.ts';
import type { Scene } from './scene.ts';

const killWorker = command('worker killed', {
  async run(scene) {
    scene.wasWorkerEnded = true;
    await endWorker(scene.browser);
  },
});

/** What a person may choose that neither lets ratings pass nor changes what is recognised. */
const CHOICES = {
  'answer work': `document.querySelectorAll('input[type=radio]')[0].click()`,
  'answer personal': `document.querySelectorAll('input[type=radio]')[1].click()`,
  'tick always': `document.querySelectorAll('input[type=checkbox]')[1].click()`,
};
const settings = fc.constantFrom(...Object.entries(CHOICES)).map(([name, expression]) =>
  command(
    'settings',
    {
      run: ({ options }) => options.evaluate(`(${expression}, 0)`),
    },
    name,
  ),
);

const isOnline = ({ tabs }: Scene) => tabs.every((tab) => !tab.isOffline);

const offAndOn = command('off and on', { when: isOnline, run: (scene) => scene.switchOffAndOn() });

/** The newer version takes over in open tabs, from gates that live on in Chromium. */
const update = command('extension update', {
  when: isOnline,
  async run(scene) {
    await scene.update();
    const isGone = await scene.here.came((look) => !look.words);
    expect(isGone, 'what the older version asked goes with it').toBe(true);
  },
});

/** What one organisation asks for of all ratings. */
const policies = fc.constantFrom<PolicyChoice[]>('allow', 'warn', 'block', 'none').map((choice) =>
  command(
    'policy change',
    {
      when: (scene) => scene.policy !== choice && isOnline(scene),
      async run(scene) {
        await scene.setPolicy(choice);
        if (choice !== 'block') return;
        const isAsked = !(await scene.here.came((look) => !look.proceed));
        expect(isAsked, 'under a block nobody is asked for a yes').toBe(false);
      },
    },
    `to ${choice}`,
  ),
);

/** What happens to the extension itself. */
export const EXTENSION: fc.Arbitrary<Command>[] = [
  // What begins anew takes seconds, because a missing policy is doubted first.
  fc.constantFrom(killWorker, offAndOn, update),
  settings,
  policies,
];
