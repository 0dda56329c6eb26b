// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type GuardLink, offerLink, takeLink } from '../../../lib/guard/link.ts';

function taken(): GuardLink[] {
  const links: GuardLink[] = [];
  takeLink(document, (link) => links.push(link));
  return links;
}

test.each(['guard', 'gate'])('the %s first: both ends hear each other, nobody else does', (first) => {
  const early = first === 'gate' ? taken() : [];
  const guard = offerLink(document);
  const [gate] = first === 'gate' ? early : taken();
  // The secret is told once: a page that asks later learns nothing.
  const overheard: Event[] = [];
  document.addEventListener('before-you-rate-hello-offer', (event) => overheard.push(event));
  document.dispatchEvent(new CustomEvent('before-you-rate-hello-ask'));
  expect(overheard).toEqual([]);

  const heard: string[] = [];
  guard.hear((word) => heard.push(`guard ${word}`));
  gate?.hear((word) => heard.push(`gate ${word}`));
  gate?.say('open');
  guard.say('rating');
  expect(heard).toEqual(['guard open', 'gate rating']);
});

test('a guard whose gate is gone knows it; before any gate comes, the first is told what was held', async () => {
  const guard = offerLink(document);
  expect(guard.say('rating')).toBe('waiting');
  const heard: string[] = [];
  let isAlive = true;
  takeLink(document, (gate) =>
    gate.hear((word) => {
      if (!isAlive) return;
      heard.push(word);
      gate.say('heard');
    }),
  );
  await Promise.resolve();
  expect(heard).toEqual(['rating']);
  expect(guard.say('suspected')).toBe('heard');
  isAlive = false;
  expect(guard.say('rating')).toBe('gone');
  expect(heard).toEqual(['rating', 'suspected']);
});

test('an offer that somebody else makes opens nothing', () => {
  const guard = offerLink(document);
  taken();
  document.dispatchEvent(new CustomEvent('before-you-rate-hello-offer', { detail: 'forged' }));
  const words: string[] = [];
  guard.hear((word) => words.push(word));
  document.dispatchEvent(new CustomEvent('forged-down', { detail: 'open' }));
  expect(words).toEqual([]);
});

test.each<[string, boolean, boolean, boolean, boolean]>([
  ['no gate has come yet', false, false, false, false],
  ['the gate is there', true, true, false, false],
  ['the gate is gone', true, false, false, true],
  ['the gate is gone, and a newer guard has come', true, false, true, false],
])('%s', (_, isTaken, isAlive, isSucceeded, isGone) => {
  const page = document.implementation.createHTMLDocument('');
  const guard = offerLink(page);
  if (isTaken) takeLink(page, (gate) => gate.hear(() => isAlive && gate.say('heard')));
  if (isSucceeded) offerLink(page);
  expect(guard.isGateGone()).toBe(isGone);
});

test('a page that makes the iterator of arrays and String its own is handed nothing, and closes nothing', async () => {
  const page = document.implementation.createHTMLDocument('');
  const guard = offerLink(page);
  const words: string[] = [];
  guard.hear((word) => words.push(word));
  let gate: GuardLink | undefined;
  takeLink(page, (link) => {
    gate = link;
    link.hear(() => link.say('heard'));
  });
  const { [Symbol.iterator]: iterate } = Array.prototype;
  const native = globalThis.String;
  let handed = 0;
  let told: string | undefined;
  try {
    Array.prototype[Symbol.iterator] = function (this: unknown[]) {
      handed += 1;
      return iterate.call(this);
    } as typeof iterate;
    globalThis.String = (() => 'the page’s') as unknown as StringConstructor;
    gate?.say('open');
    told = guard.say('rating');
  } finally {
    Array.prototype[Symbol.iterator] = iterate;
    globalThis.String = native;
  }
  expect({ words, told, handed }).toEqual({ words: ['open'], told: 'heard', handed: 0 });
});
