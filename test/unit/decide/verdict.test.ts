import { expect, test } from 'vitest';
import { type Care, decide, type Observations, strictnessOf } from '../../../lib/decide/verdict.ts';
import {
  type Action,
  ASKED_ACTIONS,
  type Case,
  DEFAULT_POLICY,
  type Policy,
  type Tick,
} from '../../../lib/policy/policy.ts';
import { type Plan, type Terms, TRAININGS } from '../../../lib/terms/plan.ts';

const NOTHING: Observations = {
  plan: 'unknown',
  terms: 'unknown',
  email: 'unknown',
  isEmailConfirmed: false,
  training: 'unknown',
};

function verdict(observations: Partial<Observations>, policy: Partial<Policy> = {}) {
  return decide({ ...NOTHING, ...observations }, { ...DEFAULT_POLICY, ...policy });
}

type Row = [plan: Plan, answer: Policy['answer'], terms: Terms, audience: string, care: Care];

// README's table; every row warns by default.
test.each([
  ['free', 'work', 'consumer', 'work', 'tick'],
  ['pro', 'work', 'consumer', 'work', 'tick'],
  ['max', 'work', 'consumer', 'work', 'tick'],
  ['free', 'personal', 'consumer', 'personal', 'light'],
  ['pro', 'personal', 'consumer', 'personal', 'light'],
  ['max', 'personal', 'consumer', 'personal', 'light'],
  ['max', 'none', 'consumer', 'unknown', 'tick'],
  ['max', 'unknown', 'consumer', 'unknown', 'tick'],
  ['team', 'none', 'commercial', 'work', 'normal'],
  ['team', 'personal', 'commercial', 'work', 'normal'],
  ['enterprise', 'unknown', 'commercial', 'work', 'normal'],
  ['unknown', 'work', 'unknown', 'work', 'tick'],
  // Not seen: it may still be a Team account, which asks more than a personal one.
  ['unknown', 'personal', 'unknown', 'personal', 'normal'],
  ['unknown', 'none', 'unknown', 'unknown', 'tick'],
] satisfies Row[])('%s plan, answered %s: %s terms × %s, care %s', (plan, answer, terms, audience, care) => {
  for (const training of TRAININGS) {
    expect(verdict({ plan, training }, { answer })).toMatchObject({
      action: 'warn',
      care,
      terms,
      audience,
      training,
    });
  }
});

type Contradiction = [plan: Plan, disclosure: Terms, terms: Terms];

test.each([
  ['unknown', 'consumer', 'consumer'],
  ['unknown', 'commercial', 'commercial'],
  ['max', 'unknown', 'consumer'],
  ['max', 'consumer', 'consumer'],
  ['team', 'commercial', 'commercial'],
  ['max', 'commercial', 'unknown'],
  ['team', 'consumer', 'unknown'],
] satisfies Contradiction[])('plan %s and disclosure %s make %s terms', (plan, disclosure, terms) => {
  expect(verdict({ plan, terms: disclosure }).terms).toBe(terms);
});

test('a contradiction is judged exactly as if neither had been seen', () => {
  expect(verdict({ plan: 'team', terms: 'consumer' })).toEqual(verdict({}));
});

const CASES = {
  consumerWork: [{ plan: 'max' }, { answer: 'work' }],
  commercialWork: [{ plan: 'team' }, {}],
  consumerPersonal: [{ plan: 'max' }, { answer: 'personal' }],
  unknown: [{}, {}],
} satisfies Record<Case, [Partial<Observations>, Partial<Policy>]>;

test.each(
  Object.entries(CASES).flatMap(([row, [observations, policy]]) =>
    (['allow', 'warn', 'block'] as const).map(
      (action) => [row as Case, action, observations, policy] as const,
    ),
  ),
)('%s: the policy says %s', (row, action: Action, observations, policy) => {
  // All others allow, so only this row's action can make the verdict.
  const allowed = {
    consumerWork: 'allow',
    commercialWork: 'allow',
    consumerPersonal: 'allow',
    unknown: 'allow',
  };
  const actions = { ...allowed, [row]: action } as Policy['actions'];
  expect(verdict(observations, { ...policy, actions }).action).toBe(action);
});

