/** In a page of the extension's: true once every tab and frame of claude.ai has the gate of this very start of it. */
export const IS_GUARDED = `chrome.tabs.query({ url: 'https://claude.ai/*' })
  .then((tabs) => Promise.all(tabs.map(({ id }) => chrome.scripting.executeScript({
    target: { tabId: id, allFrames: true }, func: () => Symbol.for('before-you-rate gate') in globalThis }))))
  .then((all) => all.flat().every(({ result }) => result === true))`;

/** In a page of the extension's: true once the network lets every tab of claude.ai send ratings. */
export const IS_OPEN = `Promise.all([
  chrome.tabs.query({ url: 'https://claude.ai/*' }), chrome.declarativeNetRequest.getSessionRules()])
  .then(([tabs, rules]) => tabs.every(({ id }) => rules.some(({ condition }) => condition.tabIds?.includes(id))))`;
