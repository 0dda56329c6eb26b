import { defineContentScript } from 'wxt/utils/define-content-script';
import { armClickGate } from '../lib/gate/clickGate.ts';
import { publishedGate, publishGate } from '../lib/gate/gate.ts';

// The smallest thing that can hold a click: nothing else may load before the page's first script.
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // Not the framework's context: a page event can end that, and after an update the new gate ends the old one.
    publishedGate()?.retire();
    publishGate(armClickGate());
  },
});
