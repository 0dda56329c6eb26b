// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { barIn, isBar } from '../../../lib/detect/bar.ts';
import { hasBothThumbs, thumbAt, thumbsIn } from '../../../lib/detect/thumb.ts';
import { all, one, show } from '../page.ts';

type Row = [what: string, html: string];

// Holding back anything but a rating is the second thing the gate must not do.
test.each([
  [
    'the other buttons of a bar with thumbs',
    `<div role="toolbar" data-cds="MessageActions"><button aria-label="Copy"></button>
     <i aria-pressed="false" role="presentation"></i><button aria-label="Retry"></button>
     <button aria-label="Read aloud"></button><button aria-label="More options"></button></div>`,
  ],
  [
    "the bar under a person's own message",
    `<div role="toolbar" data-cds="MessageActions"><button aria-label="Retry"></button>
     <button aria-label="Edit"></button><button aria-label="Copy"></button></div>`,
  ],
  ['a deferred bar', '<div data-cds="MessageActions" data-deferred></div><button>New chat</button>'],
  [
    'one pressable button in a bar (read aloud, playing)',
    '<div data-cds="MessageActions"><button aria-label="Read aloud" aria-pressed="true"></button></div>',
  ],
  [
    'a chat titled so, in the sidebar',
    '<nav><button aria-label="Good response" title="Good response"></button></nav>',
  ],
  ['a link titled so', '<a href="/chat/x"><span role="button" aria-label="Report issue"></span></a>'],
  ['image search', '<button aria-label="Thumbs up"></button><button aria-label="Thumbs down"></button>'],
  ['image search, by text', '<div role="group"><button>Thumbs up</button><button>Thumbs down</button></div>'],
  [
    'toggles of a foreign toolbar',
    `<div role="toolbar" aria-label="Formatting"><button aria-label="Pin" aria-pressed="true"></button>
     <button aria-label="Bold" aria-pressed="false"></button></div>`,
  ],
  [
    'the toolbar of a code block in an answer',
    `<div role="article" aria-label="Message 2"><div role="toolbar" aria-label="Code">
     <button aria-label="Wrap" aria-pressed="false"></button><button aria-label="Copy code" aria-pressed="false"></button>
     </div></div>`,
  ],
  [
    'chats titled like a thumb',
    '<nav><button>Good response</button><div role="button">Bad response</div><a href="/chat/1">Good response</a></nav>',
  ],
  ['a name that only contains one', '<button aria-label="Good responses of last week"></button>'],
  [
    "the feedback dialog's own title and buttons",
    `<div role="dialog" aria-label="Give positive feedback"><h2>Give positive feedback</h2>
     <button>Cancel</button><button>Submit</button></div>`,
  ],
] satisfies Row[])('%s', (_, html) => {
  show(`${html}<p data-plain>text</p>`);
  expect(all('*').filter((element) => thumbAt(element))).toEqual([]);
  expect(
    all('*').filter((element) => isBar(element) && (hasBothThumbs(element) || thumbsIn(element).length > 0)),
  ).toEqual([]);
});

const BAR = (id: string) =>
  `<div id="${id}" data-cds="MessageActions"><button aria-pressed="false"></button><button aria-pressed="false"></button></div>`;

test('a row’s bar is its only one: none and two are undefined', () => {
  show(`<div role="article">${BAR('only')}<div role="toolbar"><button>Copy code</button></div></div>`);
  expect(barIn(one('[role="article"]'))).toBe(one('#only'));
  show(`<div role="article">${BAR('a')}${BAR('b')}</div>`);
  expect(barIn(one('[role="article"]'))).toBeUndefined();
  show('<div role="article"><div role="toolbar"></div></div>');
  expect(barIn(one('[role="article"]'))).toBeUndefined();
});

test('what is no bar, though something about it is a bar’s', () => {
  const copy = '<button data-testid="action-bar-copy"></button>';
  show(`<div class="unnamed" aria-label="Message actions"></div>
    <div class="alone">${copy}</div><div class="bar">${copy}<button></button></div>
    <div class="page">${copy}${'<button></button>'.repeat(12)}</div>`);
  expect(['.unnamed', '.alone', '.page', '.bar'].filter((selector) => isBar(one(selector)))).toEqual([
    '.bar',
  ]);
});
