import type { Claim } from '../terms/claimFacts.ts';
import { type Ground, groundOf, MOST_LINES, type OverlayText, type Situation } from './claims.ts';

/** Whether a report may train models, and more on that, by whose terms hold. */
const REPORT_TRAINING: Record<Ground, readonly [Claim, ...Claim[]]> = {
  consumer: ['reportConsumer'],
  commercial: ['reportCommercial'],
  unknown: ['anyPlanTraining', 'anyPlanTerms'],
  education: ['educationTerms', 'educationException'],
  teachers: ['reportTeachers'],
};

/** Where the help page on company plans is quoted, or may hold. */
const UNDER_COMPANY_PAGE: readonly Ground[] = ['commercial', 'education', 'unknown'];

/** What a way to give feedback besides a thumb hands over, the most telling first. */
const DOORS = {
  // Claude Code's report: /feedback, /bug, /share.
  'code-report': (training) => ['codeReportSends', 'codeReportKept', training],
  'code-report-with-support': (training) => [
    'codeReportSends',
    'codeSupportGrant',
    'codeReportKept',
    training,
  ],
  // Cowork's "Give feedback" with the transcript's switch on; without it nothing is handed over.
  'cowork-feedback': (training) => ['coworkFeedbackSends', training, 'coworkFeedbackKept'],
} as const satisfies Record<string, (training: Claim) => readonly Claim[]>;

/** A form besides that of the thumbs which hands a session or a task over. */
export type ReportForm = keyof typeof DOORS;

/**
 * The overlay's sentences before such a report, by whose terms hold.
 * @param others lines of the overlay's own.
 */
export function reportText(form: ReportForm, situation: Situation, others: number): OverlayText {
  const ground = groundOf(situation);
  const [training, ...more] = REPORT_TRAINING[ground];
  // The page that is silent on training where it speaks of reports says something of it elsewhere.
  const elsewhere: Claim[] =
    UNDER_COMPANY_PAGE.includes(ground) && form !== 'cowork-feedback' ? ['codeReportElsewhere'] : [];
  const lines = DOORS[form](training);
  const room = Math.max(1, MOST_LINES - others);
  return { lines: lines.slice(0, room), more: [...lines.slice(room), ...more, ...elsewhere] };
}
