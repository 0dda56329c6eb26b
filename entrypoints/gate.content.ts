import { defineContentScript } from 'wxt/utils/define-content-script';
import { EVERY_PAGE } from '../lib/claude/addresses.ts';
import { armGate } from '../lib/gate/armGate.ts';
import { closeForNewDocument } from '../lib/gate/document.ts';
import { publishedGate, publishGate } from '../lib/gate/gate.ts';
import { share } from '../lib/gate/shared.ts';
import { succeedOrphans } from '../lib/gate/succession.ts';
import { takeLink } from '../lib/guard/link.ts';

// The smallest thing that can hold a click: nothing else may load before the page's first script.
export default defineContentScript({
  matches: [EVERY_PAGE],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    // Not the framework's context: a page event can end that, and after an update the new gate ends the old one.
    publishedGate()?.retire();
    const gate = armGate();
    publishGate(gate);
    share();
    succeedOrphans(gate);
    takeLink(document, gate.linkTo);
    closeForNewDocument();
  },
});
