import type { Block } from '../wire.ts';

/** A conversation everybody has, with the questions its person asks in turn. */
export interface Topic {
  uuid: string;
  name: string;
  questions: string[];
  answers: string[];
  points: string[];
  code: string;
}

export const TOPICS: readonly Topic[] = [
  {
    uuid: 'c0000000-0000-4000-8000-000000000001',
    name: 'Supplier contract, second draft',
    questions: [
      'Here is the second draft of our supplier contract. Which clauses carry the most risk for us?',
      'Can you turn the payment terms into a small table we can track?',
      'Thanks. Now write a short note to the supplier that proposes the changes.',
    ],
    answers: [
      'Three clauses deserve attention before anyone signs. The liability cap is tied to a single order instead of the yearly volume, the notice period is one-sided, and the price adjustment has no upper limit.',
      'Payment falls due thirty days after delivery, with two exceptions that the annex names. I kept both as separate rows, so that a change in one does not touch the other.',
      'I kept the tone friendly and put the liability cap first, because it is the change that matters most to you and the easiest one for them to accept.',
    ],
    points: [
      'Tie the liability cap to the yearly volume.',
      'Make the notice period ninety days for both sides.',
      'Limit a price adjustment to the published index.',
    ],
    code: "select order_id, due_on\nfrom payments\nwhere supplier = 'Northwind'\norder by due_on;",
  },
  {
    uuid: 'c0000000-0000-4000-8000-000000000002',
    name: 'Payroll migration plan',
    questions: [
      'We move payroll to the new system in March. What order would you do things in?',
      'How do we check that both systems pay the same?',
      'What do we tell people, and when?',
    ],
    answers: [
      'Run both systems side by side for two months and let the old one pay. A difference you find before the switch costs an afternoon; afterwards it costs trust.',
      'Compare net amounts person by person, and explain every difference above one cent. Rounding in the old system will account for most of them.',
      'Tell people early and briefly: what changes, what does not, and whom to ask. Nobody needs the name of the vendor.',
    ],
    points: [
      'Freeze the pay codes in January.',
      'Run in parallel in February and March.',
      'Switch on the first of April.',
    ],
    code: 'diff <(sort old/net.csv) <(sort new/net.csv) | head',
  },
  {
    uuid: 'c0000000-0000-4000-8000-000000000003',
    name: 'Reply to a customer complaint',
    questions: [
      'A customer is angry about a late delivery. Draft a reply that does not sound like a form letter.',
      'They want a refund as well. What can we offer?',
      'Make it shorter, please.',
    ],
    answers: [
      'Start with what went wrong, in one plain sentence. An explanation reads as an excuse until the apology has been made.',
      'A refund of the shipping cost is fair here, and a voucher is not: it asks the customer to trust you once more before anything was repaired.',
      'Here is a version with four sentences. It says what happened, what you do about it, by when, and who answers the phone.',
    ],
    points: ['Apologise once.', 'Name the new date.', 'Give a direct telephone number.'],
    code: 'const due = addDays(order.placed, 5);\nif (order.delivered > due) refund(order.shipping);',
  },
  {
    uuid: 'c0000000-0000-4000-8000-000000000004',
    name: 'Flaky test in the release build',
    questions: [
      'This test fails about once in forty runs, only on the build machine. Where would you look?',
      'It is the clock, I think. How do I prove it?',
      'Good. How do we keep this from coming back?',
    ],
    answers: [
      'Failures that depend on the machine usually come from time, order or shared files. The name of the test says it waits for a timeout, so I would begin with time.',
      'Replace the clock by one you move by hand and let it stand still. If the failure disappears you have the cause, and if it does not you have lost ten minutes.',
      'Let no test read the real clock. A lint rule is cheaper than a habit, and it explains itself to the next person.',
    ],
    points: [
      'Log the seed of every run.',
      'Forbid the real clock in tests.',
      'Run the suite in random order.',
    ],
    code: "const clock = new ManualClock('2026-03-01');\nclock.advance(30_000);\nexpect(queue.expired()).toBe(true);",
  },
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** What the person asks in turn `turn` (from 0). */
export function question(topic: Topic, turn: number): Block[] {
  return [{ kind: 'paragraph', text: at(topic.questions, turn) }];
}

/** The answer of a turn; the second last one shows code, the one before it found images. */
export function answer(topic: Topic, turn: number, turns: number): Block[] {
  const blocks: Block[] = [{ kind: 'paragraph', text: at(topic.answers, turn) }];
  const left = turns - 1 - turn;
  if (left === 1) blocks.push({ kind: 'code', language: 'text', text: topic.code });
  else if (left === 2)
    blocks.push({ kind: 'images', query: topic.name, captions: ['Sketch', 'Diagram', 'Photo'] });
  else if (left % 2 === 0) blocks.push({ kind: 'list', items: topic.points });
  return blocks;
}

/** What every new message is answered with. */
export const STREAMED =
  'Here is a first answer. I read what you wrote, kept the parts that matter for a decision, and left the rest aside. Tell me which of the two directions you prefer, and I will work it out in detail.';
