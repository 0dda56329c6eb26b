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
  'an answer that links the article, with a composer beside it': {
    html: `<main><div data-is-streaming="false">${PERSONAL}</div><textarea></textarea><button>Send</button></main>`,
    reads: { messages: 1 },
  },
};
