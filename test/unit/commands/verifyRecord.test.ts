import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../lib/commands/verifyRecord.ts';
import { toCsv, toJson } from '../../../lib/record/write.ts';
import { anyKept, entryWith, SEAL } from '../record/entries.ts';

const WRITERS = { CSV: toCsv, JSON: toJson } as const;
const NAMES = ['CSV', 'JSON'] as const;
const THREE = {
  entries: [
    entryWith({ outcome: 'sent' }),
    entryWith({ plan: 'team', outcome: 'not-sent' }),
    entryWith({ door: 'code-report' }),
  ],
  declined: { '2026-11-25': 2, '2026-11-26': 5 },
};

describe.each(NAMES)('%s', (name) => {
  const write = WRITERS[name];

  test('what was written is found unchanged, whatever the record', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, async (kept) => {
        const finding = await verify(await write(kept, SEAL));
        expect(finding).toMatchObject({ isUnchanged: true, ratings: kept.entries.length });
      }),
    );
  });

  test('any one character that is another is noticed, and the line named', async () => {
    const text = await write(THREE, SEAL);
    const tried = Array.from(text, (_, i) => i).filter((i) => /[\w/:-]/.test(text[i] ?? ''));
    for (const i of tried) {
      const changed = `${text.slice(0, i)}${text[i] === 'a' ? 'b' : 'a'}${text.slice(i + 1)}`;
      const finding = await verify(changed);
      if (finding.isUnchanged) expect(changed).toBe(text);
      else expect(finding.line).toBeGreaterThan(0);
    }
  });

  test('both layouts carry the same digest, which can be noted apart', async () => {
    const finding = await verify(await write(THREE, SEAL));
    const other = await verify(await WRITERS[name === 'CSV' ? 'JSON' : 'CSV'](THREE, SEAL));
    if (!finding.isUnchanged || !other.isUnchanged) throw new Error('changed');
    expect(finding.digest).toBe(other.digest);
    const forged = await write({ ...THREE, declined: {} }, SEAL);
    expect(await verify(forged)).toMatchObject({ isUnchanged: true });
    expect(await verify(forged, finding.digest)).toMatchObject({ isUnchanged: false });
    expect(await verify(await write(THREE, SEAL), finding.digest)).toMatchObject({ isUnchanged: true });
  });

  test.each(['', ' ', '{', '[]', 'null', '{}', 'kind,at\n', '{"format":"another"}', '\u0000'])(
    '%j is no record, and says so',
    async (text) => {
      expect(await verify(text)).toMatchObject({ isUnchanged: false, expected: expect.any(String) });
    },
  );
});

describe('a CSV whose lines were moved about', () => {
  const lines = async () => (await toCsv(THREE, SEAL)).trimEnd().split('\r\n');
  const found = async (changed: string[]) => verify(`${changed.join('\r\n')}\r\n`);

  test('any line taken away, the last included', async () => {
    const all = await lines();
    for (let i = 0; i < all.length; i++) expect((await found(all.toSpliced(i, 1))).isUnchanged).toBe(false);
  });

  test('any two lines that stand the other way round', async () => {
    const all = await lines();
    for (let i = 1; i < all.length - 1; i++) {
      const [a = '', b = ''] = all.slice(i, i + 2);
      if (a !== b) expect((await found(all.toSpliced(i, 2, b, a))).isUnchanged).toBe(false);
    }
  });

  test('any line twice, and a second end', async () => {
    const all = await lines();
    for (let i = 1; i < all.length; i++) {
      expect((await found(all.toSpliced(i, 0, all[i] ?? ''))).isUnchanged).toBe(false);
    }
    expect((await found([...all, all.at(-1) ?? ''])).isUnchanged).toBe(false);
  });

  test('line ends of another system are let pass', async () => {
    expect(await verify((await toCsv(THREE, SEAL)).replaceAll('\r\n', '\n'))).toMatchObject({
      isUnchanged: true,
      ratings: 3,
    });
  });
});

test('a day that stands twice in a JSON is noticed', async () => {
  const content = JSON.parse(await toJson(THREE, SEAL));
  content.declined.push(content.declined[0]);
  expect((await verify(JSON.stringify(content))).isUnchanged).toBe(false);
});
