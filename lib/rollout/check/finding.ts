import { POLICY_KEYS } from '../../policy/schema.ts';
import { isRecord } from '../../values/problem.ts';

/** Which browsers read a file, and therefore which id counts in it. */
export type Family = 'chromium' | 'firefox';

/** What is wrong, and where, as far as that is known. */
export interface Fault {
  message: string;
  /** The line, from 1. */
  line?: number | undefined;
  /** The file, where several were read as one. */
  file?: string | undefined;
}

/** What a policy file holds, whatever its format. */
export interface Finding {
  /** What the file is, in words. */
  title: string;
  family: Family;
  /** `ExtensionSettings`: what each extension id is installed by, `*` included. */
  installs: Record<string, unknown>;
  /** `ExtensionAllowedTypes`, where the file sets it. */
  allowedTypes?: unknown;
  /** What each extension id is told. */
  settings: Record<string, unknown>;
  /** False where another place installs, so that this file need not. */
  mustInstall: boolean;
  /** What is wrong with the form, before any value is looked at. */
  faults: Fault[];
  /** The line on which a setting of an extension stands. */
  lineOf: (id: string, key: string) => number | undefined;
  /** The file it stands in, where several were read as one. */
  fileOf?: (id: string, key: string) => string | undefined;
}

/** The file cannot be read at all. */
export class Unreadable extends Error {
  readonly fault: Fault;
  constructor(message: string, line?: number) {
    super(message);
    this.fault = { message, line };
  }
}

/** True for settings that only this extension has. */
export function isOurs(settings: unknown): settings is Record<string, unknown> {
  return isRecord(settings) && POLICY_KEYS.some((key) => Object.hasOwn(settings, key));
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
