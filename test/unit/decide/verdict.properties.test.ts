import { describe, expect, test } from 'vitest';
import { CARES, decide, strictnessOf } from '../../../lib/decide/verdict.ts';
import { ACTIONS } from '../../../lib/policy/policy.ts';
import { ownTermsOf, PLANS, termsOf } from '../../../lib/terms/plan.ts';
import {
  AXES,
  AXIS_NAMES,
  type Axis,
  COMBINATIONS,
  observationsOf,
  type Point,
  pointOf,
  policyOf,
  STRIDE,
} from './crossProduct.ts';

const POINTS = Array.from({ length: COMBINATIONS }, (_, number) => pointOf(number));
const VERDICTS = POINTS.map((point) => decide(observationsOf(point), policyOf(point)));
const STRICTNESS = VERDICTS.map(strictnessOf);

/** Plan and disclosure that cannot both be true; a contradiction is no knowledge, and losing one side settles it. */
function isContradiction(point: Point): boolean {
  const { plan, terms } = observationsOf(point);
  // A plan with terms of its own is not one of the personal plans.
  if (ownTermsOf(plan) !== 'none' && terms === 'consumer') return true;
  return termsOf(plan) !== 'unknown' && terms !== 'unknown' && termsOf(plan) !== terms;
}

/** The combinations that get looser when `moved` changes one axis to another position; undefined: not this one. */
function loosened(axis: Axis, moved: (point: Point) => number | undefined): unknown[] {
  const found: unknown[] = [];
  for (const [number, point] of POINTS.entries()) {
    const to = moved(point);
    if (to === undefined) continue;
    const other = number + (to - point[axis]) * STRIDE[axis];
    if ((STRICTNESS[other] ?? Number.NaN) < (STRICTNESS[number] ?? Number.NaN)) found.push(point);
  }
  return found.slice(0, 3);
}

describe('over the full cross product', () => {
  test('every combination is there, each once', () => {
    expect(POINTS.length).toBe(COMBINATIONS);
    const last = pointOf(COMBINATIONS - 1);
    const numberOf = (point: Point) => AXIS_NAMES.reduce((sum, axis) => sum + point[axis] * STRIDE[axis], 0);
    expect(POINTS.findIndex((point, number) => numberOf(point) !== number)).toBe(-1);
    expect(Object.entries(last).every(([axis, at]) => at === AXES[axis as Axis].length - 1)).toBe(true);
    const told = PLANS.filter((plan) => plan !== 'unknown').length;
    // Of three disclosures, one contradicts a plan that was seen.
    expect(POINTS.filter(isContradiction).length).toBe((COMBINATIONS / PLANS.length / 3) * told);
  });

  test('decide is total: always an action and a care of the table', () => {
    const strange = VERDICTS.filter(
      ({ action, care, terms, audience }) =>
        !ACTIONS.includes(action) ||
        !CARES.includes(care) ||
        !['consumer', 'commercial', 'unknown'].includes(terms) ||
        !['work', 'personal', 'unknown'].includes(audience),
    );
    expect(strange).toEqual([]);
    // All nine steps but those that no policy can make occur, so the comparisons below compare something.
    expect(new Set(STRICTNESS).size).toBe(9);
  });

  test.each(['plan', 'terms'] as const)('losing the %s never loosens', (axis) => {
    const lost = AXES[axis].indexOf('unknown' as never);
    expect(loosened(axis, (point) => (isContradiction(point) ? undefined : lost))).toEqual([]);
  });

  test.each(['email', 'answer', 'training'] as const)('losing the %s never loosens', (axis) => {
    const lost = AXES[axis].indexOf('unknown' as never);
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(loosened(axis, () => lost)).toEqual([]);
  });

  test('a contradiction is judged as if plan and disclosure were both lost', () => {
    const lost = { plan: AXES.plan.indexOf('unknown'), terms: AXES.terms.indexOf('unknown') };
    const different = POINTS.filter((point, number) => {
      const other =
        number + (lost.plan - point.plan) * STRIDE.plan + (lost.terms - point.terms) * STRIDE.terms;
      return isContradiction(point) && STRICTNESS[other] !== STRICTNESS[number];
    });
    expect(different).toEqual([]);
  });

  test.each(['consumerWork', 'commercialWork', 'consumerPersonal', 'unknown'] as const)(
    'a stricter %s action never loosens',
    (axis) => {
      const stricter = (point: Point) => (point[axis] < 2 ? point[axis] + 1 : undefined);
      expect(loosened(axis, stricter)).toEqual([]);
    },
  );

  test('training never changes strictness', () => {
    const changed = POINTS.filter((point, number) => {
      const first = number - point.training * STRIDE.training;
      return STRICTNESS[number] !== STRICTNESS[first];
    });
    expect(changed).toEqual([]);
  });

  test('an organisation that manages the browser never makes a rating easier under its strictest rows', () => {
    // Managed accounts are work accounts, so a policy that blocks work blocks whatever consumer terms hold.
    const passed = POINTS.filter((point, number) => {
      const { managed, actions } = policyOf(point);
      const blocksWork = actions.consumerWork === 'block' && actions.commercialWork === 'block';
      return managed && blocksWork && VERDICTS[number]?.action !== 'block';
    });
    expect(passed).toEqual([]);
  });
});
