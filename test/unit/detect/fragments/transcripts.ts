import type { Fragments } from './fragment.ts';

const ID = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
const article = (label: string, inner = '') => `<div role="article" aria-label="${label}">${inner}</div>`;

/** How many messages there are at least, and which conversation it is. */
export const TRANSCRIPTS: Fragments = {
  'rows that are no messages between those that are': {
    at: `/chat/${ID}`,
    html: '<div data-testid="transcript-row" data-perf-row="human"></div><div data-testid="transcript-row" data-perf-row="divider"></div><div data-testid="transcript-row" data-perf-row="assistant"></div>',
    reads: { messages: 2, conversation: ID },
  },
  'articles within an answer': {
    html: `<div role="feed">${article('Message 1')}${article('Message 2', article('Result 1') + article('Result 2'))}</div>`,
    reads: { messages: 2 },
  },
  'labels that are times': {
    html: `<div role="feed">${article('Sent at 10:59')}${article('Answered at 11:01')}</div>`,
    reads: { messages: 2 },
  },
  'an answer streaming in a wrapper that streams': {
    html: '<div data-testid="user-message"></div><div data-is-streaming="true"><div data-is-streaming="true"></div></div>',
    reads: { messages: 2 },
  },
  '2026-10 without rows: questions and answers by their test ids': {
    html: '<div data-testid="user-message"></div><div data-testid="assistant-message" data-cds="AssistantMessage"></div><div data-testid="user-message"></div>',
    reads: { messages: 3 },
  },
  'a new chat of another surface': { at: '/code/new', html: '' },
  'a settings page of another surface': { at: '/code/settings', html: '' },
  'a new task': { at: '/task/new', html: '' },
  'a chat that has no id yet': { at: '/chat/new', html: '' },
  'a task': { at: '/task/local_abc-12', html: '', reads: { conversation: 'local_abc-12' } },
  'a shared chat': { at: `/share/${ID}`, html: '' },
  'a project': { at: `/project/${ID}`, html: '' },
};
