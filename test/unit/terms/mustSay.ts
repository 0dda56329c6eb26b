import type { FactId } from '../../../lib/terms/facts.ts';

/** What a sentence on a fact has to say with it, because the source says it in the same breath. */
interface Duty {
  facts: readonly FactId[];
  /** The words that bring the duty about; without them the sentence speaks of something else. */
  when?: RegExp;
  /** Facts beside which it does not arise. */
  unless?: readonly FactId[];
  must: RegExp;
  why: string;
}

/** By the document that the condition stands in. */
export const MUST_SAY: readonly Duty[] = [
  {
    facts: ['consumer-training-default'],
    when: /\bswitch|\bopt out\b/i,
    must: /flagged/,
    why: 'the opt-out without its exceptions',
  },
  {
    facts: ['commercial-feedback-exception', 'commercial-no-training'],
    when: /exception|except|may train|by contract|no training on your organisation/i,
    unless: ['consumer-feedback-overrides-opt-out'],
    must: /help page/i,
    why: 'one reading of contract and help page, and not whose',
  },
  { facts: ['api-retention'], must: /unless|exception/, why: '30 days without their exceptions' },
  {
    facts: ['training-in-progress-keeps'],
    when: /finished|undone/,
    must: /begun/,
    why: 'training that is finished, without what has begun',
  },
  {
    facts: ['consumer-outputs-assigned', 'commercial-outputs-owned'],
    when: /assign/,
    must: /keeps to the terms/,
    why: 'ownership without its condition',
  },
  {
    facts: ['baa-covers-hipaa-ready'],
    must: /first-party|Enterprise, once|HIPAA-ready Enterprise/,
    why: 'what the BAA leaves out without what it covers',
  },
  { facts: ['baa-current-exclusions'], when: /\bcovered\b/, must: /first-party/, why: 'words that are gone' },
  {
    facts: ['consumer-terms-cover-entities'],
    when: /consumer terms hold/i,
    must: /consumer and commercial terms|Anthropic’s own terms/,
    why: 'consumer terms at work, and not by whom',
  },
  {
    facts: ['feedback-withdraw', 'privacy-deletion-request'],
    when: /copies already used/,
    must: /ask Anthropic to delete/,
    why: 'withdrawing without the documented way',
  },
  {
    facts: ['work-email-may-be-linked'],
    when: /\blinked\b/,
    must: /\bsee\b/,
    why: 'linking without what the administrator then sees',
  },
  {
    facts: ['privacy-policy-not-company', 'dpa-instructions-only'],
    when: /privacy@/,
    must: /does not apply/,
    why: 'a policy that leaves companies out, as if it held for them',
  },
  { facts: ['zdr-by-arrangement'], must: /arrange/, why: 'zero retention as if it came by itself' },
  { facts: ['zdr-not-consumer'], must: /Claude Code/, why: 'zero retention, and Claude Code left open' },
  {
    facts: ['admin-rate-chats'],
    when: /\bOwners?\b.*(:|switch off|Organization)/,
    must: /[Bb]y (a|one) help page|^Owners: open|^One help page/,
    why: 'one page on roles, and not whose',
  },
  {
    facts: ['outputs-permitted-examples'],
    must: /such as|example|both lists/i,
    why: 'examples as if complete',
  },
  { facts: ['console-rate-switch'], when: /Workbench/, must: /Playground/, why: 'an older name alone' },
  { facts: ['admin-rate-chats-default'], must: /support/, why: 'a default, and not who can change it' },
  {
    facts: ['customer-content-confidential'],
    must: /confidential/,
    why: 'the contract’s side without what it calls confidential',
  },
  { facts: ['chats-stay-until-deleted'], must: /delete/, why: '30 days, and not of what' },
  {
    facts: ['code-click-sends'],
    when: /may train|years/,
    must: /help page/,
    why: 'what a page says of chats, said of Claude Code',
  },
  {
    facts: ['code-click-sends'],
    when: /conversation/,
    must: /by (the )?(terms|help page)/i,
    why: 'what a click in Claude Code carries, and not by which document',
  },
  {
    facts: ['claude-code-feedback-history'],
    must: /choice|choose/,
    why: 'other sessions without the choice',
  },
  { facts: ['dpa-audit-reports'], must: /[Oo]n request/, why: 'reports that must be asked for' },
  {
    facts: ['teachers-k12-no-training'],
    must: /help page/,
    why: 'terms that were not read, and not by whom',
  },
  {
    facts: ['feedback-delinked'],
    when: /\bnames\b/,
    must: /no document we read/i,
    why: 'names, without a document',
  },
  {
    facts: ['feedback-kept-5-years'],
    when: /5 years/,
    unless: ['consumer-feedback-overrides-opt-out', 'feedback-stores-conversation'],
    must: /help pages/,
    why: 'what help pages say of most plans, and not whose',
  },
  {
    facts: ['education-terms'],
    when: /holds here/,
    must: /not read|enabled them/,
    why: 'an agreement that was not read, without saying so',
  },
  {
    facts: ['education-terms', 'admin-rate-chats-default'],
    when: /years/,
    must: /No document/,
    why: 'what a page says of commercial plans, said of Education',
  },
  {
    facts: ['code-report-transcript'],
    when: /^This session’s transcript/,
    must: /description/,
    why: 'the transcript without the description',
  },
  {
    facts: ['cowork-feedback-transcript'],
    when: /^The transcript/,
    must: /feedback/,
    why: 'the transcript without the person’s own words',
  },
  {
    facts: ['baa-covers-hipaa-ready', 'hipaa-not-claude-code', 'baa-claude-code'],
    when: /Claude Code|Cowork/,
    unless: ['baa-claude-code-web'],
    must: /zero data retention|^(?!.*Claude Code)/,
    why: 'one of two pages on Claude Code, as if it were settled',
  },
  {
    facts: ['baa-claude-code-web'],
    must: /zero data retention.*not on the web/,
    why: 'the BAA without what it says of Claude Code',
  },
  {
    facts: ['claude-code-feedback-5-years'],
    when: /training/,
    must: /\bpart\b/,
    why: 'one part of a page, as if it were the page',
  },
  {
    facts: ['cowork-feedback-transcript'],
    when: /improving Cowork/,
    must: /train models/,
    why: 'the use that the form names, without the one that terms name',
  },
  {
    facts: ['code-click-sends'],
    when: /\bclick\b|at once/,
    must: /\bmay send\b/,
    why: 'what only the desktop app was seen to do',
  },
  {
    facts: ['baa-api-features'],
    must: /[Ll]isted features/,
    why: 'the BAA on the API as if it covered each feature',
  },
  {
    facts: ['privacy-request-reply', 'privacy-policy-not-company'],
    must: /since replaced/,
    why: 'a policy that was replaced, as if it were in force',
  },
  { facts: ['dpa-audit-right'], must: /written/, why: 'an audit that must be asked for in writing' },
  {
    facts: ['bedrock-provider-no-access'],
    must: /guide/,
    why: 'Amazon’s FAQ without its guide, which leaves it open',
  },
  {
    facts: ['privacy-deletion-request'],
    when: /ask Anthropic to delete/,
    must: /personal plan/,
    why: 'a right of personal plans alone',
  },
  {
    facts: ['tenant-restrictions', 'restrict-organisation-creation'],
    must: /personal/,
    why: 'a control without the personal accounts it reaches',
  },
];

