import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';
import { problemText } from '../../lib/texts/problemText.ts';
import type { Problem } from '../../lib/values/problem.ts';

interface LinesFieldProps {
  t: Translate;
  kind: 'names' | 'selectors' | 'workDomains';
  text: string;
  /** The organisation's entries, which hold besides, and its name. */
  managed: readonly string[];
  organisation: string;
  /** Entries that were not stored, and why. */
  refused: readonly Problem[];
  onText: (text: string) => void;
}

/** The entries of a text, one per line, each once. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter(Boolean);
}

/** A list to type, one entry per line, with the organisation's entries and what was refused beside it. */
export function LinesField({ t, kind, text, managed, organisation, refused, onText }: LinesFieldProps) {
  const isRefused = refused.length > 0;
  return (
    <div class="field">
      <label for={kind}>{t(`options.${kind}`)}</label>
      <small id={`${kind}-hint`}>{t(`options.${kind}Hint`)}</small>
      <textarea
        id={kind}
        rows={4}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={isRefused ? `${kind}-hint ${kind}-refused` : `${kind}-hint`}
        aria-invalid={isRefused}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <div id={`${kind}-refused`} class="refused" role="alert">
        {isRefused && (
          <>
            <strong>{t('options.refused')}</strong>
            <ul>
              {refused
                .map((problem) => problemText(t, problem))
                .map(({ found, expected }) => (
                  <li key={found}>
                    {found}
                    <small>
                      {t('options.problemExpected')}: {expected}
                    </small>
                  </li>
                ))}
            </ul>
          </>
        )}
      </div>
      {managed.length > 0 && (
        <div class="managed">
          <small id={`${kind}-managed`}>
            {t('managed.setBy', { name: organisationName(t, organisation) })}
          </small>
          <ul aria-labelledby={`${kind}-managed`}>
            {managed.map((entry) => (
              <li key={entry}>
                <code>{entry}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
