// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { elementsOf } from '../../../lib/detect/outermost.ts';
import { show } from '../page.ts';

const LIST = '[data-b], [data-a]';
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

test('what a list of selectors matches comes once, as the page has it', () => {
  show(
    '<p id="1" data-a></p><p id="2" data-b><i id="3" data-a data-b></i></p><p id="4" data-a></p><p id="5"></p>',
  );
  expect(ids(elementsOf(document, LIST))).toEqual(['1', '2', '3', '4']);
  expect(ids(elementsOf(document, LIST))).toEqual(ids([...document.querySelectorAll(LIST)]));
  expect(ids(elementsOf(document, LIST, 2))).toEqual(['3', '4']);
  expect(elementsOf(document, LIST, 9)).toEqual(elementsOf(document, LIST));
});
