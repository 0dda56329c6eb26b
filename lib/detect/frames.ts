/** A window as another site's page lets it be seen: only one of the same origin tells where it is. */
type Seen = Pick<Window, number | 'length'> & { location: Pick<Location, 'origin'> };

/** The first window of this origin in a page, that of the page itself before its frames. */
function firstOf(seen: Seen, origin: string): Seen | undefined {
  try {
    if (seen.location.origin === origin) return seen;
  } catch {
    // Another site's.
  }
  for (let at = 0; at < seen.length; at++) {
    const found = firstOf(seen[at] as Seen, origin);
    if (found) return found;
  }
  return undefined;
}

/** True in a frame, whoever's page it stands in; a side panel frames claude.ai as well (2026-08). */
export function isFramed(self: Window): boolean {
  return self.top !== self;
}

/** True in the one window of claude.ai that speaks for the whole tab, where it also shows claude.ai in frames. */
export function speaksForTab(self: Window): boolean {
  return firstOf(self.top ?? self, self.location.origin) === self;
}
