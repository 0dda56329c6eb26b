import { DARK, MODE_ATTRIBUTE } from '../../lib/claude/look.ts';
import { OUR_ELEMENT } from '../../lib/values/ourElement.ts';

import base from './shadow.css?inline';

/** A place of our own on a page: its styles and the page's do not meet, and the page's scripts cannot look inside. */
export interface Shadow {
  host: HTMLElement;
  root: ShadowRoot;
  body: HTMLElement;
  remove(): void;
}

/** Puts our styles and an empty body into a shadow root, light or dark. */
export function furnishShadow(root: ShadowRoot, styles: string, isDark: boolean): HTMLElement {
  const style = document.createElement('style');
  style.textContent = base + styles;
  const body = document.createElement('div');
  body.dataset.mode = isDark ? 'dark' : 'light';
  body.className = 'body';
  // Our words are English whatever the page speaks, and what is asked here must be read as it was written.
  body.lang = 'en';
  body.dir = 'ltr';
  body.translate = false;
  root.append(style, body);
  return body;
}

/** A dialog for the overlay's words, named and described by them. */
export function overlayDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'lines sends');
  return dialog;
}

/** True when claude.ai shows itself dark: its own attribute first (2026-08), then the browser's preference. */
function isDark(): boolean {
  const mode = document.documentElement.dataset[MODE_ATTRIBUTE];
  return mode ? mode === DARK : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Takes back what the page's zoom would do to ours: that of our host it cannot set, but that of `<html>`. */
export function undoZoom({ host, body }: Pick<Shadow, 'host' | 'body'>): void {
  const zoom = host.currentCSSZoom ?? 1;
  const wanted = zoom === 1 ? '' : String(1 / zoom);
  if (body.style.zoom !== wanted) body.style.zoom = wanted;
}

/**
 * An element that no page has a hand in. A page may define an element of this name, whose constructor would run, and
 * whose internals would give it the root; made in a document without scripts, ours gets its root before that.
 */
function makeHost(): HTMLElement {
  return document.implementation.createHTMLDocument('').createElement(OUR_ELEMENT);
}

/**
 * Puts a closed shadow root on `<html>`, outside `<body>`: claude.ai hides and inerts children of body under its
 * own dialogs, and leaves those of html alone (2026-08).
 */
export function mountShadow(styles: string): Shadow {
  const host = makeHost();
  const root = host.attachShadow({ mode: 'closed' });
  const body = furnishShadow(root, styles, isDark());
  document.documentElement.append(host);
  return { host, root, body, remove: () => host.remove() };
}

/** Puts a place of ours that was removed where it was, in the page's mode of now. */
export function showAgain({ host, body }: Pick<Shadow, 'host' | 'body'>): void {
  body.dataset.mode = isDark() ? 'dark' : 'light';
  document.documentElement.append(host);
}
