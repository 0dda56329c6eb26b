import type { Fragments } from './fragment.ts';

const AT = '/settings/data-privacy-controls';
const TITLE = 'Help improve our AI models';
const WHAT = 'Allow the use of your chats and coding sessions to train and improve Anthropic AI models.';
const LOCATION =
  '<div><div id="l">Location metadata</div><span role="switch" aria-checked="true" aria-labelledby="l"></span></div>';
const base = (state: string, more = '') =>
  `<span data-cds="Switch" role="switch" tabindex="0" aria-checked="${state}" ${more}></span><input type="checkbox" tabindex="-1" aria-hidden="true">`;

/** The privacy settings: one row among others, in all the ways a row may be written. */
export const SETTINGS: Fragments = {
  'a row named by a title nested in a label with its explanation': {
    at: AT,
    html: `${LOCATION}<label><div><p>${TITLE}</p><p>${WHAT}</p></div><input type="checkbox" role="switch" aria-checked="false"></label>`,
    reads: { training: 'off' },
  },
  'a switch named by title and explanation together': {
    at: AT,
    html: `${LOCATION}<div id="t"><h3>${TITLE}</h3><p>${WHAT}</p></div>${base('true', 'aria-labelledby="t"')}`,
    reads: { training: 'on' },
  },
  'a switch named by two ids': {
    at: AT,
    html: `${LOCATION}<h3 id="t">${TITLE}</h3><p id="d">${WHAT}</p>${base('true', 'aria-labelledby="t d"')}`,
    reads: { training: 'on' },
  },
  '2025-08: a nameless switch in an empty label, the title beside it': {
    at: AT,
    html: `<section>${LOCATION}<div class="flex"><div><p class="font-medium">You can help improve Claude</p><p class="text-sm">${WHAT}</p></div><label class="select-none"><div class="relative"><input type="checkbox" role="switch" class="peer sr-only" checked><div></div></div></label></div></section>`,
    reads: { training: 'on' },
  },
  'a nameless switch whose row has another title': {
    at: AT,
    html: `<section><h2>${TITLE}</h2><div><div><p>Location metadata</p></div><label><input type="checkbox" role="switch" checked></label></div></section>`,
  },
  'a nameless switch under a heading that is the title, after words of its own': {
    at: AT,
    html: `<section><p>Memory</p><p>${TITLE}</p><label><input type="checkbox" role="switch" checked></label></section>`,
  },
  'a nameless switch in a row with another switch': {
    at: AT,
    html: `<div><p>${TITLE}</p><span role="switch" aria-checked="true"></span><span role="switch" aria-checked="false"></span></div>`,
  },
  'a button as switch, described with a link to the article that the feedback dialog names': {
    at: AT,
    html: `${LOCATION}<h3 id="t">${TITLE}</h3><p id="d">${WHAT} <a href="https://privacy.claude.com/en/articles/10023565-x">Learn more</a></p><button role="switch" aria-checked="true" aria-labelledby="t" aria-describedby="d"></button>`,
    reads: { training: 'on' },
  },
  'a button as switch, named by aria-label, in Korean': {
    at: AT,
    html: `${LOCATION}<button type="button" role="switch" aria-checked="false" aria-label="AI 모델 개선 돕기" data-state="unchecked"><span></span></button>`,
    reads: { training: 'off' },
  },
  'neither on nor off': {
    at: AT,
    html: `${LOCATION}<h3 id="t">${TITLE}</h3>${base('mixed', 'aria-labelledby="t"')}`,
  },
  'still loading': {
    at: AT,
    html: `${LOCATION}<div aria-busy="true"><h3 id="t">${TITLE}</h3>${base('false', 'aria-labelledby="t" aria-disabled="true"')}</div>`,
  },
  'off for the domain, the words in a tooltip’s own element of the row': {
    at: AT,
    html: `${LOCATION}<div><div><h3 id="t">${TITLE}</h3><p>${WHAT}</p></div><div>${base('false', 'aria-labelledby="t" data-disabled')}</div><div role="note"><span>Off for all emails using your domain.</span></div></div>`,
    reads: { training: 'off-for-domain' },
  },
  'the organisation’s own page': {
    at: '/admin-settings/data-privacy-controls',
    html: `<h3 id="t">${TITLE}</h3>${base('true', 'aria-labelledby="t"')}`,
    reads: { role: 'administrator' },
  },
  'an answer that writes a settings row': {
    at: '/chat/0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68',
    html: `<h3 id="t">${TITLE}</h3>${base('true', 'aria-labelledby="t"')}`,
    reads: { conversation: '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68' },
  },
  'the settings as a dialog, with a link to the article that the feedback dialog names': {
    at: '/chat/0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68#settings/data-privacy-controls',
    html: `<div role="dialog"><nav><button>Privacy</button></nav>${LOCATION}<div><h3 id="t">${TITLE}</h3>${base('false', 'aria-labelledby="t"')}</div><a href="https://privacy.claude.com/en/articles/10023565-x">Learn more</a><button>Export data</button><button>Close</button></div>`,
    reads: { training: 'off', conversation: '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68' },
  },
};
