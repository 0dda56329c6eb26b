import { expect, test } from 'vitest';
import { expectHeld, openTarget, picture, unlikeness } from '../driver/attack.ts';
import { useStage } from '../driver/stage.ts';
import { pause } from '../driver/waiting.ts';

const stage = useStage();

/** What a page's styles can do, by accident or design. */
const STYLES: Record<string, () => void> = {
  'custom properties registered as transparent': () => {
    const names = 'ink soft paper wash line accent on-accent gold amber red type-body space-4 prose'.split(
      ' ',
    );
    for (const name of names)
      CSS.registerProperty({
        name: `--${name}`,
        syntax: '<color>',
        inherits: false,
        initialValue: 'transparent',
      });
  },
  'a root of 27 pixels': () => document.documentElement.style.setProperty('font-size', '27px', 'important'),
  'a root of 300 pixels': () => document.documentElement.style.setProperty('font-size', '300px', 'important'),
  'a root zoomed out': () => document.documentElement.style.setProperty('zoom', '0.05', 'important'),
  'a root zoomed in': () => document.documentElement.style.setProperty('zoom', '3', 'important'),
  'a host zoomed': () =>
    document.querySelector<HTMLElement>('before-you-rate')?.style.setProperty('zoom', '0.1', 'important'),
  'every value that is inherited': () => {
    const style = document.createElement('style');
    style.textContent = `html, before-you-rate { letter-spacing: 40px !important; word-spacing: 40px !important;
      text-indent: 900px !important; line-height: 9 !important; font: 900 60px serif !important;
      text-transform: uppercase !important; writing-mode: vertical-rl !important; direction: rtl !important;
      unicode-bidi: bidi-override !important; text-align: right !important; color: transparent !important;
      -webkit-text-fill-color: transparent !important; text-shadow: 0 0 9px red !important;
      visibility: hidden !important; cursor: none !important; text-combine-upright: all !important;
      font-size-adjust: 3 !important; color-scheme: dark !important; pointer-events: none !important;
      -webkit-user-modify: read-write !important; list-style: square !important; quotes: "x" "y" !important }`;
    document.head.append(style);
  },
  'its selection in no colour': () => {
    const style = document.createElement('style');
    style.textContent =
      '*::selection, before-you-rate::selection, ::selection { color: transparent !important; background: transparent !important }';
    document.head.append(style);
  },
};

test.each(Object.entries(STYLES))('%s: the overlay looks as before', async (_, attack) => {
  const plain = await openTarget(stage);
  await pause(300);
  const before = await picture(plain);
  await plain.chat.page.evaluate(attack);
  await pause(300);
  expect(await unlikeness(plain, before, await picture(plain))).toBeLessThan(0.002);
  await plain.chat.page.keyboard.press('Escape');
  await plain.chat.noOverlay();
});

test.each([
  ['font-size', '27px'],
  ['font-size', '3px'],
  ['zoom', '1.8'],
  ['zoom', '0.5'],
])('aimed at "Don’t rate", and html{%s:%s} just before: never a yes', async (property, value) => {
  const target = await openTarget(stage);
  const { chat, no } = target;
  await pause(600);
  await chat.page.evaluate(
    (name, to) =>
      addEventListener('pointermove', () =>
        document.documentElement.style.setProperty(name, to, 'important'),
      ),
    property,
    value,
  );
  await chat.page.mouse.move(no.x - 5, no.y);
  await chat.page.mouse.click(no.x, no.y);
  await expectHeld(target, stage);
});

test('a page that owns the name of our element gets neither our root nor a say in it', async () => {
  const target = await openTarget(stage, () => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    customElements.define(
      'before-you-rate',
      class extends HTMLElement {
        constructor() {
          super();
          seen.push(this.attachInternals().shadowRoot);
        }
        connectedCallback() {
          seen.push(this.shadowRoot);
        }
      },
    );
  });
  const { chat, yes } = target;
  const roots = await chat.page.evaluate(() =>
    (window as unknown as { seen: unknown[] }).seen.filter(Boolean),
  );
  expect(roots).toEqual([]);
  await pause(600);
  await chat.page.mouse.click(yes.x, yes.y);
  expect(await chat.ownDialog()).toMatch(/./);
});
