// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { doorAt, doorByChord, grantsSupportAccess, submitOf } from '../../../lib/detect/doors.ts';
import { one, show } from '../page.ts';

const LINK = '<p id="d"><a href="https://privacy.claude.com/en/articles/10023565-x">…</a></p>';
const CANCEL = '<button>Cancel</button>';
const TRANSCRIPT = '<span role="switch" aria-checked="true"></span>';

const chat = (inside: string, attributes = 'role="dialog"') => `<div ${attributes}>${inside}</div>`;
const rated = (title: string, submit = '<button class="it" aria-describedby="d">Submit</button>') =>
  chat(
    `<h2 id="t">${title}</h2><textarea></textarea>${LINK}${CANCEL}${submit}`,
    'role="dialog" aria-labelledby="t"',
  );
const report = (inside: string, mark = 'data-testid="epitaxy-feedback-modal"') =>
  `<div role="alertdialog" ${mark}>${inside}</div>`;
const REPORT = `<textarea></textarea>${CANCEL}<button class="it" data-testid="epitaxy-feedback-submit">Submit</button>`;
const UNMARKED = `<textarea></textarea>${CANCEL}<button class="it">Submit</button>`;
const SHARE = '<label><input type="checkbox" name="share_with_support"></label>';
const cowork = (inside: string) =>
  `<div role="dialog"><textarea></textarea>${inside}<button class="it" data-testid="cowork-feedback-submit">Submit</button></div>`;

describe('held where content would leave', () => {
  test.each([
    ['a rating', rated('Give positive feedback'), 'rating'],
    ['a rating in German', rated('Negatives Feedback geben'), 'rating'],
    ['another opener', rated('Feedback'), 'chat-feedback'],
    ['a title whose words are overridden', rated('Erzählen Sie mehr'), 'chat-feedback'],
    ['no title at all', rated(''), 'chat-feedback'],
    [
      'a rating whose link stands outside the dialog',
      `${rated('').replace(LINK, '')}${LINK}`,
      'chat-feedback',
    ],
    ['a rating without its field', rated('').replace('<textarea></textarea>', ''), 'chat-feedback'],
    ['a report', report(REPORT), 'code-report'],
    ['a report without the mark of its dialog', report(REPORT, ''), 'code-report'],
    ['a report without the mark of its Submit', report(UNMARKED), 'code-report'],
    ['a report told by the box for the support alone', report(SHARE + UNMARKED, ''), 'code-report'],
    ['a report in a plain dialog', report(REPORT).replace('alertdialog', 'dialog'), 'code-report'],
    ['Submit of a report in no dialog', REPORT, 'code-report'],
    ['Cowork’s feedback with a transcript', cowork(TRANSCRIPT), 'cowork-feedback'],
    ['its switch as a box', cowork('<input type="checkbox" checked>'), 'cowork-feedback'],
    [
      'two switches, one on',
      cowork(`<i role="switch" aria-checked="false"></i>${TRANSCRIPT}`),
      'cowork-feedback',
    ],
  ] as const)('%s', (_, html, door) => {
    show(html);
    expect(doorAt(one('.it'))).toBe(door);
    expect(submitOf(door, document)).toBe(html.includes(`</div>${LINK}`) ? undefined : one('.it'));
  });
});

describe('nothing is invented', () => {
  test.each([
    ['a dialog without its disclosure', rated('Give positive feedback').replace(LINK, '')],
    ['a report that was sent', report('<p>Feedback sent</p><button class="it">Close</button>')],
    ['a report without its field', report(`${CANCEL}<button class="it">Submit</button>`)],
    [
      'Cancel of a report',
      report(UNMARKED.replace('class="it"', '').replace('<button>', '<button class="it">')),
    ],
    ['a report that lost every mark', report(UNMARKED, '')],
    ['Cowork’s feedback with its switch off', cowork(TRANSCRIPT.replace('true', 'false'))],
    [
      'Cowork’s feedback with its switch off and a box ticked',
      cowork(`${TRANSCRIPT.replace('true', 'false')}<input type="checkbox" checked>`),
    ],
    ['Cowork’s feedback without a switch', cowork('')],
    ['a switch that is neither on nor off', cowork('<span role="switch"></span>')],
    ['a switch in another dialog', `${chat(TRANSCRIPT)}${cowork('')}`],
    [
      'Cowork’s Submit in no dialog',
      `${TRANSCRIPT}<button class="it" data-testid="cowork-feedback-submit"></button>`,
    ],
    [
      'a second dialog beside a report',
      `${report(REPORT.replace('class="it"', ''))}${chat('<textarea></textarea><button class="it">Save</button>')}`,
    ],
    [
      'a second dialog beside a rating',
      `${rated('').replace('class="it"', '')}${chat('<button class="it">OK</button>')}`,
    ],
    ['an empty dialog', `${chat('')}<button class="it">Submit</button>`],
  ])('%s', (_, html) => {
    show(html);
    expect(doorAt(one('.it'))).toBeUndefined();
    expect(doorByChord(one('.it'))).toBeUndefined();
  });
});

test('Ctrl+Enter hands over anywhere in Cowork’s feedback with a transcript, nowhere else', () => {
  show(`${cowork(TRANSCRIPT)}<input id="composer">`);
  expect(doorByChord(one('textarea'))).toBe('cowork-feedback');
  expect(doorByChord(one('#composer'))).toBeUndefined();
  // Next is no Submit, though Ctrl+Enter beside it is.
  show(cowork(`${TRANSCRIPT}<button id="next">Next</button>`));
  expect(doorAt(one('#next'))).toBeUndefined();
  show(report(REPORT));
  expect(doorByChord(one('textarea'))).toBeUndefined();
});

test.each([
  ['a report', report(REPORT), 'code-report'],
  ['a report without the mark of its Submit', report(UNMARKED), 'code-report'],
  ['Cowork’s feedback', cowork(TRANSCRIPT), 'cowork-feedback'],
  ['a rating', rated('Give positive feedback'), 'rating'],
  [
    'a rating that nothing describes',
    rated('Give positive feedback', '<button class="it"></button>'),
    'rating',
  ],
])('%s: a Submit whose words are a web component', (_, html, door) => {
  show(html);
  const label = document.createElement('x-label');
  one('.it').replaceChildren(label);
  const inside = label.attachShadow({ mode: 'open' });
  inside.innerHTML = '<span>Submit</span>';
  expect(doorAt(inside.querySelector('span') as Element)).toBe(door);
});

test.each([
  ['code-report', 'epitaxy-feedback-submit', report],
  ['cowork-feedback', 'cowork-feedback-submit', (html: string) => chat(TRANSCRIPT + html)],
] as const)('%s: a Submit that is a web component itself', (door, id, around) => {
  show(around(`<textarea></textarea><x-button class="it" data-testid="${id}"></x-button>`));
  const inside = one('.it').attachShadow({ mode: 'open' });
  inside.innerHTML = '<button><i></i></button>';
  expect(doorAt(inside.querySelector('i') as Element)).toBe(door);
});

test('support’s access is granted by a ticked box alone', () => {
  show(report(SHARE + REPORT));
  expect(grantsSupportAccess(document)).toBe(false);
  (one('input') as HTMLInputElement).checked = true;
  expect(grantsSupportAccess(document)).toBe(true);
});
