import { FORMAT } from './chain.ts';
import { COLUMN_NAMES, COLUMNS, DAY } from './entry.ts';

const DIGEST = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** An exported record as JSON Schema (2020-12), from the columns themselves; `npm run test:golden` writes the file. */
export function recordSchema(): Record<string, unknown> {
  const columns = COLUMN_NAMES.map((name) => [name, { type: 'string', pattern: COLUMNS[name].source }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['format', 'exportedAt', 'version', 'entries', 'declined', 'digest'],
    additionalProperties: false,
    properties: {
      format: { const: FORMAT },
      exportedAt: { type: 'string', pattern: COLUMNS.at.source },
      version: { type: 'string', pattern: COLUMNS.version.source },
      entries: {
        type: 'array',
        items: {
          type: 'object',
          required: [...COLUMN_NAMES, 'digest'],
          additionalProperties: false,
          properties: { ...Object.fromEntries(columns), digest: DIGEST },
        },
      },
      declined: {
        type: 'array',
        items: {
          type: 'object',
          required: ['day', 'count', 'digest'],
          additionalProperties: false,
          properties: {
            day: { type: 'string', pattern: DAY.source },
            count: { type: 'integer', minimum: 1 },
            digest: DIGEST,
          },
        },
      },
      digest: DIGEST,
    },
  };
}
