import type { ExtensionPage } from './extensionPage.ts';
import { pause, until } from './waiting.ts';

/** Text to type, one entry a line. */
export type TypedExtra = Partial<Record<'names' | 'selectors', string>>;

/** Types into the options page’s form of extra names and selectors, saves, and gives what the page says of it. */
export async function fillExtraForm(
  page: ExtensionPage,
  typed: TypedExtra,
): Promise<{ said: string; refused: string }> {
  for (const [id, text] of Object.entries(typed)) {
    await page.evaluate(`(() => {
      const field = document.getElementById(${JSON.stringify(id)});
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
  }
  await pause(50);
  await page.evaluate(`document.querySelector('details form button').click()`);
  const said = await until('what the page says', () =>
    page.evaluate<string>(`document.querySelector('details .save [role="status"]').textContent`),
  );
  return { said, refused: await page.evaluate(`document.getElementById('selectors-refused').textContent`) };
}
