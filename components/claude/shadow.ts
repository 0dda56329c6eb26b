/** A place of our own on a page: its styles and the page's do not meet, and the page's scripts cannot look inside. */
export interface Shadow {
  host: HTMLElement;
  body: HTMLElement;
  remove(): void;
}

/** True when claude.ai shows itself dark: its own attribute first (2026-08), then the browser's preference. */
function isDark(): boolean {
  const mode = document.documentElement.dataset.mode;
  return mode ? mode === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * Puts a closed shadow root on `<html>`, outside `<body>`: claude.ai hides and inerts children of body under its
 * own dialogs, and leaves those of html alone (2026-08).
 */
export function mountShadow(styles: string): Shadow {
  const host = document.createElement('before-you-rate');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const body = document.createElement('div');
  body.dataset.mode = isDark() ? 'dark' : 'light';
  body.className = 'body';
  // Our words are English whatever the page speaks.
  body.lang = 'en';
  body.dir = 'ltr';
  root.append(style, body);
  document.documentElement.append(host);
  return { host, body, remove: () => host.remove() };
}
