import { expect, inject, test } from 'vitest';
import { expectHeld, openTarget, type Target } from '../driver/attack.ts';
import { useStage } from '../driver/stage.ts';
import { pause } from '../driver/waiting.ts';

const stage = useStage();

/** Puts our closed root into `stolen`, by every way that is known to leak it; says whether one did. */
function steal({ chat }: Target): Promise<boolean> {
  return chat.page.evaluate(() => {
    const found = window as unknown as { find(text: string): boolean; stolen?: ShadowRoot };
    getSelection()?.removeAllRanges();
    found.find('Rate anyway');
    const nodes = [getSelection()?.anchorNode, getSelection()?.focusNode];
    const roots = nodes.map((node) => node?.getRootNode());
    found.stolen = roots.find(
      (root) => root instanceof ShadowRoot && root.host.localName === 'before-you-rate',
    ) as ShadowRoot | undefined as ShadowRoot;
    return found.stolen !== undefined;
  });
}

/** What a script does once it has the root: each would make the person say what was not meant. */
const INTRUSIONS: Record<string, (root: ShadowRoot) => void> = {
  'a style of its own': (root) => {
    const style = document.createElement('style');
    style.textContent = 'button.quiet { position: fixed; inset: 0; width: 100vw; height: 100vh }';
    root.append(style);
  },
  'an adopted sheet': (root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.words { opacity: 0 }');
    root.adoptedStyleSheets.push(sheet);
  },
  'an adopted sheet that it denies': (root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.words { opacity: 0.01 }');
    root.adoptedStyleSheets.push(sheet);
    Object.defineProperty(root, 'adoptedStyleSheets', { value: [] });
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [] });
  },
  'a rule among ours': (root) => root.styleSheets[0]?.insertRule('.words { opacity: 0 }'),
  'a rule of ours, other': (root) => {
    const rules = [...(root.styleSheets[0]?.cssRules ?? [])] as CSSStyleRule[];
    rules.find(({ selectorText }) => selectorText === '.words')?.style.setProperty('color', 'transparent');
  },
  'our sheet switched off': (root) => {
    const [sheet] = root.styleSheets;
    if (sheet) sheet.disabled = true;
  },
  'an animation': (root) =>
    root.querySelector('.words')?.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6 }),
  'other words': (root) => {
    const [first] = root.querySelectorAll('li');
    if (first?.firstChild) first.firstChild.nodeValue = 'Nothing will be sent.';
  },
  'an attribute': (root) => root.querySelector('.quiet')?.setAttribute('style', 'transform: scale(9)'),
  'a node moved': (root) => root.querySelector('.choice')?.prepend(root.querySelector('.primary') as Element),
};

test.each(Object.entries(INTRUSIONS))(
  'a script that reaches inside by %s has said no',
  async (_, intrude) => {
    const target = await openTarget(stage);
    const { chat, yes } = target;
    const isStolen = await steal(target);
    // Chromium gives none away; should that change, what follows holds there too.
    if (inject('browserName') === 'chromium') expect(isStolen).toBe(false);
    if (!isStolen) return;
    const outcome = await chat.page.evaluate(
      `(() => { try { (${intrude})(stolen); return 'done' } catch (reason) { return String(reason) } })()`,
    );
    // Firefox keeps the rules of a sheet that a content script made to itself.
    if (outcome !== 'done') return expect(outcome).toContain('Not allowed to access cross-origin stylesheet');
    await chat.noOverlay();
    await chat.page.mouse.click(yes.x, yes.y);
    await expectHeld(target, stage);
  },
);

test('a script that presses, ticks and moves the focus from inside has not said yes', async () => {
  const target = await openTarget(stage);
  const { chat } = target;
  if (!(await steal(target))) return expect(inject('browserName')).toBe('chromium');
  await pause(600);
  await chat.page.evaluate(`stolen.querySelector('.quiet').click()`);
  await expectHeld(target, stage);
  await chat.page.evaluate(`stolen.querySelector('.quiet').focus()`);
  await chat.page.keyboard.press('Enter');
  await expectHeld(target, stage);
});
