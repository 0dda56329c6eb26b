import { defineContentScript } from 'wxt/utils/define-content-script';
import { EVERY_PAGE } from '../lib/claude/addresses.ts';
import { guardBeacon } from '../lib/guard/beaconGuard.ts';
import { guardFetch } from '../lib/guard/fetchGuard.ts';
import { offerLink } from '../lib/guard/link.ts';
import { guardXhr } from '../lib/guard/xhrGuard.ts';

// In the page's own world, before its first script: the last layer needs no recognition of anything on the page.
export default defineContentScript({
  matches: [EVERY_PAGE],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const link = offerLink(document);
    let isOpen = false;
    let isHeard = false;
    link.hear((word) => {
      if (word === 'heard') isHeard = true;
      else isOpen = word === 'open';
    });
    const mayLeave = () => {
      if (isOpen) return true;
      isHeard = false;
      link.say('stopped');
      // An update ended this guard's gate, and the guard that came with the new one asks first.
      return !isHeard && link.isSucceeded();
    };
    guardFetch(window, mayLeave);
    guardXhr(window, mayLeave);
    guardBeacon(window, mayLeave);
  },
});
