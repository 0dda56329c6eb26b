import type { Plugin } from 'vite';

/** Sheets that code puts into shadow roots: what stands on claude.ai, and the preview of it. */
const IN_SHADOW = /\/components\/.+\.css\?inline$/;
/** What a rem is in our own pages, in CSS pixels; the page's root may have any other size. */
const REM = 16;

/**
 * A sheet without custom properties and without rem. A page can register any custom property for the whole document
 * and so take its value from us (CSS Properties and Values API), and it sets what a rem is.
 * @param css the sheet with its imports in it; its own `--name: value` declarations are the only ones that count.
 * @throws where a name has no value.
 */
export function literalCss(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const values = new Map<string, string>();
  const rest = plain.replace(/(--[\w-]+)\s*:\s*([^;}]+);?/g, (_, name: string, value: string) => {
    values.set(name, value.trim());
    return '';
  });
  const resolve = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`${name} has no value in the palette`);
      return resolve(value);
    });
  return resolve(rest).replace(
    /(?<![\w.])(\d*\.?\d+)rem\b/g,
    (_, count: string) => `${Number(count) * REM}px`,
  );
}

/** Gives the sheets of what stands on claude.ai as literals, wherever they are built. */
export function literalStyles(): Plugin {
  return {
    name: 'literal-styles',
    transform: { filter: { id: IN_SHADOW }, handler: (css) => ({ code: literalCss(css), map: null }) },
  };
}
