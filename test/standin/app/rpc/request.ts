import { type FieldOrder, FLAG, HEADER, type RpcStyle } from '../../rpc.ts';
import { type Action, caseOf, partsOf } from './action.ts';
import { encode, type Field } from './proto.ts';

/** What the header of a request names. */
export interface Place {
  conversation: string;
  organization: string;
}

export interface RpcRequest {
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** A PerformAction request as the page would write it. */
export async function rpcRequest(action: Action, place: Place, style: RpcStyle): Promise<RpcRequest> {
  const json = style.codec === 'json';
  const plain = json
    ? new TextEncoder().encode(JSON.stringify(jsonOf(action, place, style.order)))
    : protoOf(action, place, style.order);
  const headers: Record<string, string> = {
    'content-type': json ? 'application/json' : 'application/proto',
    'connect-protocol-version': '1',
  };
  if (!style.gzip) return { headers, body: plain };
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: await gzip(plain) };
}

function protoOf(action: Action, place: Place, order: FieldOrder): Uint8Array<ArrayBuffer> {
  const header = encode([
    [1, place.conversation],
    [2, place.organization],
  ]);
  const fields =
    action.kind === 'other' ? [] : partsOf(action).map(({ field, value }): Field => [field, value]);
  const payload = action.kind === 'other' ? action.bytes : encode(ordered(fields, order));
  const all: Field[] = [
    [HEADER.field, header],
    [caseOf(action).field, payload],
    [FLAG.field, true],
  ];
  return encode(ordered(all, order));
}

function jsonOf(action: Action, place: Place, order: FieldOrder): unknown {
  const payload =
    action.kind === 'other'
      ? btoa(Array.from(action.bytes, (byte) => String.fromCharCode(byte)).join(''))
      : object(
          partsOf(action).map(({ json, value, jsonValue }) => [json, jsonValue ?? value]),
          order,
        );
  return object(
    [
      [HEADER.json, { conversationId: place.conversation, organizationId: place.organization }],
      [caseOf(action).json, payload],
      [FLAG.json, true],
    ],
    order,
  );
}

function ordered<T>(list: readonly T[], order: FieldOrder): T[] {
  return order === 'ascending' ? [...list] : list.toReversed();
}

const object = (entries: [string, unknown][], order: FieldOrder) =>
  Object.fromEntries(ordered(entries, order));

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const squeezed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(squeezed).arrayBuffer());
}
