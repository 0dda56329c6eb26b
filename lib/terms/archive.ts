/** An archive's repository, and so the name of the folder that a clone of it has. */
export type ArchiveFolder = 'genai-eu-versions' | 'claude-code-docs';

/** An archived copy that was read: where it lies in a clone of its archive, and what it was when it was read. */
export interface Archive {
  folder: ArchiveFolder;
  /** Of the file, inside the clone. */
  path: string;
  /** Of the commit whose text was read, shortened. */
  commit: string;
  /** ISO day on which the archive took this text; nothing that the document itself bears. */
  archivedOn: `${number}-${number}-${number}`;
  /** ISO day of the archive's last state that still had it. */
  lastCapture: `${number}-${number}-${number}`;
  /** Of the archived file, in hexadecimal. */
  sha256: string;
}
