// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { thumbAt } from '../../../lib/detect/thumb.ts';
import { all, one, show } from '../page.ts';

const bar = (...buttons: string[]) =>
  `<div role="toolbar" data-cds="MessageActions">${buttons.join('')}</div>`;
const COPY = '<button aria-label="Copy"></button>';
const RETRY = '<button aria-label="Retry"></button>';
const toggle = (name: string, kind = 'aria-pressed="false"') =>
  `<button class="it" ${kind} aria-label="${name}"></button>`;
const TWO = toggle('Translate') + toggle('Note');
const named = (name: string, text: string) =>
  `<button class="it" aria-pressed="false" aria-label="${name}">${text}</button>`;
const reaction = (text: string) => `<button class="it" aria-pressed="false">${text}</button>`;

// Nothing but a rating may be held, whatever it looks like.
test.each([
  ['an extension’s two toggles after all buttons', bar(COPY, RETRY, TWO)],
  ['an extension’s two toggles before all buttons', bar(TWO, COPY, RETRY)],
  ['an extension’s two nameless toggles', bar(COPY, RETRY, toggle(''), toggle(''))],
  ['Pin and Bookmark between others', bar(COPY, toggle('Pin'), toggle('Bookmark'), RETRY)],
  ['Pin and Bookmark with shortcuts', bar(COPY, toggle('Pin (P)'), toggle('Bookmark.'), RETRY)],
  ['Pin and Bookmark in Japanese', bar(COPY, toggle('ピン留め'), toggle('ブックマーク'), RETRY)],
  [
    'Pin and Bookmark as switches',
    bar(COPY, toggle('Pin', 'role="switch" aria-checked="false"'), toggle('Save'), RETRY),
  ],
  ['two toggles in a person’s signed row', `<div data-perf-row="human">${bar(COPY, TWO, RETRY)}</div>`],
  [
    'two toggles in a person’s article',
    `<div role="article"><p data-testid="user-message"></p>${bar(COPY, TWO, RETRY)}</div>`,
  ],
  [
    'two toggles in a person’s counted row',
    `<div data-test-render-count="1"><p data-testid="user-message"></p>${bar(COPY, TWO, RETRY)}</div>`,
  ],
  ['reactions with counts', bar(COPY, reaction('👍 2'), reaction('❤️ 1'), RETRY)],
  ['thumbs that are counted', bar(COPY, reaction('👍🏽<b>2</b>'), reaction('1 👎'), RETRY)],
  ['reactions', bar(COPY, reaction('👍'), reaction('❤️'), reaction('🎉'), RETRY)],
  ['reactions by their labels', bar(COPY, toggle('👍 2'), toggle('😂'), RETRY)],
  ['comments', bar(COPY, '<button class="it" aria-label="Commentaires"></button>', RETRY)],
  [
    'a chat in a list beside a message',
    '<aside><div role="article"><a href="/chat/1"><i class="it" role="button" aria-label="Good response"></i></a></div></aside>',
  ],
  ['read aloud, playing, and a pin', bar(COPY, toggle('Read aloud'), toggle('Pin'), RETRY)],
  ['one toggle of an unknown name', bar(COPY, toggle('Qqq'), RETRY)],
  [
    'toggles in a menu',
    `<div role="menu">${toggle('a', 'role="menuitemcheckbox" aria-checked="true"')}</div>`,
  ],
  [
    'a file card with a name for screen readers',
    '<div class="it" role="button" aria-label="Good response"><p>Good response</p>PDF</div>',
  ],
  ['a picture named like a thumb', '<button class="it" aria-label="Bad response"><img alt=""></button>'],
  ['a picture’s tooltip', '<button class="it" title="Good response"><img alt=""></button>'],
  ['a chip with a tooltip', '<button class="it" title="Good response">Good resp…</button>'],
  ['a project card', '<button class="it" aria-label="Good response"><h3>Good response</h3>3 chats</button>'],
  [
    'a suggestion to send',
    '<button class="it" aria-label="Give positive feedback">Give positive feedback</button>',
  ],
  ['a tab titled so', '<div role="tablist"><button class="it" role="tab">Good response</button></div>'],
  ['a chat in the sidebar by its icon', '<nav><button class="it" aria-label="Good response"></button></nav>'],
  [
    'a link to such a project',
    '<a href="/project/1"><i class="it" role="button" aria-label="Good response"></i></a>',
  ],
  [
    'a style named so in a list',
    '<div role="listbox"><div class="it" role="option">Good response</div></div>',
  ],
  [
    'like and dislike of a picture',
    '<figure><button class="it" aria-label="Like"></button><button class="it" aria-label="Dislike"></button></figure>',
  ],
  ['feedback in the footer', '<footer><button class="it" aria-label="Send feedback"></button></footer>'],
  [
    'Copy with a labelled icon',
    bar('<button class="it" aria-label="Copy"><svg aria-label="Good response"></svg></button>').replace(
      'Good response',
      'Copy',
    ),
  ],
  ['a label that is the bar’s own', bar(`<span class="it" aria-label="Model">Model</span>`, COPY)],
])('%s', (_, html) => {
  show(html);
  const found = all('.it').map((button) => thumbAt(button)?.direction);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(Boolean)).toEqual([]);
});