/** Words that were wrong wherever they stood. */
export const REFUSED: readonly [RegExp, string][] = [
  [/\bnothing says\b|\bno help page\b/i, 'nothing, where only documents were read'],
  [/\bopted in to (model )?training\b/i, 'opted in, which no source says'],
  [/\byou switched training off\b/i, 'who set a switch that was only seen'],
  [/^Switching training off does not cover ratings/, 'clear only to who knows the switch'],
  [/\bon every plan\b/i, 'every plan, terms unread among them'],
  [/\bstill holds\b/, 'asserted, not observed'],
  [/\bunder its own terms\b|\bown terms decide\b/, 'a clear answer withheld'],
  [
    /\bno claude\.ai thumbs (there|to switch off)|\bThere are no claude\.ai thumbs/i,
    'our observation as a fact',
  ],
  [/\bbinding since\b/, 'a date without a quotation'],
  [/\bis reported to take effect\b/, 'what has happened as if it were to come'],
  [/\bby a quotation of May 2026\b/, 'an older reading of the US edition'],
  [/\bnot used for training and show\b/, 'thumbs, of which the page says nothing'],
  [/^Administrators: open/, 'a role that has no right to it'],
  [/^Google Vertex AI$/, 'a former name alone'],
  [
    /^Not stated\b|\bnone of the documents we read says it\b/,
    'silence, where a document speaks or none was searched',
  ],
  [/\bContract and help page differ\b/, 'a contradiction, where the contract is silent'],
  [/\bwhatever your plan\b/, 'every plan, terms unread among them'],
  [/\byou can revoke it\b/, 'who may revoke, which the words do not say'],
  [/\bthen 30 days in the back end\b/, 'a full month, where the page says within'],
  [/\bWhat changes is its use\b/, 'a use that the source does not name'],
  [/\bmay train models too\b/, '“may”, where the terms say “will”'],
  [/\byour plan was not seen yet\b/, 'a seen plan as unseen'],
  [/\b[Yy]our plan promises\b/, 'a promise of one contract, as if of every plan'],
  [/\bboth contracts\b/, 'contracts that the reader has not met'],
  [/\bneither names nor rules out\b/, 'silence of one part, as if the page were silent'],
  [/^HIPAA readiness of the API does not/, 'one of two pages on Claude Code, as if it were settled'],
  [/^Whether Claude Code’s reports are used/, 'a search without the terms and the help page'],
  [/sends the rating at the click, with no dialog/, 'what only the desktop app was seen to do'],
  [/\bspeaks of Education itself\b/, 'silence, where a page is about Education'],
  [/^By the help pages, a rated conversation is kept/, 'some plans, as if of each'],
  [/\band leaves others open\b/, 'open, where the guide has an answer'],
  [/\bexcepts rated chats from the contract/, 'a conflict as if the page settled it'],
  [/\bis off, as the .* contract promises\b/, 'a switch as if the contract had set it'],
  [/: by its help page, these rule out\b/, 'two kinds of terms as one'],
  [/\beach rating of a conversation is withdrawn\b/, 'a rating, where the words name the conversation'],
  [/\bblock: never\b/, 'never block, or blocked for ever'],
];
