import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts/catalogue.ts';

interface DeletionRequestProps {
  t: Translate;
  /** Done once the text is in the clipboard. */
  onCopyText: (text: string) => Promise<void>;
}

const PARTS = ['requestGreeting', 'requestWhat', 'requestDelete', 'requestObject', 'requestAccount'] as const;

/** A text that asks for the deletion of a rating sent by accident: it names nobody, and is sent by nobody but the person. */
export function DeletionRequest({ t, onCopyText }: DeletionRequestProps) {
  const [isCopied, setCopied] = useState(false);
  const text = [t('questions.requestSubject'), ...PARTS.map((part) => t(`questions.${part}`))].join('\n\n');
  return (
    <>
      <textarea readOnly rows={12} aria-label={t('questions.request')} value={text} />
      <button type="button" onClick={() => void onCopyText(text).then(() => setCopied(true))}>
        {t('questions.copy')}
      </button>
      <span role="status">{isCopied && t('questions.copied')}</span>
    </>
  );
}
