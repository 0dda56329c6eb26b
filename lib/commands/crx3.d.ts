/** The part of crx3 that is used: it carries no types of its own. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';
  export default function writeCrx3(
    zip: Readable,
    options: { keyPath: string; crxPath: string },
  ): Promise<{ appId: string }>;
}
