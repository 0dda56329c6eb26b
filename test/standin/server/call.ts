import { gunzipSync } from 'node:zlib';
import { CASES, HEADER, RATING_TYPES, type RpcKind, ratingTypeName } from '../rpc.ts';
import type { RatingType } from '../wire.ts';
import { integer, message, readFields, text, type WireField } from './protobuf.ts';

/** A PerformAction call as the server understands it. */
export interface Call {
  kind: RpcKind | 'other';
  conversation: string;
  organization: string;
  /** The first field of the case: prompt, name or message id. */
  subject: string;
  type: RatingType | '';
  comment: string;
}

const KINDS = Object.keys(CASES) as RpcKind[];
const NAMES = { send: 'prompt', elicitation: 'answer', rename: 'name' } as Partial<Record<RpcKind, string>>;

/** Reads a call; throws where the body is not what its headers say. */
export function readCall(body: Buffer, contentType: string, encoding: string): Call {
  if (!['', 'identity', 'gzip'].includes(encoding)) throw new Error(`Unknown encoding ${encoding}`);
  const plain = encoding === 'gzip' ? gunzipSync(body) : body;
  if (/^application\/json\b/.test(contentType)) return readJson(JSON.parse(plain.toString('utf8')));
  if (/^application\/proto\b/.test(contentType)) return readProto(readFields(plain));
  throw new Error(`Unknown content type ${contentType}`);
}

function readProto(fields: WireField[]): Call {
  // Of a oneof the last case counts, known or not.
  const last = fields.findLast(([number]) => number > HEADER.field && number < 100);
  const kind = KINDS.find((each) => CASES[each].field === last?.[0] && last[1] instanceof Buffer) ?? 'other';
  const header = message(fields, HEADER.field);
  const place = { conversation: text(header, 1), organization: text(header, 2) };
  if (kind === 'other') return { kind, ...place, subject: '', type: '', comment: '' };
  const payload = message(fields, CASES[kind].field);
  const type = RATING_TYPES[integer(payload, 2) - 1] ?? '';
  return { kind, ...place, subject: text(payload, 1), type, comment: text(payload, 3) };
}

function readJson(value: unknown): Call {
  const header = member(value, HEADER.json);
  const [kind = 'other' as const, ...more] = KINDS.filter((each) => member(value, CASES[each].json) != null);
  if (more.length > 0) throw new Error('More than one case of a oneof');
  const payload = kind === 'other' ? undefined : member(value, CASES[kind].json);
  const said = member(payload, 'type');
  return {
    kind,
    conversation: words(header, 'conversationId'),
    organization: words(header, 'organizationId'),
    subject: words(payload, (kind !== 'other' && NAMES[kind]) || 'messageId'),
    type: RATING_TYPES.find((type, index) => said === ratingTypeName(type) || said === index + 1) ?? '',
    comment: words(payload, 'comment'),
  };
}

/** A member by its JSON name, or by the name it has in the definition. */
function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = value as Record<string, unknown>;
  return members[name] ?? members[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}

function words(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}
