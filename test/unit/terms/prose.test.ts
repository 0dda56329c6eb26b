import { describe, expect, test } from 'vitest';
import { KEY_SHAPES } from '../../../lib/rollout/keys.ts';
import { factOf } from '../../../lib/terms/claims.ts';
import { FACT_IDS } from '../../../lib/terms/facts.ts';
import { textOf } from '../sources.ts';
import { refusalsInProse } from './prose.ts';

const ADMINS = textOf('ADMINS.md');
const PROSE = {
  'README.md': textOf('README.md'),
  'ADMINS.md': ADMINS,
  'SECURITY.md': textOf('SECURITY.md'),
  'the policy’s keys': KEY_SHAPES.map(({ title, description }) => `${title}. ${description}`).join('\n\n'),
};

test.each(Object.entries(PROSE))('%s says no more than the documents', (_, text) => {
  expect(refusalsInProse(text)).toEqual([]);
});

describe('a wrong sentence of the reading of November 2026, planted back into README, ADMINS or the keys', () => {
  test.each([
    ['H9', 'held back and explained: a rating is an exception to “not trained on”', 'not whose'],
    [
      'H10',
      '| Claude’s desktop and mobile apps, Claude Code in a terminal, the API Console | Nothing is held | the switches below |',
      'without what helps',
    ],
    ['M3', 'kept for up to five years, opted in to model training', 'no source says'],
    ['M4', 'It cannot take back a rating that was sent.', 'documented way'],
    ['M5', 'where it is kept for up to five years', 'two pages say'],
    [
      'M11',
      '| **“Rate chats”** | An Owner of a Team or Enterprise organisation can switch rating off for all its members |',
      'not whose',
    ],
    [
      'M11',
      'By its help page, a Primary Owner or Owner can switch thumbs off with “Rate chats”.',
      'what it leaves',
    ],
    ['M17', '| Thumbs in the API Console | A switch of its own, for the Workbench |', 'older name'],
    ['M19', 'Which way it stands at first is stated for Education only: off.', 'who can change'],
    [
      'M21',
      '| Tenant restrictions | The header `anthropic-allowed-org-ids`, added by a proxy, lets only your organisations in |',
      'without its point',
    ],
    [
      'M21',
      '| Organisations on your domain | Restrict who may create one with an address of your verified domain |',
      'without its point',
    ],
    ['M21', 'Your organisation can require single sign-on.', 'takes away'],
    [
      'M21',
      'Domain capture moves accounts into your organisation (cannot be undone, takes 30 days).',
      'price',
    ],
    ['M1', 'Where no document says it, it names those searched.', 'quoted by others'],
    ['L4', 'many companies use claude.ai where they meant the API', 'vendor'],
    ['L5', 'allow: ratings pass. warn: they are held. block: never.', 'never block'],
    ['L6', 'The popup then says “claude.ai changed; the network gate still holds”.', 'not observed'],
    ['L8', '| [article 10504853](https://support.claude.com/en/articles/10504853) |', 'without the day'],
    ['L9', 'Consumer Terms, edition for the EEA and Switzerland, read 2026-08-22', 'everybody'],
  ])('%s: “%s”', (_, text, why) => {
    expect(refusalsInProse(text).join('\n')).toContain(why);
    expect(refusalsInProse(`${ADMINS}\n\n${text}\n`)).not.toEqual([]);
  });
});

describe('the official controls of ADMINS.md', () => {
  const [, section = ''] = /## Official controls[^\n]*\n([\s\S]*?)\n## /.exec(ADMINS) ?? [];
  const sources = [...section.matchAll(/\]\((https:[^)]+)\) \((\S+), read (\d{4}-\d\d-\d\d)/g)];

  test('each source bears the dates that its facts have (L8)', () => {
    const dated = sources.map(([, url, documentDate, readOn]) => `${url} ${documentDate} ${readOn}`);
    const known = FACT_IDS.map((id) => {
      const { url, documentDate, readOn } = factOf(id);
      return `${url} ${documentDate === 'unknown' ? 'undated' : documentDate} ${readOn}`;
    });
    expect(dated.length).toBeGreaterThanOrEqual(11);
    expect(dated.filter((each) => !known.includes(each))).toEqual([]);
    expect([...section.matchAll(/\]\(https:/g)]).toHaveLength(dated.length);
  });

  test.each([
    ['M11', 'Primary Owner or Owner'],
    ['M11', 'lists it for Enterprise alone'],
    ['M11', 'no document we read says, Education apart'],
    ['M17', 'Workbench, now Playground'],
    ['M19', 'unless Anthropic’s support switched it on'],
    ['M20', 'other ways to send a conversation stay drawn'],
    ['M21', 'keeps personal accounts out on that network'],
    ['M21', 'a personal account'],
    ['M21', 'no way back'],
    ['H10', 'DISABLE_FEEDBACK_COMMAND=1'],
    ['H10', 'CLAUDE_CODE_DISABLE_FEEDBACK_SURVEY=1'],
    ['H10', 'CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC'],
    ['M4', 'names nobody'],
  ])('%s: “%s”', (_, words) => {
    expect(section.replaceAll('’', "'")).toContain(words.replaceAll('’', "'"));
  });

  test.each(['side panel of Claude in Chrome', 'pivot.claude.ai', 'Claude Code in a terminal'])(
    'H10: what it cannot prevent names “%s”',
    (place) => {
      const [, beyond = ''] = /## What it cannot prevent\n([\s\S]*?)\n## /.exec(ADMINS) ?? [];
      expect(beyond).toContain(place);
    },
  );
});
