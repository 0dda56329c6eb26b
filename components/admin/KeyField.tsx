import { isChangeable } from '../../lib/rollout/form.ts';
import type { KeyShape } from '../../lib/rollout/keys.ts';
import type { ValueProblem } from '../../lib/rollout/valueProblems.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { KeyControl } from './KeyControl.tsx';

interface KeyFieldProps {
  t: Translate;
  shape: KeyShape;
  text: string;
  problem: ValueProblem | 'unwritable' | undefined;
  mayChange: boolean;
  onText: (text: string) => void;
  onMayChange: (mayChange: boolean) => void;
}

function problemWords(t: Translate, problem: KeyFieldProps['problem']): string {
  if (problem === undefined) return '';
  if (problem === 'unwritable') return t('admin.unwritable');
  return t('admin.found', { found: problem.found, expected: problem.expected });
}

/** One key: what it does, its control, what holds without it, what is wrong, and whether people may change it. */
export function KeyField({ t, shape, text, problem, mayChange, onText, onMayChange }: KeyFieldProps) {
  const { key, kind, title, description, whenUnset, words } = shape;
  const isGroup = kind === 'yesNo' || (kind === 'word' && words.length <= 4);
  return (
    <div class="key" data-key={key}>
      <h3 id={`${key}-title`}>{isGroup ? title : <label for={key}>{title}</label>}</h3>
      <small id={`${key}-hint`}>
        {description} {kind === 'list' && t('admin.onePerLine')}
      </small>
      <KeyControl t={t} shape={shape} text={text} isBad={problem !== undefined} onText={onText} />
      <p id={`${key}-problem`} class="problem" role="status">
        {problemWords(t, problem)}
      </p>
      <small id={`${key}-unset`} class="unset" hidden={text.trim() !== ''}>
        {t('admin.ifNotSet')} {whenUnset}
      </small>
      {isChangeable(key) && text.trim() !== '' && (
        <label class="may-change">
          <input
            type="checkbox"
            name={`${key}-may-change`}
            checked={mayChange}
            onChange={({ currentTarget }) => onMayChange(currentTarget.checked)}
          />
          {t('admin.mayChange')}
        </label>
      )}
    </div>
  );
}
