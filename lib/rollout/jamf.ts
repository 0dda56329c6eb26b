import { KEY_SHAPES, type KeyShape } from './keys.ts';
import type { Rollout, RolloutFile } from './rollout.ts';

/** A key's value as JSON Schema. */
function valueSchema({ kind, words, maxLength }: KeyShape): Record<string, unknown> {
  const text = { type: 'string', ...(words.length > 0 && { enum: words }) };
  if (kind === 'yesNo') return { type: 'boolean' };
  if (kind === 'list') return { type: 'array', items: text };
  return { ...text, ...(maxLength !== undefined && { maxLength }) };
}

/**
 * A custom schema for Jamf Pro, which draws a form from it. Each key may be left “Not configured”, because Jamf would
 * otherwise write an empty value, and an empty value is a bad one.
 */
export function jamfSchema({ chromiumId }: Rollout): RolloutFile {
  const properties = KEY_SHAPES.map((shape, at) => [
    shape.key,
    {
      title: shape.title,
      description: `${shape.description} Not configured: ${shape.whenUnset}`,
      property_order: (at + 1) * 10,
      anyOf: [
        { type: 'null', title: 'Not configured' },
        { ...valueSchema(shape), title: 'Configured', examples: [shape.example] },
      ],
    },
  ]);
  const schema = {
    title: `Before You Rate (com.google.Chrome.extensions.${chromiumId})`,
    description:
      'What the browser extension Before You Rate is told. It is installed by a profile of its own.',
    properties: Object.fromEntries(properties),
  };
  return {
    name: 'before-you-rate-jamf-schema.json',
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
    encoding: 'utf-8',
    type: 'application/json',
  };
}