test('where the page did not tell, the strictest row that is still possible holds', () => {
  const blocked = { actions: { ...DEFAULT_POLICY.actions, commercialWork: 'block' as const } };
  expect(verdict({}, blocked).action).toBe('block');
  expect(verdict({}, { ...blocked, answer: 'personal' }).action).toBe('block');
  expect(verdict({ plan: 'max' }, blocked).action).toBe('warn');
});

test.each([
  ['consumerWork', 'never', 'normal'],
  ['consumerWork', 'where-needed', 'tick'],
  ['consumerWork', 'always', 'tick'],
  ['commercialWork', 'never', 'normal'],
  ['commercialWork', 'where-needed', 'normal'],
  ['commercialWork', 'always', 'tick'],
  ['consumerPersonal', 'never', 'light'],
  ['consumerPersonal', 'where-needed', 'light'],
  ['consumerPersonal', 'always', 'tick'],
  ['unknown', 'never', 'normal'],
  ['unknown', 'where-needed', 'tick'],
] satisfies [Case, Tick, Care][])('%s with the tick %s asks for %s', (row, requireTick, care) => {
  const [observations, policy] = CASES[row];
  expect(verdict(observations, { ...policy, requireTick }).care).toBe(care);
});

test('strictness grows with the action first, then with the care', () => {
  const cares = ['light', 'normal', 'tick'] as const;
  const ordered = (['allow', 'warn', 'block'] as const).flatMap((action) =>
    cares.map((care) => strictnessOf({ ...verdict({}), action, care })),
  );
  expect(ordered).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('hide is as strict as block in every row and where rows are in doubt, and says besides that thumbs are hidden', () => {
  const rows = ['consumerWork', 'commercialWork', 'consumerPersonal', 'unknown'] as const satisfies Case[];
  const answers = ['work', 'personal', 'none', 'unknown'] as const;
  let hiding = 0;
  for (let number = 0; number < ASKED_ACTIONS.length ** rows.length; number++) {
    const asked = rows.map(
      (_, i) => ASKED_ACTIONS[Math.floor(number / ASKED_ACTIONS.length ** i) % 4] ?? 'hide',
    );
    const actions = Object.fromEntries(rows.map((row, i) => [row, asked[i]])) as Policy['actions'];
    const asBlock = Object.fromEntries(
      rows.map((row, i) => [row, asked[i] === 'hide' ? 'block' : asked[i]]),
    ) as Policy['actions'];
    for (const plan of ['max', 'team', 'unknown'] as const) {
      for (const answer of answers) {
        const { isHidden, ...found } = verdict({ plan }, { actions, answer });
        expect(found).toEqual(verdict({ plan }, { actions: asBlock, answer }));
        if (isHidden) expect(found.action).toBe('block');
        if (plan === 'team') expect(isHidden === true).toBe(actions.commercialWork === 'hide');
        if (isHidden) hiding += 1;
      }
    }
  }
  expect(hiding).toBeGreaterThan(0);
  const all = {
    consumerWork: 'hide',
    commercialWork: 'warn',
    consumerPersonal: 'allow',
    unknown: 'warn',
  } as const;
  const hides = (plan: Plan, answer: Policy['answer']) =>
    verdict({ plan }, { actions: all, answer }).isHidden === true;
  expect(hides('max', 'work')).toBe(true);
  expect(hides('max', 'personal')).toBe(false);
  // Not seen: it may be the account on which ratings are hidden.
  expect(hides('unknown', 'work')).toBe(true);
  expect(hides('unknown', 'personal')).toBe(false);
});

test.each([
  ['team', 'unknown', 'commercial-plan'],
  ['education', 'commercial', 'commercial-plan'],
  // No plan that is named there: the link alone says it.
  ['teachers', 'commercial', 'commercial-link'],
  ['unknown', 'commercial', 'commercial-link'],
] satisfies [Plan, Terms, string][])(
  'why %s with a link to %s terms is at work: %s',
  (plan, terms, reason) => {
    expect(verdict({ plan, terms })).toMatchObject({ audience: 'work', reason });
    // A policy's reason comes before either.
    expect(verdict({ plan, terms }, { managed: true }).reason).toBe('policy');
  },
);
