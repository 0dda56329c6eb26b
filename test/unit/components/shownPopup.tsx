import { render } from 'preact';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import type { View } from '../../../components/popup/view.ts';
import { decide, type Observations } from '../../../lib/decide/verdict.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings.ts';
import type { StatusAnswer } from '../../../lib/tab/messages.ts';
import { popupCatalogue } from '../../../lib/texts/popupCatalogue.ts';

export const NOW = Date.UTC(2026, 10, 21);
const t = popupCatalogue('en');

/** The popup's view over a claude.ai tab: a work account on Max with training off, but for what is given. */
export function over(observations: Partial<Observations> = {}, policy: Partial<Policy> = {}): View {
  const verdict = decide(
    {
      plan: 'max',
      terms: 'unknown',
      email: 'ann@acme.example',
      isEmailConfirmed: true,
      training: 'off',
      ...observations,
    },
    { ...DEFAULT_POLICY, ...policy },
  );
  const status: StatusAnswer = {
    account: 'a',
    verdict,
    sightings: {
      plan: { value: observations.plan === 'unknown' ? 'max' : (observations.plan ?? 'max'), at: NOW },
    },
    health: {
      state: 'working',
      held: { thumb: 0, submit: 0, request: 0 },
      unforeseen: 0,
      signals: [],
      bars: 0,
      barsWithBothThumbs: 0,
      thumbs: 0,
      answers: 0,
    },
    page: { build: 'unknown', language: 'en' },
    problems: [],
  };
  return { kind: 'claude', status };
}

/** The body with the popup in it, over such a tab. */
export function show(props: Partial<PopupProps>): HTMLElement {
  const nothing = () => undefined;
  render(
    <Popup
      t={t}
      view={over()}
      section="status"
      corrected={undefined}
      settings={DEFAULT_SETTINGS}
      policy={DEFAULT_POLICY}
      problems={[]}
      news={{ answer: 'told', times: {} }}
      now={NOW}
      language="en"
      record={{ kind: 'kept', entries: [], declined: 0, aside: [] }}
      isKept
      hasFault={false}
      onSection={nothing}
      onSource={nothing}
      onSettings={nothing}
      onCorrect={nothing}
      onForget={nothing}
      onOpen={nothing}
      isCopied={false}
      onCopy={nothing}
      onCopyText={async () => {}}
      onOptions={nothing}
      onAllowSite={nothing}
      {...props}
    />,
    document.body,
  );
  return document.body;
}