// The same places, where they are thumbs.
test.each([
  ['toggles of unknown names between others', bar(COPY, TWO, RETRY), 2],
  ['toggles after Copy alone', bar(COPY, TWO), 2],
  ['plain thumbs', bar(COPY, reaction('👍'), reaction('👎'), RETRY), 2],
  [
    'thumbs with the keys that press them',
    bar(COPY, reaction('👍<kbd>1</kbd>'), reaction('👎<kbd>2</kbd>'), RETRY),
    2,
  ],
  [
    'thumbs whose names number the answer',
    bar(COPY, named('Antwort 2: nützlich', '👍'), named('Antwort 2: unnütz', '👎'), RETRY),
    2,
  ],
  ['arrows', bar(COPY, reaction('⬆️'), reaction('⬇️'), RETRY), 2],
  ['faces', bar(COPY, reaction('🙂'), reaction('🙁'), RETRY), 2],
  ['a trade mark in a name', bar(COPY, reaction('Mehr davon™'), reaction('Weniger'), RETRY), 2],
  ['thumbs of a skin tone', bar(COPY, reaction('👍🏽'), reaction('👎🏽'), RETRY), 2],
  [
    'toggles under an answer that quotes a question',
    `<div role="article"><div class="font-claude-message"><p data-testid="user-message"></p></div>${bar(COPY, TWO, RETRY)}</div>`,
    2,
  ],
  [
    'thumbs in no bar, in a message of a panel',
    '<aside><div data-testid="transcript-row"><button class="it" aria-label="Good response"></button><button class="it" aria-label="Bad response"></button></div></aside>',
    2,
  ],
  ['toggles at the end with a known name', bar(COPY, RETRY, toggle('Good response'), toggle('Qqq')), 2],
  [
    'icons by their tooltips outside a bar',
    '<button class="it" title="Give positive feedback"><svg></svg></button><button class="it" title="Give negative feedback"><svg></svg></button>',
    2,
  ],
  [
    'words beside their counterpart outside a bar',
    '<button class="it" aria-label="Good response">Good response</button><button class="it" aria-label="Bad response">Bad response</button>',
    2,
  ],
  [
    'spans that say nothing but their names',
    bar(
      COPY,
      '<span class="it" aria-label="Good response"></span>',
      '<span class="it" title="Bad response"></span>',
    ),
    2,
  ],
  [
    'icons that have the names',
    bar(
      COPY,
      '<button class="it"><svg aria-label="Good response"></svg></button>',
      '<button class="it"><img alt="Bad response"></button>',
    ),
    2,
  ],
])('held: %s', (_, html, count) => {
  show(html);
  expect(all('.it').flatMap((button) => thumbAt(button) ?? [])).toHaveLength(count);
});

test('a button and its named icon are one thumb', () => {
  show(bar(COPY, '<button aria-label="Good response"><svg aria-label="Good response"></svg></button>'));
  expect(thumbAt(one('svg'))?.button).toBe(one('[aria-label="Good response"]:not(svg)'));
});
