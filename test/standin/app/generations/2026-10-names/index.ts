import { generation as merged } from '../2026-10/index.ts';
import { look } from '../2026-10/look.tsx';
import { transcriptRow } from '../2026-10/transcriptRow.tsx';
import type { GenerationParts } from '../parts.ts';

/** The merged interface with thumbs that have only their names. */
export const generation: GenerationParts = {
  ...merged,
  MessageRow: transcriptRow({ ...look, pressed: false }),
};
