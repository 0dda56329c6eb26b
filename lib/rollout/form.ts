import { CHANGEABLE_KEYS, type ChangeableKey } from '../policy/policy.ts';
import { GROUP_NAMES, POLICY_KEYS, type PolicyKey } from '../policy/schema.ts';
import type { Translate } from '../texts/catalogue.ts';
import { CHROMIUM_ID } from './ids.ts';
import { KEY_SHAPES } from './keys.ts';
import { DEFAULT_ROLLOUT, type InstallOrigin, IS_IN_STORES, type Rollout } from './rollout.ts';
import type { InstallField } from './target.ts';
import { type TargetName, targetOf } from './targets.ts';
import { readValues, type ValueProblem } from './valueProblems.ts';
import { unwritableKeys } from './writable.ts';

/** What an administrator has typed and chosen so far; nothing in it is checked. */
export interface AdminForm {
  /** Every key as text; '' is not set, a list has one entry per line. */
  typed: Readonly<Record<PolicyKey, string>>;
  /** The keys that people may change. */
  mayChange: readonly ChangeableKey[];
  origin: InstallOrigin['kind'];
  updateUrl: string;
  xpiUrl: string;
  chromiumId: string;
  isPinned: boolean;
  isHostAllowed: boolean;
  isInPrivateWindows: boolean;
}

export const EMPTY_FORM: AdminForm = {
  typed: Object.fromEntries(POLICY_KEYS.map((key) => [key, ''])) as AdminForm['typed'],
  mayChange: [],
  origin: IS_IN_STORES ? 'store' : 'self-hosted',
  updateUrl: '',
  xpiUrl: '',
  chromiumId: '',
  isPinned: DEFAULT_ROLLOUT.isPinned,
  isHostAllowed: DEFAULT_ROLLOUT.isHostAllowed,
  isInPrivateWindows: DEFAULT_ROLLOUT.isInPrivateWindows,
};

/** The parts of the form; `userMayChange` has none, it stands beside the keys that it names. */
export const GROUPS = GROUP_NAMES.filter((group) => group !== 'none');
export type Group = (typeof GROUPS)[number];

/** True for a key that `userMayChange` can leave to people. */
export function isChangeable(key: PolicyKey): key is ChangeableKey {
  return (CHANGEABLE_KEYS as readonly string[]).includes(key);
}

/** The entries of a text, one per line, each once. */
function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** What was typed, as `storage.managed` would hold it; still unchecked. */
function given({ typed, mayChange }: AdminForm): Record<string, unknown> {
  const entries = KEY_SHAPES.flatMap(({ key, kind }): [string, unknown][] => {
    const text = typed[key].trim();
    if (key === 'userMayChange' || text === '') return [];
    if (kind === 'list') return [[key, linesOf(text)]];
    return [[key, kind === 'yesNo' ? text === 'true' : text]];
  });
  const left = mayChange.filter((key) => typed[key].trim() !== '');
  return Object.fromEntries(left.length > 0 ? [...entries, ['userMayChange', left]] : entries);
}

/** What the form amounts to. */
export interface FormReading {
  /** With the values that would hold in a browser, stand-ins for bad ones included. */
  rollout: Rollout;
  /** By key, at most one each; a file is made only when there are none. */
  problems: ReadonlyMap<string, ValueProblem | 'unwritable'>;
  /** Install fields that hold something no browser takes. */
  badFields: readonly InstallField[];
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

function isBad(form: AdminForm, field: InstallField): boolean {
  const text = form[field].trim();
  if (text === '' || form.origin === 'store') return false;
  return field === 'chromiumId' ? !/^[a-p]{32}$/.test(text) : !isAddress(text);
}

/** Checks the form as a browser and the extension would. */
export function readForm(t: Translate, form: AdminForm): FormReading {
  const { values, problems } = readValues(t, given(form));
  const isSelfHosted = form.origin === 'self-hosted';
  const [updateUrl, xpiUrl] = [form.updateUrl.trim(), form.xpiUrl.trim()];
  return {
    rollout: {
      values,
      origin: isSelfHosted ? { kind: 'self-hosted', updateUrl, xpiUrl } : { kind: 'store' },
      chromiumId: (isSelfHosted && form.chromiumId.trim()) || CHROMIUM_ID,
      isPinned: form.isPinned,
      isHostAllowed: form.isHostAllowed,
      isInPrivateWindows: form.isInPrivateWindows,
    },
    problems: new Map<string, ValueProblem | 'unwritable'>([
      ...unwritableKeys(values).map((key) => [key, 'unwritable'] as const),
      ...problems.map((problem) => [problem.key, problem] as const),
    ]),
    badFields: (['updateUrl', 'xpiUrl', 'chromiumId'] as const).filter((field) => isBad(form, field)),
  };
}

/** The install fields that a target needs and that are still empty. */
export function missingFor(target: TargetName, form: AdminForm): InstallField[] {
  if (form.origin === 'store') return [];
  return targetOf(target).needs.filter((field) => form[field].trim() === '');
}
