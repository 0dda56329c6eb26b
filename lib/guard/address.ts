import { HOST } from '../claude/addresses.ts';
import { pathPattern } from '../claude/paths.ts';
import { type HeldBy, pathsHeldBy, SEGMENT_HOST } from '../claude/requests.ts';
import {
  CONTENTS,
  CONTROL,
  EXCUSED_ADDRESSES,
  HOSTS,
  SENDING,
  SUSPECT_ADDRESSES,
  TELEMETRY,
} from '../claude/vocabulary.ts';
import { decodeComponent, getterOf, isMatch, lower } from './natives.ts';

/**
 * How the guard judges a request, told by its address alone: `untouched` is never looked into, `ruled` is what the
 * network rule stops, `control` may carry a request to a session's worker beside messages, `suspect` speaks of feedback by itself, `unknown` may say so in its body.
 */
export type Way =
  | 'untouched'
  | 'ruled'
  | 'action'
  | 'events'
  | 'code'
  | 'bundle'
  | 'socket'
  | 'control'
  | 'suspect'
  | 'unknown';

const pattern = (source: string) => new RegExp(source, 'i');
const paths = (holder: HeldBy) => pathsHeldBy(holder).map((path) => pattern(pathPattern(path)));

/** Let through by the guard where the network rule blocks it. */
const BLOCKED = paths('rule');

const WAYS: readonly (readonly [Way, readonly RegExp[]])[] = [
  ['code', paths('code')],
  ['untouched', [...paths('nothing'), ...SENDING]],
  ['control', [CONTROL]],
  ['bundle', paths('bundle')],
  ['action', paths('action')],
  ['events', paths('events')],
  ['socket', paths('socket')],
  ['untouched', EXCUSED_ADDRESSES.map(({ pattern: source }) => pattern(source))],
  [
    'suspect',
    SUSPECT_ADDRESSES.map(
      ({ pattern: source, isCaseSensitive }) => new RegExp(source, isCaseSensitive ? '' : 'i'),
    ),
  ],
  ['untouched', [CONTENTS]],
];

const NativeUrl = URL;
const host = getterOf<URL, string>(URL.prototype, 'hostname');
const pathname = getterOf<URL, string>(URL.prototype, 'pathname');

/** A path as a server may read it: what is percent-encoded, once or twice, stands for itself. */
function plain(encodedPath: string): string {
  let read = encodedPath;
  try {
    for (let i = 0; i < 2 && isMatch(/%/, read); i++) read = decodeComponent(read);
  } catch {
    // No UTF-8: then it is read as far as it goes.
  }
  return read;
}

/** No method of an array is called: the page may have changed them since. */
function isAny(patterns: readonly RegExp[], address: string): boolean {
  for (let i = 0; i < patterns.length; i++) if (isMatch(patterns[i] as RegExp, address)) return true;
  return false;
}

function wayOfPath(address: string): Way | undefined {
  for (let i = 0; i < WAYS.length; i++) {
    const entry = WAYS[i] as (typeof WAYS)[number];
    if (isAny(entry[1], address)) return entry[0];
  }
  return undefined;
}

/**
 * The way of a request.
 * @param address as the page gives it; relative ones are read against the base.
 * @param base of the page, `document.baseURI`.
 */
export function wayOf(address: string, base: string): Way {
  let url: URL;
  try {
    url = new NativeUrl(address, base);
  } catch {
    return 'untouched';
  }
  const at = lower(host(url));
  if (!isMatch(HOSTS, at)) return 'untouched';
  if (at === SEGMENT_HOST || isMatch(TELEMETRY, at)) return 'events';
  const raw = `https://${at}${pathname(url)}`;
  const read = plain(pathname(url));
  // A question mark that was encoded is part of the path.
  const decoded = `https://${at}${isMatch(/[?#]/, read) ? pathname(url) : read}`;
  // The rule reads an address as it is written; what a server may read in it, nobody else holds.
  if (at === HOST && isAny(BLOCKED, raw)) return 'ruled';
  const isAsWritten = decoded === raw;
  if (!(isAsWritten && at === HOST) && isAny(BLOCKED, decoded)) return 'suspect';
  return wayOfPath(decoded) ?? (isAsWritten ? undefined : wayOfPath(raw)) ?? 'unknown';
}
