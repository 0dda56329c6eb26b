import { isWithin } from '../values/domain.ts';
import type { Managed } from './copy.ts';
import {
  ASKED_ACTIONS,
  type AskedAction,
  CHANGEABLE_KEYS,
  type ChangeableKey,
  DEFAULT_POLICY,
  NOTICE_FREQUENCIES,
  type Origin,
  type Policy,
  QUIET_ACTIONS,
  type QuietAction,
  RECORD_KEEPINGS,
  strictest,
  TICKS,
} from './policy.ts';
import type { ManagedValues } from './schema.ts';
import type { Settings } from './settings.ts';
import { STRICTEST } from './values.ts';

/** Where the policy cannot be read it may ask for anything: nothing passes until it can. */
const UNREADABLE = STRICTEST as ManagedValues;

function originOf(key: ChangeableKey, { [key]: value, userMayChange = [] }: ManagedValues): Origin {
  if (value === undefined) return 'person';
  return userMayChange.includes(key) ? 'default' : 'enforced';
}

interface KeySources<T> {
  origin: Origin;
  /** What the organisation set. */
  set: T | undefined;
  /** What the person chose. */
  own: T | 'unset' | 'unknown';
  /** What holds where neither said anything. */
  unset: T;
  order: readonly T[];
  /** The strictest that a person can choose. */
  strictestOwn: T;
}

function holding<T>({ origin, set, own, unset, order, strictestOwn }: KeySources<T>): T {
  const fallback = set ?? unset;
  if (origin === 'enforced' || own === 'unset') return fallback;
  // What cannot be read may have been anything, or nothing.
  return own === 'unknown' ? strictest(order, [fallback, strictestOwn]) : (own as T);
}

/** The person's own work domains, but for those that would turn an account around which the organisation named. */
function ownWorkDomains(own: readonly string[], personal: readonly string[]): readonly string[] {
  return own.filter((domain) => !isWithin(domain, personal) && !personal.some((p) => isWithin(p, [domain])));
}

function actionsOf(values: ManagedValues, origin: Origin, settings: Settings): Policy['actions'] {
  return {
    consumerWork: values.feedbackOnPersonalPlanAtWork ?? DEFAULT_POLICY.actions.consumerWork,
    commercialWork: values.feedbackOnTeamOrEnterprise ?? DEFAULT_POLICY.actions.commercialWork,
    consumerPersonal: holding<AskedAction>({
      origin,
      set: values.feedbackOnPersonalAccount,
      own: settings.consumerPersonal,
      unset: DEFAULT_POLICY.actions.consumerPersonal,
      order: ASKED_ACTIONS,
      strictestOwn: 'warn',
    }),
    unknown: values.feedbackOnUnknownAccount ?? DEFAULT_POLICY.actions.unknown,
  };
}

function tickOf(requireTick: boolean | undefined) {
  if (requireTick === undefined) return undefined;
  return requireTick ? ('always' as const) : ('never' as const);
}

/**
 * The one policy that governs a browser. What the organisation enforces holds; what it leaves to people is a default
 * that their own setting replaces; what it does not set is theirs. Lists of both hold together.
 */
export function mergePolicy(managed: Managed, settings: Settings): Policy {
  const isReadable = managed.state !== 'unreadable';
  const values = managed.state === 'installed' ? managed.values : isReadable ? {} : UNREADABLE;
  const origins = Object.fromEntries(
    CHANGEABLE_KEYS.map((key) => [key, originOf(key, values)]),
  ) as Policy['origins'];
  const personalDomains = values.personalEmailDomains ?? [];
  const unwhole = (managed.state === 'installed' && managed.unwhole) || [];
  return {
    managed: managed.state !== 'none',
    isReadable,
    organisation: values.organisationName ?? '',
    workDomains: [
      ...(values.workEmailDomains ?? []),
      ...ownWorkDomains(settings.workDomains, personalDomains),
    ],
    personalDomains,
    unwholeDomains: {
      work: unwhole.includes('workEmailDomains'),
      personal: unwhole.includes('personalEmailDomains'),
    },
    answer: settings.answer,
    actions: actionsOf(values, origins.feedbackOnPersonalAccount, settings),
    requireTick: holding({
      origin: origins.requireTick,
      set: tickOf(values.requireTick),
      own: settings.requireTick,
      unset: DEFAULT_POLICY.requireTick,
      order: TICKS,
      strictestOwn: 'always',
    }),
    confirmIn: values.confirmIn ?? DEFAULT_POLICY.confirmIn,
    guidance: { text: values.guidanceText ?? '', url: values.guidanceUrl ?? '' },
    planNotice: holding({
      origin: origins.planNotice,
      set: values.planNotice,
      own: settings.planNotice,
      unset: DEFAULT_POLICY.planNotice,
      order: NOTICE_FREQUENCIES,
      strictestOwn: 'always',
    }),
    // What cannot be read may have said anything: kept then is what never leaves this browser and can be emptied.
    keepRecord: holding({
      origin: origins.keepRecord,
      set: values.keepRecord,
      own: settings.keepRecord,
      unset: DEFAULT_POLICY.keepRecord,
      order: RECORD_KEEPINGS,
      strictestOwn: 'full',
    }),
    quiet: holding<QuietAction>({
      origin: origins.reportsAndUsageLogs,
      set: values.reportsAndUsageLogs,
      own: settings.quiet,
      unset: DEFAULT_POLICY.quiet,
      order: QUIET_ACTIONS,
      strictestOwn: 'warn',
    }),
    workspaceUrl: values.workspaceUrl ?? '',
    language:
      origins.language === 'enforced' || settings.language === 'unset'
        ? (values.language ?? DEFAULT_POLICY.language)
        : settings.language,
    hidesFirstRunPage: values.hideFirstRunPage ?? DEFAULT_POLICY.hidesFirstRunPage,
    origins,
  };
}

/**
 * The policy while the browser has not told yet whether one is installed: the last known one holds, but nothing in
 * it lets a rating pass unasked, because the one that is coming may be stricter. Reports and usage logs are asked
 * about where a policy was known before; elsewhere nothing is held that perhaps nobody asked for.
 */
export function whileWaiting(policy: Policy): Policy {
  const { consumerWork, commercialWork, consumerPersonal, unknown } = policy.actions;
  const atLeastWarn = (action: AskedAction) => strictest<AskedAction>(ASKED_ACTIONS, [action, 'warn']);
  return {
    ...policy,
    actions: {
      consumerWork: atLeastWarn(consumerWork),
      commercialWork: atLeastWarn(commercialWork),
      consumerPersonal: atLeastWarn(consumerPersonal),
      unknown: atLeastWarn(unknown),
    },
    requireTick: strictest(TICKS, [policy.requireTick, 'where-needed']),
    quiet: policy.managed ? strictest<QuietAction>(QUIET_ACTIONS, [policy.quiet, 'warn']) : policy.quiet,
  };
}
