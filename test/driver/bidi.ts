import type { Browser } from 'puppeteer-core';

/** Puppeteer's own WebDriver BiDi connection to Firefox, for what its typed interface leaves out. */
export interface BidiConnection {
  /**
   * Sends a command of WebDriver BiDi and gives its result as it came.
   * @throws what Firefox says, if it refuses.
   */
  send<Result>(method: string, params: object): Promise<{ result: Result }>;
}

export interface BidiContext {
  context: string;
  url: string;
}

/** The connection of a browser that was launched with the protocol `webDriverBiDi`. */
export function connectionOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** The tabs, or with `moz:scope` the browser's own windows. */
export async function contextsOf(connection: BidiConnection, scope: object = {}): Promise<BidiContext[]> {
  const { result } = await connection.send<{ contexts: BidiContext[] }>('browsingContext.getTree', scope);
  return result.contexts;
}
