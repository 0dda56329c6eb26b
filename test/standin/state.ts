import { coworkSession, type DoorState, defaultDoors } from './doors.ts';
import type { FieldOrder, RpcCodec, RpcTransport } from './rpc.ts';

export const PLANS = ['free', 'pro', 'max', 'team', 'enterprise'] as const;
export const LANGUAGES = [
  'en-US',
  'de-DE',
  'es-419',
  'es-ES',
  'fr-FR',
  'hi-IN',
  'id-ID',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'pt-BR',
] as const;

export const GENERATIONS = [
  '2024-10',
  '2025',
  '2026-03',
  '2026-07',
  '2026-08',
  '2026-10',
  '2026-10-names',
  'code',
  'cowork',
] as const;
export const MARKS = ['all', 'thumbs-unmarked', 'everything-renamed'] as const;

export type Plan = (typeof PLANS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Training = 'on' | 'off' | 'off-for-domain' | 'never-chosen';
/**
 * One look and behaviour of claude.ai, named by the month it was seen; each has a folder in app/generations.
 * `code`: Claude Code in the desktop app of 2026-08, whose thumbs rate at the click (on the web there are none).
 * `cowork`: Cowork at /task/{id} as it was first taken to be (until 2026-11); the web's is at /cowork/{id}.
 */
export type Generation = (typeof GENERATIONS)[number];
/**
 * What a redesign left of the marks to recognise. `thumbs-unmarked`: the thumbs have unknown names and no
 * aria-pressed, their bar has neither role, name, data-cds nor test id, but the dialog keeps its disclosure.
 * `everything-renamed`: the dialog has unknown words, no data-cds and no disclosure link as well.
 */
export type Marks = (typeof MARKS)[number];
export type Oddity =
  | 'none'
  | 'two-user-menus'
  | 'unknown-plan-word'
  | 'no-training-row'
  | 'half-rendered'
  | 'empty';

export interface Membership {
  uuid: string;
  name: string;
  plan: Plan;
  role: 'member' | 'admin';
  personal: boolean;
}

/** Everything about the stand-in that a test or the demo may choose. */
export interface StandinState extends DoorState {
  memberships: Membership[];
  /** Index of the membership in use; the cookie lastActiveOrg names it. */
  active: number;
  name: string;
  email: string;
  training: Training;
  /** Not known for claude.ai, so choosable: whether Team and Enterprise members see the training row. */
  trainingRow: 'personal' | 'everyone';
  /** The organisation switched rating off: no thumbs anywhere. */
  ratingDisabled: boolean;
  language: Language;
  /** The language trap: words in another language than `<html lang>` says. */
  labelLanguage?: Language;
  mode: 'light' | 'dark';
  /** Messages of each conversation, a person's and an answer in turn. */
  messages: number;
  generation: Generation;
  marks: Marks;
  /** The thumbs' names alone; other marks stay. `likely`: what other chats call them. */
  thumbNames: 'known' | 'renamed' | 'likely' | 'nameless';
  /** What the buttons of bars and Submit act on; claude.ai's act on the click (2026-08). */
  actsOn: 'click' | 'pointerdown' | 'mousedown';
  /** How the merged interface (2026-10) writes and sends PerformAction. */
  rpcCodec: RpcCodec;
  rpcGzip: boolean;
  rpcTransport: RpcTransport;
  fieldOrder: FieldOrder;
  /** Milliseconds until PerformAction is answered. */
  rpcDelay: number;
  /** The second line of the sidebar's user button. */
  planLine: 'shown' | 'hidden' | 'organisation';
  oddity: Oddity;
  /** Milliseconds from the first hover or focus of a bar to the replacement of its buttons. */
  replaceDelay: number;
  /** Milliseconds a streamed answer takes. */
  streamDuration: number;
  /** Milliseconds the settings' data arrive after the page was drawn. */
  settingsDelay: number;
  /** The rating request is answered with status 500. */
  ratingFails: boolean;
  /** Milliseconds from the arrival of a rating to the loss of its connection, unanswered; 0: it is answered. */
  ratingCutAfter: number;
}

const PERSONAL = '0a000000-0000-4000-8000-00000000000a';
const ORGANISATION = '0b000000-0000-4000-8000-00000000000b';

/** The one membership of an account on this plan. */
export function membership(plan: Plan, extra: Partial<Membership> = {}): Membership {
  const personal = plan === 'free' || plan === 'pro' || plan === 'max';
  return {
    uuid: personal ? PERSONAL : ORGANISATION,
    name: personal ? 'Personal' : 'Acme Ltd',
    plan,
    role: personal ? 'admin' : 'member',
    personal,
    ...extra,
  };
}

/** A state with a single membership of that plan. */
export function account(plan: Plan, extra: Partial<StandinState> = {}): Partial<StandinState> {
  return { memberships: [membership(plan)], active: 0, ...extra };
}

const FOLDERS: Partial<Record<Generation, string>> = { code: 'code', cowork: 'task' };

/** Where the conversations of a generation are: the dated ones of Claude Code and Cowork have their own. */
export function conversationPath(generation: Generation, uuid: string): string {
  return `/${FOLDERS[generation] ?? 'chat'}/${uuid}`;
}

/** Which interface an address shows: a generation of the chat, or one of Claude Code and Cowork on the web. */
export type Surface = Generation | 'code-web' | 'cowork-web';

/** The interface shown at a page address; `chosen` is the state's. */
export function surfaceAt(path: string, chosen: Generation): Surface {
  if (path === '/code' || path.startsWith('/code/')) return chosen === 'code' ? 'code' : 'code-web';
  if (chosen === 'cowork' && path.startsWith('/task/')) return 'cowork';
  if (coworkSession(path) || path === '/task/new') return 'cowork-web';
  return generationAt(path, chosen);
}

/** The generation shown at a page address outside Claude Code and Cowork on the web; `chosen` is the state's. */
export function generationAt(path: string, chosen: Generation): Generation {
  if (chosen === 'code' && path.startsWith('/code/')) return 'code';
  if (chosen === 'cowork' && path.startsWith('/task/')) return 'cowork';
  const isElsewhere = chosen === 'code' || chosen === 'cowork';
  return isElsewhere && /^\/(?:chat|share|code|cowork|cic|epitaxy)\//.test(path) ? '2026-08' : chosen;
}

/** What the stand-in shows when nothing was chosen. */
export function defaultState(): StandinState {
  return {
    ...defaultDoors(),
    memberships: [membership('max')],
    active: 0,
    name: 'Robin Example',
    email: 'robin@acme.example',
    training: 'off',
    trainingRow: 'personal',
    ratingDisabled: false,
    language: 'en-US',
    mode: 'light',
    messages: 6,
    generation: '2026-08',
    marks: 'all',
    thumbNames: 'known',
    actsOn: 'click',
    rpcCodec: 'proto',
    rpcGzip: false,
    rpcTransport: 'fetch',
    fieldOrder: 'ascending',
    rpcDelay: 0,
    planLine: 'shown',
    oddity: 'none',
    replaceDelay: 10,
    streamDuration: 1500,
    settingsDelay: 100,
    ratingFails: false,
    ratingCutAfter: 0,
  };
}
