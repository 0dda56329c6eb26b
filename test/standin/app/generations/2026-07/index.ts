import { dialog } from '../../words/dialog.ts';
import { generation as august } from '../2026-08/index.ts';
import { look } from '../2026-08/look.ts';
import type { GenerationParts } from '../parts.ts';
import { messageRow } from '../shared/messageRow.tsx';

/** The toolbar of 2026-08 with the names of 2025: nothing tells the thumbs but their names. */
export const generation: GenerationParts = {
  ...august,
  MessageRow: messageRow({ ...look, names: { up: dialog.positive, down: dialog.negative }, pressed: false }),
};
