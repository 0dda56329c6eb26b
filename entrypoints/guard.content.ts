import { defineContentScript } from 'wxt/utils/define-content-script';
import { EVERY_PAGE } from '../lib/claude/addresses.ts';
import { guardBeacon } from '../lib/guard/beaconGuard.ts';
import { rememberBlobs } from '../lib/guard/bodies.ts';
import { guardFetch } from '../lib/guard/fetchGuard.ts';
import { guardForms } from '../lib/guard/formGuard.ts';
import { clearLeftovers } from '../lib/guard/leftovers.ts';
import { offerLink } from '../lib/guard/link.ts';
import { keepPermit } from '../lib/guard/permit.ts';
import { guardSocket } from '../lib/guard/socketGuard.ts';
import { guardXhr } from '../lib/guard/xhrGuard.ts';

// In the page's own world, before its first script: the last layer needs no recognition of anything on the page.
export default defineContentScript({
  matches: [EVERY_PAGE],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const link = offerLink(document);
    clearLeftovers(window, link);
    const permit = keepPermit(link);
    rememberBlobs(window);
    guardFetch(window, permit);
    guardXhr(window, permit);
    guardBeacon(window, permit);
    guardSocket(window, permit);
    guardForms(window, permit);
  },
});
