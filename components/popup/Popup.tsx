import type { Correction } from '../../lib/memory/corrections.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import type { Problem } from '../../lib/values/problem.ts';
import { Comparison } from './Comparison.tsx';
import { OutputsLines } from './OutputsLines.tsx';
import { Problems } from './Problems.tsx';
import type { Page } from './pages.ts';
import type { OnSource } from './Said.tsx';
import { SourceList } from './SourceList.tsx';
import { Status } from './Status.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { ThisTab } from './ThisTab.tsx';
import { type View, wayOf } from './view.ts';

/** The popup's parts, one shown at a time. */
export type Part = 'status' | 'compare' | 'outputs' | 'sources';

export interface PopupProps {
  t: Translate;
  view: View;
  part: Part;
  /** What the person said of this tab's account. */
  corrected: Correction | undefined;
  settings: Settings;
  policy: Pick<Policy, 'managed' | 'organisation' | 'isReadable' | 'guidance'>;
  problems: readonly Problem[];
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onPart: (part: Part) => void;
  onSource: OnSource;
  onSettings: (change: Partial<Settings>) => void;
  onCorrect: (correction: 'work' | 'personal') => void;
  onForget: () => void;
  onOpen: (page: Page) => void;
  isCopied: boolean;
  onCopy: () => void;
  onOptions: () => void;
}

/** The toolbar popup: the status in one glance, then the lines behind it, the comparison and every source. */
export function Popup(props: PopupProps) {
  const { t, view, part, onPart, onSource, now } = props;
  const problems = [...props.problems, ...(view.kind === 'claude' ? view.status.problems : [])];
  const tabs: Tab<Part>[] = [
    { id: 'status', label: t('tabs.status'), panel: () => <ThisTab {...props} /> },
    {
      id: 'compare',
      label: t('tabs.compare'),
      panel: () => <Comparison t={t} yours={wayOf(view)} onSource={onSource} />,
    },
    { id: 'outputs', label: t('tabs.outputs'), panel: () => <OutputsLines t={t} onSource={onSource} /> },
    {
      id: 'sources',
      label: t('tabs.sources'),
      panel: () => <SourceList t={t} now={now} onSource={onSource} />,
    },
  ];
  return (
    <>
      <Status t={t} view={view} policy={props.policy} />
      {problems.length > 0 && <Problems t={t} problems={problems} />}
      <Tabs label={t('tabs.label')} tabs={tabs} selected={part} onSelect={onPart} />
      <footer>
        <span>{t('sources.own')}</span>
        <button type="button" onClick={props.onOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </>
  );
}
