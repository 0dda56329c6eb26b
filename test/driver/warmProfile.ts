import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What Firefox compiled of its own scripts at an earlier start: half of a start's time. */
const CACHE = 'startupCache';
/** Holds parsed manifests by an extension's id and version; ours changes under one version. */
const OF_EXTENSIONS = 'webext.sc.lz4';
const KEPT = new URL('../../.output/firefox-startup', import.meta.url).pathname;

/** A new profile folder for Firefox that starts as fast as one that was used before; nothing else is in it. */
export async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'before-you-rate-firefox-'));
  // None was kept yet: this start is a slow one. Firefox itself throws away what is of another version.
  await cp(KEPT, join(profile, CACHE), { recursive: true }).catch(() => undefined);
  return profile;
}

/** Keeps a closed browser's compiled scripts for the next start, and deletes its profile. */
export async function dropProfile(profile: string): Promise<void> {
  const aside = `${KEPT}.${randomUUID()}`;
  const ofBrowser = (path: string) => basename(path) !== OF_EXTENSIONS;
  await cp(join(profile, CACHE), aside, { recursive: true, filter: ofBrowser })
    // Fails where another browser's is kept already, which does as well.
    .then(() => rename(aside, KEPT))
    .catch(() => rm(aside, { recursive: true, force: true }));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
