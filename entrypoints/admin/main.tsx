import '../../components/admin/admin.css';
import { render } from 'preact';
import { AdminPage, type AdminPageProps } from '../../components/admin/AdminPage.tsx';
import { EMPTY_FORM } from '../../lib/rollout/form.ts';
import { bytesOf, type RolloutFile } from '../../lib/rollout/rollout.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';

// The same page in the extension and, without one, from a file or any web server: it knows no browser API.
const t = catalogue(navigator.language);
const main = document.getElementById('admin') as HTMLElement;

type State = Pick<AdminPageProps, 'form' | 'account' | 'target' | 'downloaded'>;
let state: State = {
  form: EMPTY_FORM,
  account: 'personalPlanAtWork',
  target: 'chrome-windows-gpo',
  downloaded: '',
};

function change(part: Partial<State>): void {
  state = { ...state, downloaded: '', ...part };
  render(
    <AdminPage
      t={t}
      {...state}
      now={Date.now()}
      onForm={(form) => change({ form: { ...state.form, ...form } })}
      onAccount={(account) => change({ account })}
      onTarget={(target) => change({ target })}
      onDownload={download}
    />,
    main,
  );
}

/** Hands a file to the browser's own download; nothing is asked of any server. */
function download(file: RolloutFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.type }));
  link.download = file.name;
  link.click();
  // A browser that is asked where to save needs the address for as long as the page stands.
  change({ downloaded: file.name });
}

change({});
