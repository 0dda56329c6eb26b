import { expect, test } from 'vitest';
import { nodeAdvice } from '../../oldestNode.ts';
import { textOf } from '../sources.ts';

test.each(['20.20.2', '22.11.0', '18.0.0', ''])('under Node %j it is said what to do', (version) => {
  expect(nodeAdvice(version)).toMatch(/need Node 22\.12 or newer.*npm test/);
});

test.each(['22.12.0', '22.13.1', '24.0.0', process.versions.node])('Node %s will do', (version) => {
  expect(nodeAdvice(version)).toBeUndefined();
});

test('the oldest Node is the one that the package asks for', () => {
  const [, oldest = ''] = /"node": ">=([\d.]+)"/.exec(textOf('package.json')) ?? [];
  expect(nodeAdvice(oldest)).toBeUndefined();
  expect(nodeAdvice('20.0.0')).toContain(oldest.replace(/\.0$/, ''));
});
