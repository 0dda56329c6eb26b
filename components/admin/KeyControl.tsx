import { LIMITS } from '../../lib/policy/values.ts';
import type { KeyShape } from '../../lib/rollout/keys.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Segments } from './Segments.tsx';

export interface KeyControlProps {
  t: Translate;
  shape: KeyShape;
  text: string;
  isBad: boolean;
  onText: (text: string) => void;
}

/** More words than this do not stand side by side. */
const FEW = 4;

function languageName(t: Translate, language: string): string {
  if (language === 'browser') return t('admin.languageBrowser');
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

function sampleOf({ example }: KeyShape): string {
  return Array.isArray(example) ? example.join('\n') : String(example);
}

/** The control that fits a key: words side by side, a menu, one line, or lines. */
export function KeyControl({ t, shape, text, isBad, onText }: KeyControlProps) {
  const { key, kind, words } = shape;
  const described = `${key}-hint ${key}-unset ${key}-problem`;
  if (kind === 'yesNo' || (kind === 'word' && words.length <= FEW)) {
    const few =
      kind === 'yesNo' ? (['true', 'false'] as const) : (words as ('allow' | 'warn' | 'block' | 'hide')[]);
    const labelOf = (word: (typeof few)[number]) =>
      t(word === 'true' ? 'admin.yes' : word === 'false' ? 'admin.no' : `admin.${word}`);
    return (
      <Segments
        name={key}
        labelledBy={`${key}-title`}
        describedBy={described}
        value={text}
        options={[
          { value: '', label: t('admin.notSet') },
          ...few.map((word) => ({ value: word, label: labelOf(word) })),
        ]}
        onValue={onText}
      />
    );
  }
  if (kind === 'word') {
    return (
      <select
        id={key}
        aria-describedby={described}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      >
        <option value="">{t('admin.notSet')}</option>
        {words.map((word) => (
          <option key={word} value={word} selected={word === text}>
            {languageName(t, word)}
          </option>
        ))}
      </select>
    );
  }
  const isLong = kind === 'list' || (shape.maxLength ?? 0) === LIMITS.text;
  const shared = {
    id: key,
    value: text,
    placeholder: sampleOf(shape),
    spellcheck: false,
    'aria-describedby': described,
    'aria-invalid': isBad,
  };
  return isLong ? (
    <textarea
      {...shared}
      rows={kind === 'list' ? 3 : 2}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  ) : (
    <input {...shared} type="text" onInput={({ currentTarget }) => onText(currentTarget.value)} />
  );
}
