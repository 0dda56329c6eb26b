import { zipSync } from 'fflate';

/** The zip of Cowork's feedback. One day for all: it carries the time of its making, and two made a moment apart would differ. */
export const bundle = (transcript: boolean): number[] => [
  ...zipSync(
    {
      'metadata.json': new TextEncoder().encode(
        JSON.stringify({ includedTranscript: transcript, ...(transcript && { remoteSessionId: 'cse_01' }) }),
      ),
    },
    { mtime: new Date('2026-11-26T12:00') },
  ),
];
