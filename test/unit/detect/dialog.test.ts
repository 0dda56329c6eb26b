// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { feedbackDialogOn, isFeedbackForm, isSubmit, submitIn } from '../../../lib/detect/dialog.ts';
import { one, show } from '../page.ts';

const LINK = '<a href="https://support.claude.com/en/articles/10023565-x">more</a>';
const OTHER = '<a href="https://privacy.claude.com/en/articles/9957937-y">more</a>';

function dialog(content: string, role = 'role="dialog"'): string {
  return `<div ${role}><form id="form"><textarea></textarea>${content}</form></div>`;
}

test.each([
  ['personal plans', LINK],
  ['Team and Enterprise', OTHER],
])('the disclosure of %s tells the dialog', (_, link) => {
  show(dialog(`<p>${link}</p><button id="cancel">A</button><button id="submit">B</button>`));
  expect(isSubmit(one('#submit'))).toBe(true);
  expect(isSubmit(one('#cancel'))).toBe(false);
  expect(isFeedbackForm(one('#form'))).toBe(true);
  expect(feedbackDialogOn(document)).toBe(one('[role=dialog]'));
});

test('what the disclosure describes is Submit, wherever it stands', () => {
  show(
    dialog(
      `<p id="d">${LINK}</p><button id="submit" aria-describedby="x d">B</button><button id="last">A</button>`,
    ),
  );
  expect(submitIn(one('[role=dialog]'))).toBe(one('#submit'));
  expect(isSubmit(one('#last'))).toBe(false);
});

test('what the disclosure describes is Submit beside its field, where nothing is said to be a dialog', () => {
  const described = `<p id="d">${LINK}</p><button id="submit" aria-describedby="d">B</button>`;
  show(`<div><div popover><textarea></textarea>${described}</div><button id="other">A</button></div>`);
  expect(isSubmit(one('#submit'))).toBe(true);
  expect(isSubmit(one('#other'))).toBe(false);
  show(
    `<main><div data-is-streaming="false"></div><textarea></textarea><section>${described}</section></main>`,
  );
  expect(isSubmit(one('#submit'))).toBe(false);
});

test('what the disclosure describes is Submit beside a switch and without a text field too', () => {
  show(
    `<div role="dialog"><i role="switch"></i><p id="d">${LINK}</p><button id="submit" aria-describedby="d"></button></div>`,
  );
  expect(feedbackDialogOn(document)).toBe(one('[role=dialog]'));
  expect(isSubmit(one('#submit'))).toBe(true);
});

test.each([
  ['Cancel last', '<button id="submit">B</button><button>キャンセル</button>'],
  [
    'a close button last',
    '<button>Cancel</button><button id="submit">B</button><button><svg></svg></button>',
  ],
  ['nothing but drawings', '<button><svg></svg></button><button id="submit"><svg></svg></button>'],
  ['an input', '<input type="submit" id="submit" value="OK"><button>Cancel</button>'],
])('Submit: %s', (_, buttons) => {
  show(dialog(`<p>${LINK}</p>${buttons}`));
  expect(submitIn(one('[role=dialog]'))).toBe(one('#submit'));
});

test.each(['role="alertdialog"', 'role="dialog" class="x"'])('a dialog marked %s', (role) => {
  show(dialog(`${LINK}<button id="submit">B</button>`, role));
  expect(isSubmit(one('#submit'))).toBe(true);
});

test.each([
  [
    'another dialog',
    dialog('<a href="https://support.claude.com/en/articles/1-x"></a><button id="b">OK</button>'),
  ],
  // Settings may link the article, and "Report content" takes the text field and Submit away.
  ['no text field', dialog(`<p>${LINK}</p><button id="b">A</button>`).replace(/<textarea.*<p>/, '<p>')],
  ['switches', dialog(`<span role="switch"></span><p>${LINK}</p><button id="b">A</button>`)],
  ['Cancel alone', dialog(`<p>${LINK}</p><button id="b"> Abbrechen </button>`)],
  ['an answer that links the article', `<article>${LINK}<button id="b">Copy</button></article>`],
  ['a button beside the dialog', `${dialog(LINK)}<button id="b">Send</button>`],
])('no Submit: %s', (_, html) => {
  show(html);
  expect(isSubmit(one('#b'))).toBe(false);
});
