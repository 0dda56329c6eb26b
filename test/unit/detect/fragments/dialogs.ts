import type { Fragments } from './fragment.ts';

const PERSONAL =
  '<p id="d">Submitting sends the current conversation. <a href="https://privacy.anthropic.com/en/articles/10023565-x" target="_blank">Learn more</a></p>';
const WORK = PERSONAL.replace('10023565', '9957937');
const FIELD = '<label>Details<textarea></textarea></label>';

/** claude.ai's own dialogs, alone and over each other. */
export const DIALOGS: Fragments = {
  '2026-08: positive': {
    html: `<div data-cds-portal><div data-cds="Dialog" role="dialog"><h2>Give positive feedback</h2>${FIELD}${PERSONAL}<button>Cancel</button><button aria-describedby="d">Submit</button></div></div>`,
    reads: { terms: 'consumer', submit: ['Submit'] },
  },
  'Report content: no text field, no Submit': {
    html: `<div data-cds="Dialog" role="dialog"><h2>Give negative feedback</h2><button role="combobox">Report content</button>${WORK}<button>Cancel</button></div>`,
  },
  'a close button after Submit': {
    html: `<div role="dialog"><h2>Feedback</h2>${FIELD}${WORK}<button>Abbrechen</button><button>Absenden</button><button aria-label="Close"><svg></svg></button></div>`,
    reads: { submit: ['Absenden'] },
  },
  'Submit before Cancel, in Japanese': {
    html: `<div role="dialog"><h2>Feedback</h2>${FIELD}${WORK}<button>送信</button><button>キャンセル</button></div>`,
    reads: { submit: ['送信'] },
  },
  'other dialogs with a text field': {
    html: `<div role="dialog"><h2>Report a bug</h2>${FIELD}<button>Cancel</button><button>Submit</button></div><div role="alertdialog"><h2>Delete chat</h2><button>Cancel</button><button>Delete</button></div><div role="dialog"><h2>Rename chat</h2><input value="Give positive feedback"><button>Cancel</button><button>Save</button></div>`,
  },
  'another dialog over the feedback dialog': {
    html: `<div role="dialog" aria-hidden="true">${FIELD}${PERSONAL}<button>Cancel</button><button aria-describedby="d">Submit</button></div><div role="alertdialog"><h2>Discard?</h2><button>Keep</button><button>Discard</button></div>`,
    reads: { terms: 'consumer', submit: ['Submit'] },
  },
  'a dialog that shows an answer with the link, over a composer': {
    html: `<div role="dialog"><h2>Side question</h2><div>${PERSONAL}</div><div role="textbox" contenteditable="true"></div><button>Close</button><button>Ask Claude</button></div>`,
  },
  'the same, the answer under its question': {
    html: `<div role="dialog"><textarea></textarea><button>Ask Claude</button><div class="font-claude-response">${PERSONAL}</div></div>`,
    reads: { messages: 1 },
  },
  'a drawer with a conversation': {
    html: `<div role="dialog">${FIELD}<div data-testid="transcript-row" data-perf-row="assistant">${WORK}</div><button>Send message</button></div>`,
    reads: { messages: 1 },
  },
  'a file with the link, between a search field and its notes': {
    html: `<div role="dialog"><h2>notes.md</h2><textarea></textarea><pre>${PERSONAL}</pre>${FIELD}<button>Cancel</button><button>Save</button></div>`,
  },
  'a button of the page described by the link': {
    html: `<main><h3>Your feedback</h3>${PERSONAL}<button aria-describedby="d">Withdraw feedback</button></main>`,
  },
  'an answer that links the article, with a composer beside it': {
    html: `<main><div data-is-streaming="false">${PERSONAL}</div><textarea></textarea><button>Send</button></main>`,
    reads: { messages: 1 },
  },
};
