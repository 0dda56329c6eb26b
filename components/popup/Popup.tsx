import type { PolicyNews } from '../../lib/policy/times.ts';
import type { Problem } from '../../lib/values/problem.ts';
import { AllowSite } from '../shared/AllowSite.tsx';
import { PolicyTimes } from '../shared/PolicyTimes.tsx';
import { Comparison } from './Comparison.tsx';
import { OutputsLines } from './OutputsLines.tsx';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { Ratings, type RatingsProps } from './Ratings.tsx';
import { SourceList } from './SourceList.tsx';
import { Status } from './Status.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { ThisTab, type ThisTabProps } from './ThisTab.tsx';
import { wayOf } from './view.ts';

/** The popup's parts, one shown at a time. */
export type PopupSection = 'status' | 'compare' | 'outputs' | 'questions' | 'ratings' | 'sources';

export interface PopupProps
  extends ThisTabProps,
    Pick<RatingsProps, 'language' | 'record' | 'isKept' | 'hasFault'> {
  section: PopupSection;
  problems: readonly Problem[];
  news: PolicyNews;
  onSection: (section: PopupSection) => void;
  onOptions: () => void;
  onAllowSite: () => void;
  /** Done once the text is in the clipboard. */
  onCopyText: (text: string) => Promise<void>;
}

/** The toolbar popup: the status in one glance, then the lines behind it, the comparison, questions and every source. */
export function Popup(props: PopupProps) {
  const { t, view, section, onSection, onSource, now } = props;
  const problems = [...props.problems, ...(view.kind === 'claude' ? view.status.problems : [])];
  const tabs: Tab<PopupSection>[] = [
    { id: 'status', label: t('tabs.status'), panel: () => <ThisTab {...props} /> },
    {
      id: 'compare',
      label: t('tabs.compare'),
      panel: () => <Comparison t={t} yours={wayOf(view)} onSource={onSource} now={now} />,
    },
    { id: 'outputs', label: t('tabs.outputs'), panel: () => <OutputsLines t={t} onSource={onSource} /> },
    {
      id: 'questions',
      label: t('tabs.questions'),
      panel: () => <Questions t={t} onSource={onSource} now={now} onCopyText={props.onCopyText} />,
    },
    {
      id: 'ratings',
      label: t('tabs.ratings'),
      panel: () => <Ratings {...props} onQuestions={() => onSection('questions')} />,
    },
    {
      id: 'sources',
      label: t('tabs.sources'),
      panel: () => <SourceList t={t} now={now} onSource={onSource} />,
    },
  ];
  return (
    <>
      <Status t={t} view={view} policy={props.policy}>
        <PolicyTimes {...props} {...props.news} isManaged={props.policy.managed} />
      </Status>
      {view.kind === 'no-access' && <AllowSite t={t} onAllow={props.onAllowSite} />}
      {problems.length > 0 && <Problems t={t} problems={problems} />}
      <Tabs label={t('tabs.label')} tabs={tabs} selected={section} onSelect={onSection} />
      <footer>
        <span>{t('sources.own')}</span>
        <button type="button" onClick={props.onOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </>
  );
}
