/** What the test runner needs (its own `engines`); an older Node fails in the middle of something, without a word why. */
const OLDEST = [22, 12] as const;

/**
 * What to do where Node is too old for the tests; undefined where it is not.
 * @param version as `process.versions.node` says it.
 */
export function nodeAdvice(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return (
    `The tests need Node ${OLDEST.join('.')} or newer; this is ${version}. ` +
    'Run “npm test”, which brings a Node of its own, or put it first: PATH="$PWD/node_modules/.bin:$PATH" vitest run'
  );
}
