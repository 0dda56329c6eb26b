import { expect, test } from 'vitest';
import { COLUMN_NAMES, COLUMNS } from '../../../lib/record/entry.ts';
import { recordSchema } from '../../../lib/record/schema.ts';
import { toJson } from '../../../lib/record/write.ts';
import { entryWith, SEAL } from './entries.ts';

/** The parts of JSON Schema that the record's schema uses. */
interface Said {
  const?: unknown;
  type?: string;
  pattern?: string;
  minimum?: number;
  items?: Said;
  required?: string[];
  properties?: Record<string, Said>;
}

function isSaid(value: unknown, schema: Said | undefined): boolean {
  if (!schema) return false;
  const { type, pattern = '^$', properties = {}, required = [], items, minimum = 0 } = schema;
  if ('const' in schema) return value === schema.const;
  if (type === 'string') return typeof value === 'string' && new RegExp(pattern).test(value);
  if (type === 'integer') return Number.isInteger(value) && (value as number) >= minimum;
  if (type === 'array') return Array.isArray(value) && value.every((each) => isSaid(each, items));
  const fields = Object.entries(value as object);
  return (
    required.every((name) => Object.hasOwn(value as object, name)) &&
    fields.every(([name, each]) => isSaid(each, properties[name]))
  );
}

test('the schema of the export follows from its columns', async () => {
  await expect(`${JSON.stringify(recordSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../lib/record/record.schema.json',
  );
  expect(COLUMN_NAMES.every((name) => COLUMNS[name].flags === '')).toBe(true);
});

test('an export is what the schema says, and one with a text of its own is not', async () => {
  const kept = { entries: [entryWith(), entryWith({ outcome: 'sent' })], declined: { '2026-11-26': 2 } };
  const content = JSON.parse(await toJson(kept, SEAL));
  expect(isSaid(content, recordSchema())).toBe(true);
  content.entries[0].title = 'Salaries';
  expect(isSaid(content, recordSchema())).toBe(false);
});
