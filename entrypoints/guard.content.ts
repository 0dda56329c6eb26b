import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardBeacon } from '../lib/guard/beaconGuard.ts';
import { guardFetch } from '../lib/guard/fetchGuard.ts';
import { offerLink } from '../lib/guard/link.ts';
import { guardXhr } from '../lib/guard/xhrGuard.ts';

// In the page's own world, before its first script: the last layer needs no recognition of anything on the page.
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const link = offerLink(document);
    let isOpen = false;
    link.hear((word) => {
      isOpen = word === 'open';
    });
    const mayLeave = () => {
      if (!isOpen) link.say('stopped');
      return isOpen;
    };
    guardFetch(window, mayLeave);
    guardXhr(window, mayLeave);
    guardBeacon(window, mayLeave);
  },
});
