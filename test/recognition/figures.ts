import type { Figures, Result } from './inPage/survey.ts';
import type { Listed } from './known.ts';

/** The line of figures that a run prints for the changes of a generation. */
export function line(what: string, figures: Figures): string {
  const { all, thumb, submit, request, thumbOrSubmit, any } = figures;
  const by = [`layer 1 ${thumb}`, `layer 2 ${submit}`, `layer 3 ${request}`, `1 or 2 ${thumbOrSubmit}`];
  return `${what}: ${any} of ${all} held (${by.join(', ')}); a press too many in ${figures.wrong}`;
}

/** Names of the single changes of a kind that are not listed, and of listed ones that are no longer of it. */
export function unlisted(
  singles: readonly Result[],
  listed: Listed = {},
  isOfKind: (result: Result) => boolean,
): string[] {
  const found = singles.filter(isOfKind).map(({ name }) => name);
  const stale = Object.keys(listed).filter((name) => !found.includes(name));
  return [...found.filter((name) => !(name in listed)), ...stale.map((name) => `no longer: ${name}`)];
}
