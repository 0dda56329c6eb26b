/** The twelve areas of Cowork; the last sends nothing and points to the thumbs. */
export const AREAS = [
  'Files',
  'Browser',
  'Connectors',
  'Plugins',
  'Skills',
  'Schedules',
  'Artifacts',
  'Permissions',
  'Speed',
  'Billing',
  'Something else',
  'Claude’s behavior',
] as const;
export type Area = (typeof AREAS)[number];
export const BEHAVIOR: Area = 'Claude’s behavior';

export const KINDS = ['Bug', 'Performance', 'Feature request'] as const;
export type Kind = (typeof KINDS)[number];

export const IMPACTS = ['It blocks me', 'It slows me down', 'It is a detail'] as const;
export const FREQUENCIES = ['Always', 'Sometimes', 'Once'] as const;
export const REGRESSIONS = ['It worked before', 'It never worked', 'I do not know'] as const;

/** What a person has filled in. */
export interface Answers {
  area?: Area | undefined;
  kind?: Kind;
  text: string;
  impact?: string;
  frequency?: string;
  regression?: string;
  /** The task whose transcript goes along; undefined while the switch is off. */
  task?: string | undefined;
}

/** A wish has one step, a fault has two. */
export function hasSecondStep({ kind }: Answers): boolean {
  return kind === 'Bug' || kind === 'Performance';
}

export function isFirstStepDone({ area, kind, text }: Answers): boolean {
  return area !== undefined && area !== BEHAVIOR && kind !== undefined && text.trim() !== '';
}

export function isSecondStepDone({ impact }: Answers): boolean {
  return impact !== undefined;
}
