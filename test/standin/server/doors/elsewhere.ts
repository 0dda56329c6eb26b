import { type Exchange, record, sendJson } from '../exchange.ts';
import type { ActionKind } from '../recordings.ts';

/** Takes what hands no conversation over, and keeps its bytes. */
function taken(kind: ActionKind): (exchange: Exchange) => void {
  return (exchange) => {
    record(exchange, kind);
    sendJson(exchange, 200, {});
  };
}

const ORG = String.raw`/api/organizations/[\w-]+`;

/** Addresses of reports, surveys and forms, by what is recorded of them. */
const ADDRESSES: [kind: ActionKind, pattern: string][] = [
  ['report', String.raw`${ORG}/chat_snapshots/[\w-]+/report`],
  ['report', String.raw`${ORG}/code/shares/[\w-]+/report`],
  ['report', String.raw`${ORG}/projects/[\w-]+/report`],
  ['report', String.raw`/api/published_artifacts/[\w-]+/report`],
  ['report', String.raw`/api/frame/report/[\w-]+`],
  ['reflection', String.raw`${ORG}/reflections/[\w-]+/feedback`],
  ['cancellation', `${ORG}/cancellation_survey`],
  ['support', String.raw`/api/support/[\w-]+/submit`],
  ['support', '/api/account/appeal'],
  ['interview', String.raw`${ORG}/interviews/[\w-]+`],
];

export const ELSEWHERE = ADDRESSES.map(
  ([kind, pattern]) => ['POST', new RegExp(`^${pattern}$`), taken(kind)] as const,
);
