import type { AudienceReason } from '../lib/decide/audience.ts';
import type { Problem } from '../lib/memory/problem.ts';
import type { Settings } from '../lib/memory/settings.ts';
import type { StatusAnswer } from '../lib/messages.ts';
import type { Translate } from '../lib/texts/catalogue.ts';
import { problemText } from '../lib/texts/problemText.ts';
import { AccountLines } from './AccountLines.tsx';
import { AudienceQuestion } from './AudienceQuestion.tsx';
import { HealthLines } from './HealthLines.tsx';
import { Mark } from './Mark.tsx';
import { RatingLines } from './RatingLines.tsx';

/** What the popup was opened over. */
export type View = { kind: 'claude'; status: StatusAnswer } | { kind: 'not-running' } | { kind: 'elsewhere' };

export interface PopupProps {
  t: Translate;
  view: View;
  settings: Settings;
  problems: readonly Problem[];
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onSettings: (change: Partial<Settings>) => void;
  onOpen: (page: 'privacy' | 'account') => void;
  isCopied: boolean;
  onCopy: () => void;
  onOptions: () => void;
}

function statusKey(view: View) {
  if (view.kind === 'elsewhere') return 'statusElsewhere';
  if (view.kind === 'not-running') return 'statusNotRunning';
  return ({ allow: 'statusAllow', warn: 'statusWarn', block: 'statusBlock' } as const)[
    view.status.verdict.action
  ];
}

/** The answer changes nothing where a policy, the plan or a work domain has settled who is at work. */
function mayMatter(view: View): boolean {
  const settled: readonly AudienceReason[] = [
    'policy',
    'policy-personal-domain',
    'commercial-plan',
    'work-domain',
  ];
  return view.kind !== 'claude' || !settled.includes(view.status.verdict.reason);
}

/** The toolbar popup: the status in one glance, then the lines behind it. */
export function Popup(props: PopupProps) {
  const { t, view, settings, now, onSettings, onOpen } = props;
  const problems = [...props.problems, ...(view.kind === 'claude' ? view.status.problems : [])];
  const key = statusKey(view);
  return (
    <>
      <header data-state={view.kind === 'claude' ? view.status.verdict.action : 'none'}>
        <Mark />
        <div>
          <h1>{t(`popup.${key}`)}</h1>
          <p>{t(`popup.${key}Detail`)}</p>
        </div>
      </header>
      {problems.length > 0 && (
        <section role="alert" class="problems">
          <h2>{t('popup.problems')}</h2>
          {problems
            .map((problem) => t('problems.found', { key: problem.key, ...problemText(t, problem) }))
            .map((words) => (
              <p key={words}>{words}</p>
            ))}
        </section>
      )}
      {view.kind === 'claude' && <AccountLines t={t} status={view.status} now={now} onOpen={onOpen} />}
      {mayMatter(view) && <AudienceQuestion t={t} settings={settings} onSettings={onSettings} />}
      {view.kind === 'claude' && (
        <RatingLines t={t} verdict={view.status.verdict} now={now} onOpen={onOpen} />
      )}
      {view.kind === 'claude' && (
        <HealthLines t={t} state={view.status.health.state} isCopied={props.isCopied} onCopy={props.onCopy} />
      )}
      <footer>
        <p>{t('sources.own')}</p>
        <button type="button" onClick={props.onOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </>
  );
}
