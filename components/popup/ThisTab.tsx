import type { Correction } from '../../lib/memory/corrections.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { AudienceQuestion } from '../shared/AudienceQuestion.tsx';
import { Guidance } from '../shared/Guidance.tsx';
import { AccountLines } from './AccountLines.tsx';
import { Comparison } from './Comparison.tsx';
import { HealthLines } from './HealthLines.tsx';
import { OutOfReach } from './OutOfReach.tsx';
import { PlaceLines } from './PlaceLines.tsx';
import type { Page } from './pages.ts';
import { RatingLines } from './RatingLines.tsx';
import type { OnSource } from './Sentence.tsx';
import { isAnswerNeeded, type View } from './view.ts';

export interface ThisTabProps {
  t: Translate;
  view: View;
  /** What the person said of this tab's account. */
  corrected: Correction | undefined;
  settings: Settings;
  policy: Pick<Policy, 'managed' | 'organisation' | 'isReadable' | 'guidance' | 'origins'>;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onSource: OnSource;
  onSettings: (change: Partial<Settings>) => void;
  onCorrect: (correction: 'work' | 'personal') => void;
  onForget: () => void;
  onOpen: (page: Page) => void;
  isCopied: boolean;
  onCopy: () => void;
}

/** What holds on the tab that the popup was opened over. */
export function ThisTab(props: ThisTabProps) {
  const { t, view, corrected, settings, policy, onSettings, onOpen, onSource } = props;
  if (view.kind === 'place') {
    return <PlaceLines t={t} place={view.place} onOpen={onOpen} onSource={onSource} />;
  }
  if (view.kind !== 'claude') {
    return (
      <>
        <h2>{t('compare.caption')}</h2>
        <Comparison t={t} yours={undefined} onSource={onSource} now={props.now} />
      </>
    );
  }
  const { status, isPrivate = false } = view;
  return (
    <>
      <Guidance t={t} policy={policy} />
      {isPrivate && <p>{t('popup.privateWindow')}</p>}
      {!policy.managed && !isPrivate && isAnswerNeeded(view, corrected !== undefined) && (
        <AudienceQuestion t={t} settings={settings} onSettings={onSettings} />
      )}
      <dl>
        <AccountLines
          t={t}
          status={status}
          corrected={corrected}
          isManaged={policy.managed}
          isPrivate={isPrivate}
          now={props.now}
          onCorrect={props.onCorrect}
          onForget={props.onForget}
          onOpen={onOpen}
          onSource={onSource}
        />
        <RatingLines t={t} verdict={status.verdict} onOpen={onOpen} onSource={onSource} />
        <HealthLines t={t} state={status.health.state} isCopied={props.isCopied} onCopy={props.onCopy} />
      </dl>
      <OutOfReach t={t} onSource={onSource} />
    </>
  );
}
