import type { Translate } from '../../lib/texts/catalogue.ts';
import { problemText } from '../../lib/texts/problemText.ts';
import type { Problem } from '../../lib/values/problem.ts';

interface ProblemTableProps {
  t: Translate;
  problems: readonly Problem[];
}

/** Stored values that could not be used: which key, what it holds, what it should hold. */
export function ProblemTable({ t, problems }: ProblemTableProps) {
  return (
    <section role="alert" class="problems">
      <h2>{t('options.problems')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options.problemKey')}</th>
            <th scope="col">{t('options.problemFound')}</th>
            <th scope="col">{t('options.problemExpected')}</th>
          </tr>
        </thead>
        <tbody>
          {problems
            .map((problem) => ({ key: problem.key, ...problemText(t, problem) }))
            .map(({ key, found, expected }) => (
              <tr key={`${key} ${found}`}>
                <td>
                  <code>{key}</code>
                </td>
                <td>{found}</td>
                <td>{expected}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
