/**
 * In the place of the framework's context of a content script: nothing of ours asks for it. Its own brings a watcher of
 * addresses and a wrapper of the browser's API with it, which is more than all of the gate.
 */
export class ContentScriptContext {}
