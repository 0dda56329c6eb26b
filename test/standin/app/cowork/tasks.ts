import { sessionId } from '../../doors.ts';

const NAMES = [
  'Supplier contract, second draft',
  'Payroll migration plan',
  'Reply to a customer complaint',
  'Flaky test in the release build',
];

/** The tasks one may choose from, the latest last. */
export const TASKS = NAMES.map((name, index) => ({ id: sessionId('session', index + 1), name }));

/** The task that was worked on last, whatever the page shows. */
export function latestTask(): string {
  return TASKS.at(-1)?.id ?? '';
}
