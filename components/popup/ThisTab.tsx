import { AudienceQuestion } from '../shared/AudienceQuestion.tsx';
import { Guidance } from '../shared/Guidance.tsx';
import { AccountLines } from './AccountLines.tsx';
import { Comparison } from './Comparison.tsx';
import { HealthLines } from './HealthLines.tsx';
import { PlaceLines } from './PlaceLines.tsx';
import type { PopupProps } from './Popup.tsx';
import { RatingLines } from './RatingLines.tsx';
import { isAnswerNeeded } from './view.ts';

/** What holds on the tab that the popup was opened over. */
export function ThisTab(props: PopupProps) {
  const { t, view, corrected, settings, policy, onSettings, onOpen, onSource } = props;
  if (view.kind === 'place') {
    return <PlaceLines t={t} place={view.place} onOpen={onOpen} onSource={onSource} />;
  }
  if (view.kind !== 'claude') {
    return (
      <>
        <h2>{t('compare.caption')}</h2>
        <Comparison t={t} yours={undefined} onSource={onSource} />
      </>
    );
  }
  const { status } = view;
  return (
    <>
      <Guidance t={t} policy={policy} />
      {!policy.managed && isAnswerNeeded(view, corrected !== undefined) && (
        <AudienceQuestion t={t} settings={settings} onSettings={onSettings} />
      )}
      <dl>
        <AccountLines
          t={t}
          status={status}
          corrected={corrected}
          now={props.now}
          onCorrect={props.onCorrect}
          onForget={props.onForget}
          onOpen={onOpen}
          onSource={onSource}
        />
        <RatingLines t={t} verdict={status.verdict} onOpen={onOpen} onSource={onSource} />
        <HealthLines t={t} state={status.health.state} isCopied={props.isCopied} onCopy={props.onCopy} />
      </dl>
    </>
  );
}
