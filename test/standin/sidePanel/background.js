// Firefox has no side panel.
void globalThis.chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
