import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type Standin, type StandinState, startStandin } from '../standin/index.ts';
import { type LaunchOptions, launchBrowser, type TestBrowser } from './browsers.ts';
import { type Chat, openChat } from './chat.ts';

/** One browser and one stand-in for a test file, with a clean stand-in for each test. */
export interface Stage {
  standin: Standin;
  browser: TestBrowser;
  /** Opens a conversation by its number, or any address, in a tab that is closed after the test. */
  chat(state?: Partial<StandinState>, where?: number | string): Promise<Chat>;
}

/** Starts the stage before the file's tests and takes it down after them. */
export function useStage(options: Omit<LaunchOptions, 'port'> = {}): Stage {
  const stage = {} as Stage;
  const opened: Chat[] = [];
  beforeAll(async () => {
    stage.standin = await startStandin();
    stage.browser = await launchBrowser(inject('browserName'), { ...options, port: stage.standin.port });
  });
  afterEach(async () => {
    for (const chat of opened.splice(0)) if (!chat.page.isClosed()) await chat.page.close();
    stage.standin.reset();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.standin?.close();
  });
  stage.chat = async (state = {}, where = 1) => {
    stage.standin.set(state);
    const chat = await openChat(stage.browser, where);
    opened.push(chat);
    return chat;
  };
  return stage;
}

declare module 'vitest' {
  interface ProvidedContext {
    browserName: 'chromium' | 'firefox';
  }
}
