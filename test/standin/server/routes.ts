import { FIRST_PARTY } from '../doors.ts';
import { PERFORM_ACTION } from '../rpc.ts';
import * as account from './account.ts';
import * as chats from './chats.ts';
import { bundle } from './doors/bundle.ts';
import * as code from './doors/code.ts';
import { ELSEWHERE } from './doors/elsewhere.ts';
import { firstParty } from './doors/events.ts';
import type { Exchange } from './exchange.ts';
import * as feedback from './feedback.ts';
import { performAction } from './rpc.ts';

type Handler = (exchange: Exchange) => void | Promise<void>;
type Route = readonly [method: string, pattern: RegExp, handler: Handler];

const ORG = String.raw`/api/organizations/([\w-]+)`;
const CHATS = `${ORG}/chat_conversations`;
const CHAT = String.raw`${CHATS}/([\w-]+)`;
const SESSION = String.raw`/v1/code/sessions/([\w-]+)`;
const RATING = String.raw`${CHAT}/chat_messages/([\w-]+)/chat_feedback`;

const whole = (pattern: string) => new RegExp(`^${pattern}$`);

const ROUTES: Route[] = [
  ['GET', whole('/api/bootstrap'), account.bootstrap],
  ['GET', whole('/api/account/settings'), account.readSettings],
  ['PUT', whole('/api/account/settings'), account.changeSettings],
  ['POST', whole('/api/account/withdraw_feedback'), account.withdrawFeedback],
  ['POST', whole(`${ORG}/switch`), account.switchMembership],
  ['GET', whole(CHATS), chats.list],
  ['POST', whole(CHATS), chats.create],
  ['GET', whole(CHAT), chats.read],
  ['PUT', whole(CHAT), chats.rename],
  ['POST', whole(`${CHAT}/completion`), chats.complete],
  ['GET', whole(`${CHAT}/completion`), chats.answerAsked],
  ['POST', whole(RATING), feedback.rate],
  ['PUT', whole(RATING), feedback.rate],
  ['POST', whole(`${RATING}/withdraw`), account.withdrawOne],
  ['GET', whole(`${ORG}/feedback_history`), account.feedbackHistory],
  ['POST', whole(String.raw`${ORG}/feedback_history/([\w-]+)/withdraw`), account.withdrawOne],
  ['POST', whole('/api/event_logging/batch'), feedback.logEvents],
  ['POST', whole(FIRST_PARTY), firstParty],
  ['POST', whole(`${SESSION}/feedback`), code.report],
  ['POST', whole(`${SESSION}/support-share`), code.shareWithSupport],
  ['DELETE', whole(`${SESSION}/support-share`), code.revokeSupport],
  ['POST', whole(`${SESSION}/events`), code.sessionEvents],
  ['POST', whole('/api/claude_cli_feedback/bundle'), bundle],
  ...ELSEWHERE,
  ['POST', whole(PERFORM_ACTION.replaceAll('.', String.raw`\.`)), performAction],
];

/** The handler of an API request and the parts of its path. */
export function route(method: string, path: string): { handler: Handler; parts: string[] } | undefined {
  for (const [wanted, pattern, handler] of ROUTES) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match) return { handler, parts: match.slice(1) };
  }
  return undefined;
}
