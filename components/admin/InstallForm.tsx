import type { AdminForm } from '../../lib/rollout/form.ts';
import { IS_IN_STORES } from '../../lib/rollout/rollout.ts';
import type { InstallField } from '../../lib/rollout/target.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Segments } from './Segments.tsx';

interface InstallFormProps {
  t: Translate;
  form: AdminForm;
  bad: readonly InstallField[];
  onForm: (change: Partial<AdminForm>) => void;
}

const EXAMPLES: Record<InstallField, string> = {
  updateUrl: 'https://extensions.acme.example/update.xml',
  xpiUrl: 'https://extensions.acme.example/before-you-rate.xpi',
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
};

const SWITCHES = [
  { name: 'isPinned', label: 'admin.pin', hint: undefined },
  { name: 'isHostAllowed', label: 'admin.host', hint: 'admin.hostHint' },
  { name: 'isInPrivateWindows', label: 'admin.privateWindows', hint: 'admin.privateWindowsHint' },
] as const;

function AddressField({ t, form, bad, onForm, field }: InstallFormProps & { field: InstallField }) {
  const isBad = bad.includes(field);
  return (
    <div class="key">
      <h3>
        <label for={field}>{t(`admin.${field}`)}</label>
      </h3>
      <small id={`${field}-hint`}>{t(`admin.${field}Hint`)}</small>
      <input
        id={field}
        type="text"
        spellcheck={false}
        placeholder={EXAMPLES[field]}
        value={form[field]}
        aria-describedby={`${field}-hint ${field}-problem`}
        aria-invalid={isBad}
        onInput={({ currentTarget }) => onForm({ [field]: currentTarget.value })}
      />
      <p id={`${field}-problem`} class="problem" role="status">
        {isBad && t(field === 'chromiumId' ? 'admin.badId' : 'admin.badAddress')}
      </p>
    </div>
  );
}

/** How the extension arrives: from where, and what it gets with it. */
export function InstallForm(props: InstallFormProps) {
  const { t, form, onForm } = props;
  const isSelfHosted = form.origin === 'self-hosted';
  return (
    <section class="group" aria-labelledby="group-install">
      <h2 id="group-install">{t('admin.install')}</h2>
      <div class="key">
        <h3 id="origin-title">{t('admin.origin')}</h3>
        <Segments
          name="origin"
          labelledBy="origin-title"
          describedBy="origin-hint"
          value={form.origin}
          options={[
            { value: 'self-hosted', label: t('admin.fromServer') },
            { value: 'store', label: t('admin.fromStore') },
          ]}
          onValue={(value) => onForm({ origin: value as AdminForm['origin'] })}
        />
        <p id="origin-hint" class={isSelfHosted || IS_IN_STORES ? 'unset' : 'caution'}>
          {isSelfHosted ? t('admin.fromServerHint') : !IS_IN_STORES && t('admin.notInStores')}
        </p>
      </div>
      {isSelfHosted &&
        (['updateUrl', 'chromiumId', 'xpiUrl'] as const).map((field) => (
          <AddressField key={field} {...props} field={field} />
        ))}
      {SWITCHES.map(({ name, label, hint }) => (
        <div key={name} class="switch">
          <label>
            <input
              type="checkbox"
              name={name}
              checked={form[name]}
              aria-describedby={hint && `${name}-hint`}
              onChange={({ currentTarget }) => onForm({ [name]: currentTarget.checked })}
            />
            {t(label)}
          </label>
          {hint && <small id={`${name}-hint`}>{t(hint)}</small>}
        </div>
      ))}
    </section>
  );
}
