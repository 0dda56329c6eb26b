/** The extension's scripts, each to be started as often as a browser would. */
export { default as background } from '../../entrypoints/background.ts';
export { default as explain } from '../../entrypoints/explain/index.ts';
export { default as gate } from '../../entrypoints/gate.content.ts';
export { default as guard } from '../../entrypoints/guard.content.ts';
export { default as notice } from '../../entrypoints/notice.content/index.ts';
