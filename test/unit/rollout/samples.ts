import fc from 'fast-check';
import {
  CHANGEABLE_KEYS,
  NOTICE_FREQUENCIES,
  POLICY_LANGUAGES,
  QUIET_ACTIONS,
} from '../../../lib/policy/policy.ts';
import type { ManagedValues } from '../../../lib/policy/schema.ts';
import { DEFAULT_ROLLOUT, type Rollout } from '../../../lib/rollout/rollout.ts';

/** A policy with every kind of value, and what files find hard. */
export const VALUES: ManagedValues = {
  organisationName: 'Acme & Söhne',
  workEmailDomains: ['acme.example', 'acme.test'],
  feedbackOnPersonalPlanAtWork: 'block',
  feedbackOnTeamOrEnterprise: 'warn',
  requireTick: true,
  guidanceText: 'Please do not rate answers that contain client data.',
  guidanceUrl: 'https://intranet.acme.example/ai-guidance?a=1&b=2',
  extraRatingSelectors: ['[data-rate="up"]', '[data-rate="down"]'],
  userMayChange: ['language'],
  hideFirstRunPage: false,
};

export const SELF_HOSTED: Rollout = {
  ...DEFAULT_ROLLOUT,
  values: VALUES,
  origin: {
    kind: 'self-hosted',
    updateUrl: 'https://extensions.acme.example/update.xml?a=1&b=2',
    xpiUrl: 'https://extensions.acme.example/before-you-rate.xpi',
  },
};

export const FROM_STORE: Rollout = { ...DEFAULT_ROLLOUT, values: VALUES };

const NASTY = [
  '"',
  '\\',
  '\n',
  '\r\n',
  '\t',
  'ü',
  'ß',
  '😀',
  ']]>',
  '%',
  '%PATH%',
  '&amp;',
  '<b>',
  "'",
  '’',
  '‚',
  ';',
  '[',
  ']',
  '=',
  ',',
  '--',
  '`$x',
  '$(y)',
  '\\"',
  'a',
  ' ',
  '日本',
];

/** Texts as people never write them, but may. */
function text(longest: number): fc.Arbitrary<string> {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 12,
  });
  return pieces
    .map((parts) => parts.join('').slice(0, longest).trim())
    .filter((made) => made !== '' && !/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF\uF000]/u.test(made));
}

const domain = fc
  .domain()
  .map((name) => name.toLowerCase())
  .filter((name) => /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name));
const action = fc.constantFrom('allow', 'warn', 'block');
const link = fc.webPath().map((path) => `https://intranet.acme.example${path}`);
const texts = fc.array(text(300), { minLength: 1, maxLength: 12 });

/** Any policy that the schema allows, lists with at least one entry. */
export const anyValues: fc.Arbitrary<ManagedValues> = fc.record(
  {
    organisationName: text(80),
    workEmailDomains: fc.array(domain, { minLength: 1, maxLength: 12 }),
    personalEmailDomains: fc.array(domain, { minLength: 1, maxLength: 3 }),
    feedbackOnPersonalPlanAtWork: action,
    feedbackOnTeamOrEnterprise: action,
    feedbackOnPersonalAccount: action,
    feedbackOnUnknownAccount: action,
    requireTick: fc.boolean(),
    planNotice: fc.constantFrom(...NOTICE_FREQUENCIES),
    reportsAndUsageLogs: fc.constantFrom(...QUIET_ACTIONS),
    guidanceUrl: link,
    guidanceText: text(300),
    workspaceUrl: link,
    extraRatingNames: texts,
    extraRatingSelectors: texts,
    userMayChange: fc.uniqueArray(fc.constantFrom(...CHANGEABLE_KEYS), { minLength: 1 }),
    hideFirstRunPage: fc.boolean(),
    language: fc.constantFrom(...POLICY_LANGUAGES),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ManagedValues>;

export const anyRollout: fc.Arbitrary<Rollout> = fc.record({
  values: anyValues,
  origin: fc.constantFrom(DEFAULT_ROLLOUT.origin, SELF_HOSTED.origin),
  chromiumId: fc.constantFrom(DEFAULT_ROLLOUT.chromiumId, 'abcdefghijklmnopabcdefghijklmnop'),
  isPinned: fc.boolean(),
  isHostAllowed: fc.boolean(),
  isInPrivateWindows: fc.boolean(),
});
