// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import facts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { ASKED_IDS } from '../../../lib/terms/questions.ts';
import { over, show } from './shownPopup.tsx';

afterEach(() => render(null, document.body));

test('fifteen questions, the accident first, with steps for both kinds of plan', () => {
  const page = show({ section: 'questions' });
  const asked = [...page.querySelectorAll('.questions h2')].map(({ textContent }) => textContent);
  expect(asked.length).toBe(15);
  expect(asked[0]).toBe(popup.questions.accident);
  expect(page.textContent).toContain(popup.questions.personal);
  expect(page.textContent).toContain(popup.questions.company);
  expect(page.textContent).toContain('privacy@anthropic.com');
});

test('where the documents are silent, what was searched stands there', () => {
  const text = show({ section: 'questions' }).textContent ?? '';
  expect(text).toContain(`${popup.compare.notStated} ${facts.notFound['proof-per-session']}`);
  expect(text).toContain('documents searchedConsumer Terms (EEA, Switzerland), Privacy Policy');
  for (const id of ASKED_IDS) expect(text).toContain(popup.questions[id]);
});

test('a text is there to copy; it is copied at the press, and only then', async () => {
  const onCopyText = vi.fn(async () => {});
  const page = show({ section: 'questions', onCopyText });
  const text = page.querySelector('textarea')?.value ?? '';
  expect(text).toContain('delete this feedback');
  expect(onCopyText).not.toHaveBeenCalled();
  [...page.querySelectorAll('button')]
    .find(({ textContent }) => textContent === popup.questions.copy)
    ?.click();
  expect(onCopyText).toHaveBeenCalledWith(text);
  await vi.waitFor(() =>
    expect(page.querySelector('[role="status"]')?.textContent).toBe(popup.questions.copied),
  );
});

test.each([
  ['education', 'the agreement with your university holds here'],
  ['teachers', 'Claude for Teachers has terms of its own'],
] as const)('%s is told its own terms', (plan, words) => {
  expect(show({ view: over({ plan }) }).textContent).toContain(words);
});
