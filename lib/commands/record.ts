import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { verify } from './verifyRecord.ts';

/** `npm run record`: checks an exported record of ratings. */

const USAGE = `npm run record -- --verify FILE                  checks every line of an export, CSV or JSON
npm run record -- --verify FILE --digest DIGEST  and that it ends as it did when it was written
`;

const WITHOUT_DIGEST = `Whoever changes a line can make all digests anew: compare the last one with the digest that was noted
when the file was written (--digest).
`;

/** Does what the flags ask; gives what to print and the exit code: 0 unchanged, 1 changed or not readable. */
export async function runRecord(args: string[]): Promise<{ text: string; code: number }> {
  try {
    const options = {
      verify: { type: 'string' },
      digest: { type: 'string' },
      help: { type: 'boolean' },
    } as const;
    const { verify: file, digest, help } = parseArgs({ args, options }).values;
    if (help) return { text: USAGE, code: 0 };
    if (!file) return { text: `Which file? --verify FILE\n\n${USAGE}`, code: 1 };
    const finding = await verify(await readFile(file, 'utf8'), digest);
    if (!finding.isUnchanged) {
      const { line, found, expected } = finding;
      return { text: `${file}: changed. Line ${line}: found ${found}; expected ${expected}.\n`, code: 1 };
    }
    const { ratings, digest: last } = finding;
    const text = `${file}: ${ratings} ratings, every line as it was written.\nLast digest: ${last}\n`;
    return { text: digest ? text : `${text}${WITHOUT_DIGEST}`, code: 0 };
  } catch (error) {
    return { text: `${(error as Error).message}\n\n${USAGE}`, code: 1 };
  }
}

if (import.meta.main) {
  const { text, code } = await runRecord(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exitCode = code;
}
