import { describe, expect, test } from 'vitest';
import { managedSchema } from '../../../lib/policy/derived.ts';
import { POLICY_SCHEMA } from '../../../lib/policy/schema.ts';
import { built } from '../project/built.ts';

type Node = Record<string, unknown>;
const ROOT = managedSchema();

/** Attributes whose value is a map of schemas, and those whose value is a schema. */
const MAPS = ['properties'];
const NODES = ['items'];

function childrenOf(node: Node): Node[] {
  const mapped = MAPS.flatMap((key) => Object.values((node[key] as Record<string, Node>) ?? {}));
  return [...mapped, ...NODES.flatMap((key) => (node[key] ? [node[key] as Node] : []))];
}

function nodesUnder(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesUnder)];
}

const ALL = nodesUnder(ROOT);

test('what was built for Chromium is this schema', () => {
  expect(JSON.parse(built('chrome-mv3', 'managed_schema.json').toString())).toEqual(ROOT);
});

test('every key of the policy is in it, described, and nothing else', () => {
  const properties = ROOT.properties as Record<string, Node>;
  expect(Object.keys(properties)).toEqual(Object.keys(POLICY_SCHEMA.shape));
  for (const { title, description } of Object.values(properties)) {
    expect(title).toEqual(expect.any(String));
    expect(description).toEqual(expect.any(String));
  }
});

describe('Chrome’s dialect, outside of which the extension does not load', () => {
  test('the root is an object', () => {
    expect(ROOT.type).toBe('object');
    expect(ALL.length).toBeGreaterThan(Object.keys(POLICY_SCHEMA.shape).length);
  });

  test('every node has exactly one type, a string', () => {
    const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean'];
    expect(ALL.filter(({ type }) => !TYPES.includes(type as string))).toEqual([]);
  });

  test('only attributes that Chrome knows or ignores', () => {
    const known = ['type', 'properties', 'items', 'enum', 'pattern', 'minimum', 'maximum', 'required'];
    const lengths = ['minItems', 'maxItems', 'minLength', 'maxLength'];
    const ignored = ['$schema', 'title', 'description', 'default'];
    const allowed = new Set([...known, ...lengths, ...ignored]);
    expect(ALL.flatMap((node) => Object.keys(node)).filter((key) => !allowed.has(key))).toEqual([]);
  });

  test('nothing that makes it refuse the whole schema, however deep', () => {
    const text = JSON.stringify(ROOT);
    for (const word of ['additionalProperties', 'patternProperties', '$ref', 'anyOf', 'null']) {
      expect([word, text.includes(`"${word}"`)]).toEqual([word, false]);
    }
    expect(text).not.toContain(':null');
  });

  test('limits stand where they are allowed', () => {
    const misplaced = ALL.filter(
      ({ type, pattern, enum: values, minimum, maximum }) =>
        (pattern !== undefined && type !== 'string') ||
        (values !== undefined && type !== 'string' && type !== 'integer') ||
        ((minimum ?? maximum) !== undefined && type !== 'integer'),
    );
    expect(misplaced).toEqual([]);
  });

  test('the policy is flat: no record inside a key', () => {
    expect(ALL.slice(1).filter(({ type }) => type === 'object')).toEqual([]);
  });
});
