import type { Translate } from '../../lib/texts/catalogue.ts';
import { problemText } from '../../lib/texts/problemText.ts';
import type { Problem } from '../../lib/values/problem.ts';

interface ProblemsProps {
  t: Translate;
  problems: readonly Problem[];
}

/** What is stored or set and cannot be used, one sentence each. */
export function Problems({ t, problems }: ProblemsProps) {
  return (
    <section role="alert" class="problems">
      <h2>{t('popup.problems')}</h2>
      {problems
        .map((problem) => t('problems.found', { key: problem.key, ...problemText(t, problem) }))
        .map((words) => (
          <p key={words}>{words}</p>
        ))}
    </section>
  );
}
