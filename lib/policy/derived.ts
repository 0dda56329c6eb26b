import { z } from 'zod';
import { type About, POLICY_SCHEMA, type PolicyKey } from './schema.ts';
import type { Shape } from './values.ts';

/** What follows from the keys' entries in `schema.ts`: nothing about a key is said here. */

/**
 * Chrome's managed schema (draft 4, plain objects, input side): types and descriptions only. Limits and lists of
 * words stay out, because Chrome drops a value that breaks them without a word, and then nobody could be told.
 */
export function managedSchema(): Record<string, unknown> {
  const known = ['type', 'properties', 'items', 'title', 'description'];
  return z.toJSONSchema(POLICY_SCHEMA, {
    io: 'input',
    target: 'draft-4',
    override({ jsonSchema }) {
      for (const attribute of Object.keys(jsonSchema)) {
        if (!known.includes(attribute)) delete jsonSchema[attribute as keyof typeof jsonSchema];
      }
    },
  });
}

/** What zod makes of a key, with what the key says of itself. */
interface JsonKey extends Omit<About, 'example'> {
  type: string;
  examples: [unknown];
  enum?: string[];
  maxLength?: number;
  maxItems?: number;
  items?: { enum?: string[]; maxLength?: number };
}

/** Every key as JSON Schema, in the schema's order. */
export function jsonKeys(): [PolicyKey, JsonKey][] {
  const { properties } = z.toJSONSchema(POLICY_SCHEMA, { io: 'input' });
  return Object.entries(properties as unknown as Record<PolicyKey, JsonKey>) as [PolicyKey, JsonKey][];
}

/**
 * What the scripts on the page check a key by, without this library: `shapes.json`, which `npm run test:golden`
 * writes anew.
 */
export function shapes(): Record<string, Shape> {
  const shapeOf = ({ expected, strictest, isDecisive, ...json }: JsonKey): Shape => {
    const words = json.enum ?? json.items?.enum;
    const isList = json.type === 'array';
    const longest = isList ? json.items?.maxLength : json.maxLength;
    return {
      expected,
      ...(words && { words }),
      ...(longest !== undefined && { longest }),
      ...(isList && { most: json.maxItems ?? 0 }),
      ...(strictest !== undefined && { strictest }),
      ...(isDecisive && { isDecisive }),
    };
  };
  return Object.fromEntries(jsonKeys().map(([name, json]) => [name, shapeOf(json)]));
}
