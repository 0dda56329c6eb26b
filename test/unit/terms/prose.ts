import { REFUSED } from './mustSay.ts';

/** What a row or paragraph of README, ADMINS or the schema has to say with what it says. */
interface ProseDuty {
  when: RegExp;
  must: RegExp;
  why: string;
}

const DUTIES: readonly ProseDuty[] = [
  {
    when: /an Owner of (a )?Team/i,
    must: /Primary Owner[\s\S]*for Enterprise alone/,
    why: 'one page on roles, and not whose',
  },
  {
    when: /^(?=[\s\S]*“Rate chats”)[\s\S]*\b(switch\w*|removes?) (rating|thumbs|the thumbs)/,
    must: /other ways to send/,
    why: 'the switch without what it leaves',
  },
  { when: /Education[\s\S]*\boff\b/, must: /support/, why: 'a default, and not who can change it' },
  { when: /\bWorkbench\b/, must: /Playground/, why: 'an older name alone' },
  {
    when: /tenant restrictions|anthropic-allowed-org-ids/i,
    must: /personal/i,
    why: 'a control without its point',
  },
  {
    when: /who may create|Restrict organi[sz]ation/,
    must: /personal account/,
    why: 'a control without its point',
  },
  { when: /single sign-on/i, must: /lose access/, why: 'a control without what it takes away' },
  {
    when: /domain capture/i,
    must: /30 days[\s\S]*no way back/,
    why: 'a control without its price',
  },
  {
    when: /Claude Code in a terminal/,
    must: /environment variables|works on claude\.ai in the browser/,
    why: 'a place without what helps there',
  },
  {
    when: /support\.claude\.com\/en\/articles|code\.claude\.com\/docs/,
    must: /read 2\d{3}-\d\d-\d\d/,
    why: 'a source without the day it was read',
  },
  {
    when: /rating is an exception/,
    must: /help page/,
    why: 'one reading of contract and help page, and not whose',
  },
  {
    when: /up to (5|five) years/,
    must: /for five years or|for 5 years/,
    why: '“up to” where two pages say “for”',
  },
  {
    when: /names those searched/,
    must: /quotations alone/,
    why: 'documents quoted by others as if searched',
  },
  { when: /many (companies|businesses)/, must: /vendor/, why: 'a vendor’s word as a fact' },
  {
    when: /edition for the EEA/,
    must: /other editions hold elsewhere/,
    why: 'an edition as if it were everybody’s',
  },
  {
    when: /cannot take back a rating/,
    must: /what you can ask|request for deletion/,
    why: 'without the documented way',
  },
];

/** Rows of tables, items and paragraphs: what somebody reads in one breath. */
function partsOf(text: string): string[] {
  return text.split(/\n{2,}|\n(?=[|-] |\|)/).filter((part) => part.trim() !== '');
}

/** What a document of ours must not say, each as "why: where it begins". */
export function refusalsInProse(text: string): string[] {
  return partsOf(text).flatMap((part) =>
    [
      ...DUTIES.filter(({ when, must }) => when.test(part) && !must.test(part)).map(({ why }) => why),
      ...REFUSED.filter(([words]) => words.test(part)).map(([, why]) => why),
    ].map((why) => `${why}: ${part.slice(0, 60)}`),
  );
}
