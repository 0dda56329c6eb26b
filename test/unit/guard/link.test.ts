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
  guard.say('stopped');
  expect(heard).toEqual(['guard open', 'gate stopped']);
});

test('a guard knows its successor, and no gate or page that only asks', () => {
  const old = offerLink(document);
  taken();
  document.dispatchEvent(new CustomEvent('before-you-rate-hello-ask'));
  expect(old.isSucceeded()).toBe(false);
  const next = offerLink(document);
  expect([old.isSucceeded(), next.isSucceeded()]).toEqual([true, false]);
});
