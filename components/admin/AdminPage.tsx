import { type AdminForm, readForm } from '../../lib/rollout/form.ts';
import type { PreviewAccount } from '../../lib/rollout/preview.ts';
import type { RolloutFile } from '../../lib/rollout/rollout.ts';
import type { TargetName } from '../../lib/rollout/targets.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Mark } from '../shared/Mark.tsx';
import { Files } from './Files.tsx';
import { InstallForm } from './InstallForm.tsx';
import { KeyGroups } from './KeyGroups.tsx';
import { Preview } from './Preview.tsx';

export interface AdminPageProps {
  t: Translate;
  form: AdminForm;
  account: PreviewAccount;
  target: TargetName;
  /** The file that was downloaded last. */
  downloaded: string;
  /** Epoch milliseconds that the facts' age is counted to. */
  now: number;
  onForm: (change: Partial<AdminForm>) => void;
  onAccount: (account: PreviewAccount) => void;
  onTarget: (target: TargetName) => void;
  onDownload: (file: RolloutFile) => void;
}

/** Where the parts of the page begin. */
const PARTS = [
  { id: 'group-organisation', title: 'admin.organisation' },
  { id: 'group-ratings', title: 'admin.ratings' },
  { id: 'preview-title', title: 'admin.preview' },
  { id: 'group-install', title: 'admin.install' },
  { id: 'files-title', title: 'admin.files' },
] as const;

/** The administrator's page: say what should hold, see what people will see, take the files. */
export function AdminPage(props: AdminPageProps) {
  const { t, form, account, target, downloaded, onForm } = props;
  const reading = readForm(t, form);
  return (
    <>
      <header>
        <Mark />
        <div>
          <p class="brand">Before You Rate</p>
          <h1>{t('admin.title')}</h1>
          <p>{t('admin.lead')}</p>
          <nav aria-label={t('admin.parts')}>
            {PARTS.map((part) => (
              <a key={part.id} href={`#${part.id}`}>
                {t(part.title)}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <div class="columns">
        <form class="policy" onSubmit={(event) => event.preventDefault()}>
          <KeyGroups t={t} form={form} problems={reading.problems} onForm={onForm} />
          <InstallForm t={t} form={form} bad={reading.badFields} onForm={onForm} />
        </form>
        <Preview
          t={t}
          values={reading.rollout.values}
          account={account}
          now={props.now}
          onAccount={props.onAccount}
        />
        <Files
          t={t}
          form={form}
          reading={reading}
          target={target}
          downloaded={downloaded}
          onTarget={props.onTarget}
          onDownload={props.onDownload}
        />
      </div>
      <footer>
        {t('admin.notStored')} {t('admin.document')} {t('sources.own')}
      </footer>
    </>
  );
}
