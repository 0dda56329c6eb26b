import type { Fragments } from './fragment.ts';

const TIME = '<time datetime="2026-09-30T12:00Z">12:00</time>';
const UP =
  '<button type="button" aria-pressed="false" data-cds="IconButton" aria-label="Good response"><span aria-hidden="true">\ue1a2</span></button>';
const DOWN =
  '<button type="button" aria-pressed="false" data-cds="IconButton" aria-label="Bad response"><span aria-hidden="true">\ue1a3</span></button>';

/** A 2025 bar: svg icons, each button in a tooltip's wrapper. */
function bar2025(...names: string[]): string {
  const wrapped = names.map(
    (name) =>
      `<div class="w-fit" data-state="closed"><button class="h-8 w-8" type="button" aria-label="${name}"><div class="flex"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M1 1"></path></svg></div></button></div>`,
  );
  return `<div class="text-text-300"><div class="flex items-stretch justify-between" aria-label="Message actions" role="group">${wrapped.join('')}</div></div>`;
}

/** Rows, bars and thumbs written in other ways than the stand-in writes them. */
export const BARS_AND_THUMBS: Fragments = {
  '2026-09-29: the test id on a wrapper, the toolbar inside': {
    html: `<article><div data-testid="message-actions" class="sticky"><div data-cds="MessageActions" role="toolbar"><button>\ue111</button>${UP}${DOWN}<button aria-haspopup="menu">\ue112</button>${TIME}</div></div></article>`,
    reads: { thumbs: 'ud', bars: 1 },
  },
  '2026-10: the toolbar outside, the test id inside': {
    html: `<div data-cds="MessageActions" role="toolbar"><div data-testid="message-actions"><button></button>${UP}${DOWN}</div><button aria-label="Retry"></button></div>`,
    reads: { thumbs: 'ud', bars: 1 },
  },
  'two bars of one message: a deferred one and its successor': {
    html: `<div data-turn-key="a" data-testid="transcript-row" data-perf-row="assistant"><div data-cds="MessageActions" data-deferred></div><div data-testid="message-actions">${UP}${DOWN}</div></div>`,
    reads: { thumbs: 'ud', bars: 2, messages: 1 },
  },
  'thumbs named by an icon font and words for screen readers': {
    html: '<div data-testid="message-actions"><button><i aria-hidden="true">\ue111</i><span class="sr-only">Kopieren</span></button><button><i aria-hidden="true">\ue1a2</i><span class="sr-only">Gute Antwort</span></button><button><i aria-hidden="true">\ue1a3</i><span class="sr-only">Schlechte Antwort</span></button></div>',
    reads: { thumbs: 'ud', bars: 1 },
  },
  'thumbs named by two elements': {
    html: '<div role="toolbar"><span id="n1">Bad</span><span id="n2">response</span><button aria-labelledby="n1 n2"></button></div>',
    reads: { thumbs: 'd' },
  },
  'a given rating: one thumb left, pressed, beside Read aloud that is a toggle': {
    html: `<div role="toolbar" data-cds="MessageActions"><button aria-label="Copy"></button>${UP.replace('false', 'true')}<button aria-label="Read aloud" aria-pressed="false"></button></div>`,
    reads: { thumbs: 'u', bars: 1 },
  },
  'three toggles, one of them Vorlesen, the thumbs in no language of ours': {
    html: '<div role="toolbar" data-cds="MessageActions"><button aria-label="Vorlesen" aria-pressed="true"></button><button aria-label="x" aria-pressed="false"></button><button aria-label="y" aria-pressed="false"></button></div>',
    reads: { thumbs: 'ud', bars: 1 },
  },
  '2025 in a feed, with the person’s own bar': {
    html: `<div role="feed"><div role="article" aria-label="Message 1"><p data-testid="user-message">…</p>${bar2025('Retry', 'Edit', 'Copy')}</div><div role="article" aria-label="Message 2"><div data-is-streaming="false"><div class="font-claude-response">…</div></div>${bar2025('Copy', 'Give positive feedback', 'Give negative feedback', 'Retry')}</div></div>`,
    reads: { thumbs: 'ud', bars: 2, messages: 2 },
  },
  '2024-10: no bar, thumbs and Retry side by side': {
    html: '<div data-is-streaming="false"><div class="font-claude-message">…</div></div><div class="flex"><button><svg></svg>Copy</button><button>Retry</button><button aria-label="Share positive feedback"><svg></svg></button><button aria-label="Report issue"><svg></svg></button></div>',
    reads: { thumbs: 'ud', messages: 1 },
  },
  'Report issue in a help panel, with no counterpart': {
    html: '<div class="help"><a href="/help">Help</a><button aria-label="Report issue">Report issue</button><button>Close</button></div>',
  },
  'Report a bug: a dialog with a text field': {
    html: '<div role="dialog"><h2>Report a bug</h2><textarea></textarea><button>Cancel</button><button aria-label="Report issue">Submit</button></div>',
  },
  'Claude Code: a toolbar without a name, in a panel beside the diff': {
    at: '/code/session_01Ab',
    html: '<aside><div role="toolbar"><button aria-label="Copy"></button><button aria-label="Good response"></button><button aria-label="Bad response"></button></div></aside>',
    reads: { thumbs: 'ud', conversation: 'session_01Ab' },
  },
  '2026-03: only Copy in the bar (rating switched off), image search in the same row': {
    html: '<div data-test-render-count="3"><div data-is-streaming="false"><div class="font-claude-response"><figure><button aria-label="Thumbs up"></button><button aria-label="Thumbs down"></button></figure></div></div><div><div data-state="closed"><button data-testid="action-bar-copy" aria-label="Copy"></button></div></div></div>',
    reads: { messages: 1 },
  },
  '2026-03: a picture with two toggles in a question, whose bar has only Copy': {
    html: '<div data-test-render-count="1"><div data-testid="user-message"><button aria-pressed="false">Fit</button><button aria-pressed="true">Full</button></div><div><button data-testid="action-bar-copy" aria-label="Copiar"></button></div></div>',
    reads: { messages: 1 },
  },
  '2026-03: Copy in a group of its own beside the thumbs': {
    html: '<div data-is-streaming="false"><div class="font-claude-response">…</div></div><div class="flex"><div><div data-state="closed"><button data-testid="action-bar-copy"></button></div></div><div><button aria-label="良い回答"></button><button aria-label="悪い回答"></button></div></div>',
    reads: { thumbs: 'ud', bars: 1, messages: 1 },
  },
  'a row of thumbs in Arabic script, right to left': {
    html: '<div dir="rtl"><div role="toolbar" data-cds="MessageActions"><button aria-label="نسخ"></button><button aria-label="رد جيد" aria-pressed="false"></button><button aria-label="رد سيئ" aria-pressed="false"></button></div></div>',
    reads: { thumbs: 'ud', bars: 1 },
  },
  'a chat titled like a thumb: header, list, menu and search': {
    html: '<header><button data-testid="chat-title-button"><div>Bad response</div></button></header><nav><a href="/chat/1" aria-label="Good response">Good response</a><button aria-label="Good response">…</button></nav><main><ul><li><a href="/chat/2">Bad response</a></li></ul></main><div role="dialog"><input><div role="option">Good response</div></div>',
  },
  'reflections and suggestions': {
    html: '<section aria-label="Reflections"><button aria-pressed="false" aria-label="Helpful"></button><button aria-pressed="false" aria-label="Not helpful"></button></section>',
  },
  'an artifact open: its toolbar, its frame, its toggle group': {
    html: '<div role="toolbar"><button aria-pressed="true">Preview</button><button aria-pressed="false">Code</button></div><div role="radiogroup"><button role="radio" aria-checked="true">Preview</button><button role="radio" aria-checked="false">Code</button></div><iframe title="artifact"></iframe>',
  },
  'incognito: a bar with Copy and Retry': {
    html: `<div data-is-streaming="false"></div><div role="toolbar" data-cds="MessageActions"><button aria-label="Copy"></button><button aria-label="Retry"></button>${TIME}</div>`,
    reads: { bars: 1, messages: 1 },
  },
};
