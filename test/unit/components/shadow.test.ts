// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { mountShadow } from '../../../components/claude/shadow.ts';

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('data-mode');
});

test('our words are English, left to right, whatever the page is', () => {
  Object.assign(document.documentElement, { dir: 'rtl', lang: 'de-DE' });
  const { body, remove } = mountShadow('');
  expect([body.lang, body.dir]).toEqual(['en', 'ltr']);
  remove();
  expect(document.querySelector('before-you-rate')).toBeNull();
});

test.each(['light', 'dark'])('on a page that shows itself %s, so does our place', (mode) => {
  document.documentElement.dataset.mode = mode;
  const { body, remove } = mountShadow('');
  expect(body.dataset.mode).toBe(mode);
  remove();
});
