/** Replaces the page by this. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

export function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

/** The page's only element like this; a test that means another one is wrong. */
export function one(selector: string): Element {
  const [found, ...others] = all(selector);
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} elements: ${selector}`);
  return found;
}

/** Today's bar: two buttons with aria-pressed, named in no language we know. */
export function bar(): string {
  return `<div role="toolbar" data-cds="MessageActions"><button class="copy">c</button>
    <button class="up" aria-pressed="false">+</button><button class="down" aria-pressed="false">-</button>
    <button class="retry">r</button></div>`;
}

/** A virtualised row with a bar. */
export function row(key: string): string {
  return `<div data-testid="transcript-row" data-turn-key="${key}"><p>…</p>${bar()}</div>`;
}

/** Makes the cookie name this account the active one of the browser; without an id there is no cookie. */
export function setActiveAccount(id: string | undefined): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the test page has no Cookie Store.
  document.cookie = id ? `lastActiveOrg=${id}; path=/` : 'lastActiveOrg=; path=/; max-age=0';
}
