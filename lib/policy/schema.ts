import { z } from 'zod';

// Extension pages forbid eval; without this zod probes for it and strict policies report the attempt.
z.config({ jitless: true });

const texts = z.array(z.string().min(1).max(300)).max(50);

/**
 * The keys an organisation may set in `storage.managed`, flat because Chrome drops a whole top-level key for one
 * bad value inside it.
 */
export const POLICY_SCHEMA = z.object({
  extraRatingNames: texts.optional().meta({
    title: 'Extra names of rating buttons',
    description:
      'Accessible names that claude.ai gives its rating buttons after a redesign. Held besides the known ones.',
  }),
  extraRatingSelectors: texts.optional().meta({
    title: 'Extra CSS selectors of rating buttons',
    description: 'CSS selectors that match rating buttons after a redesign. Held besides the known ones.',
  }),
});

/** Chrome's managed schema: the JSON Schema subset that Chrome loads (draft 4, plain objects, input side). */
export function managedSchema(): Record<string, unknown> {
  const { additionalProperties: _, ...schema } = z.toJSONSchema(POLICY_SCHEMA, {
    io: 'input',
    target: 'draft-4',
  });
  return schema;
}
