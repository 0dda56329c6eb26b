import type { Observations } from '../../../lib/decide/verdict.ts';
import { ACTIONS, ANSWERS, DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import { PLANS, type Terms, TRAININGS } from '../../../lib/terms/plan.ts';

const WORK_DOMAIN = 'acme.example';

/** Everything that decides, one axis each, as many values as there are kinds. */
export const AXES = {
  plan: PLANS,
  terms: ['consumer', 'commercial', 'unknown'] satisfies Terms[],
  email: [`ann@${WORK_DOMAIN}`, 'ann@gmail.com', 'ann@other.example', 'unknown'],
  answer: ANSWERS,
  training: TRAININGS,
  managed: [false, true],
  workDomains: [[], [WORK_DOMAIN]],
  consumerWork: ACTIONS,
  commercialWork: ACTIONS,
  consumerPersonal: ACTIONS,
  unknown: ACTIONS,
} as const;

export type Axis = keyof typeof AXES;
export const AXIS_NAMES = Object.keys(AXES) as Axis[];

/** One value's position on each axis. */
export type Point = Record<Axis, number>;

const SIZES = AXIS_NAMES.map((axis) => AXES[axis].length);

export const COMBINATIONS = SIZES.reduce((a, b) => a * b);

/** How far apart two neighbours on an axis are in the numbering of all combinations. */
export const STRIDE = Object.fromEntries(
  AXIS_NAMES.map((axis, i) => [axis, SIZES.slice(0, i).reduce((a, b) => a * b, 1)]),
) as Point;

/** The combination with this number. */
export function pointOf(number: number): Point {
  return Object.fromEntries(
    AXIS_NAMES.map((axis) => [axis, Math.floor(number / STRIDE[axis]) % AXES[axis].length]),
  ) as Point;
}

function at<T>(values: readonly T[], index: number): T {
  return values[index] as T;
}

export function observationsOf(point: Point): Observations {
  return {
    plan: at(AXES.plan, point.plan),
    terms: at(AXES.terms, point.terms),
    email: at(AXES.email, point.email),
    isEmailConfirmed: true,
    training: at(AXES.training, point.training),
  };
}

export function policyOf(point: Point): Policy {
  return {
    ...DEFAULT_POLICY,
    managed: at(AXES.managed, point.managed),
    workDomains: at<readonly string[]>(AXES.workDomains, point.workDomains),
    answer: at(AXES.answer, point.answer),
    actions: {
      consumerWork: at(ACTIONS, point.consumerWork),
      commercialWork: at(ACTIONS, point.commercialWork),
      consumerPersonal: at(ACTIONS, point.consumerPersonal),
      unknown: at(ACTIONS, point.unknown),
    },
  };
}
