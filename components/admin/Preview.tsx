import type { ManagedValues } from '../../lib/policy/schema.ts';
import { PREVIEW_ACCOUNTS, type PreviewAccount, previewOf } from '../../lib/rollout/preview.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Segments } from './Segments.tsx';
import { ShadowOverlay } from './ShadowOverlay.tsx';

interface PreviewProps {
  t: Translate;
  values: ManagedValues;
  account: PreviewAccount;
  /** Epoch milliseconds that the facts' age is counted to. */
  now: number;
  onAccount: (account: PreviewAccount) => void;
}

const SEES = {
  personalPlanAtWork: 'admin.sees',
  team: 'admin.seesTeam',
  personal: 'admin.seesPersonal',
  unknown: 'admin.seesUnknown',
} as const;

/** Messages in the conversation that the preview pretends. */
const MESSAGES = 14;

/** The overlay that this policy brings up, for an account to choose. */
export function Preview({ t, values, account, now, onAccount }: PreviewProps) {
  const { policy, verdict, email } = previewOf(account, values);
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('admin.preview')}</h2>
      <Segments
        name="account"
        labelledBy="preview-title"
        value={account}
        options={PREVIEW_ACCOUNTS.map((value) => ({ value, label: t(`admin.${value}`) }))}
        onValue={(value) => onAccount(value as PreviewAccount)}
      />
      <p class="seen">
        {t(SEES[account], { email })}. {t(`reasons.${verdict.reason}`)}.
      </p>
      {verdict.action === 'allow' ? (
        <div class="passes">
          <strong>{t('admin.passes')}</strong>
          <p>{t('admin.passesHint')}</p>
        </div>
      ) : (
        <ShadowOverlay
          // Another account is another dialog: its tick starts empty.
          key={`${account} ${verdict.action} ${verdict.care}`}
          t={t}
          occasion="up"
          door="rating"
          verdict={verdict}
          policy={policy}
          surface="chat"
          isAdministrator={false}
          now={now}
          messages={MESSAGES}
          isPressAgain={false}
          isPreview
        />
      )}
    </section>
  );
}
