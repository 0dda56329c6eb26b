/** From a claude.ai tab to the background: ask in a window of ours. Answered with true once it stands. */
export interface ConfirmRequest {
  type: 'confirm';
  token: string;
}

/**
 * From that window to the tab: what is asked, or what the person said. Nothing answers once it is asked no more.
 */
export type ConfirmMessage =
  | { type: 'confirm-question'; token: string }
  | { type: 'confirm-said'; token: string; isYes: boolean };

/** Who asks, in the address of the window: browser numbers of tab and frame, and a word of the moment. */
export interface Asking {
  tabId: number;
  frameId: number;
  /** A UUID. */
  token: string;
}

const ADDRESS = /^#(\d{1,16})\.(\d{1,16})\.([0-9a-f-]{36})$/;
const TOKEN = /^[0-9a-f-]{36}$/;

export function hashOf({ tabId, frameId, token }: Asking): string {
  return `#${tabId}.${frameId}.${token}`;
}

/** The same, read back; undefined where an address says anything else. */
export function askingAt(hash: string): Asking | undefined {
  const [, tabId, frameId, token] = ADDRESS.exec(hash) ?? [];
  return token === undefined ? undefined : { tabId: Number(tabId), frameId: Number(frameId), token };
}

function isOf(message: unknown, ...types: readonly string[]): message is { type: string; token: string } {
  const { type, token } = (message ?? {}) as Record<string, unknown>;
  return types.includes(type as string) && typeof token === 'string' && TOKEN.test(token);
}

export function isConfirmRequest(message: unknown): message is ConfirmRequest {
  return isOf(message, 'confirm');
}

export function isConfirmMessage(message: unknown): message is ConfirmMessage {
  if (isOf(message, 'confirm-question')) return true;
  return isOf(message, 'confirm-said') && typeof (message as { isYes?: unknown }).isYes === 'boolean';
}
