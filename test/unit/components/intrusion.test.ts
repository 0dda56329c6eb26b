// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RootWatch, watchRoot } from '../../../components/claude/intrusion.ts';
import { mountShadow, type Shadow } from '../../../components/claude/shadow.ts';

let place: Shadow;
let watch: RootWatch;
const seen = vi.fn();

beforeEach(() => {
  seen.mockReset();
  place = mountShadow('');
  const words = document.createElement('p');
  words.textContent = 'Words';
  place.body.append(words, document.createElement('details'));
  // happy-dom knows no sheets of a root; those are attacked in real browsers.
  Object.defineProperty(place.root, 'styleSheets', { value: [] });
  watch = watchRoot(place.root, seen, () => 0);
});

afterEach(() => {
  watch.stop();
  place.remove();
});

const told = async () => {
  await Promise.resolve();
  await new Promise((later) => setTimeout(later));
  return seen.mock.calls.length > 0;
};

describe('a foreign change is seen', () => {
  test.each<[string, (root: ShadowRoot) => void]>([
    ['a node more', (root) => root.append(document.createElement('style'))],
    ['a node less', (root) => root.querySelector('p')?.remove()],
    [
      'other words',
      (root) => Object.assign(root.querySelector('p')?.firstChild ?? {}, { nodeValue: 'Other' }),
    ],
    ['an attribute', (root) => root.querySelector('p')?.setAttribute('style', 'opacity: 0')],
    ['an attribute of the body', (root) => root.querySelector('.body')?.removeAttribute('data-mode')],
  ])('%s', async (_, change) => {
    change(place.root);
    expect(await told()).toBe(true);
  });

  test('also one that came before a change of ours and was not told yet', () => {
    place.root.querySelector('p')?.remove();
    watch.own(() => undefined);
    expect(seen).toHaveBeenCalled();
  });
});

test('a change of our own is none, and neither are sources that the person opens', async () => {
  watch.own(() => place.body.append(document.createElement('p')));
  place.root.querySelector('details')?.setAttribute('open', '');
  expect(await told()).toBe(false);
});
