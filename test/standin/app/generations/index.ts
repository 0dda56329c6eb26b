import { type Generation, generationAt, type Surface, surfaceAt } from '../../state.ts';
import { usePath } from '../client/router.tsx';
import { useSession } from '../client/session.ts';
import { generation as october2024 } from './2024-10/index.ts';
import { generation as year2025 } from './2025/index.ts';
import { generation as march2026 } from './2026-03/index.ts';
import { generation as july2026 } from './2026-07/index.ts';
import { generation as august2026 } from './2026-08/index.ts';
import { generation as october2026 } from './2026-10/index.ts';
import { generation as october2026Names } from './2026-10-names/index.ts';
import { generation as code } from './code/index.tsx';
import { parts as codeOnTheWeb } from './code-web/index.tsx';
import { generation as cowork } from './cowork/index.ts';
import { ratingByEvent } from './cowork-web/index.ts';
import type { GenerationParts } from './parts.ts';

/** Every generation of the interface the stand-in can show. */
export const generations: Record<Generation, GenerationParts> = {
  '2024-10': october2024,
  '2025': year2025,
  '2026-03': march2026,
  '2026-07': july2026,
  '2026-08': august2026,
  '2026-10': october2026,
  '2026-10-names': october2026Names,
  code,
  cowork,
};

/** The generation of the page in view. */
export function useGeneration(): Generation {
  return generationAt(usePath(), useSession().generation);
}

/** The interface of the page in view. */
export function useSurface(): Surface {
  return surfaceAt(usePath(), useSession().generation);
}

const coworkOnTheWeb = {
  separate: ratingByEvent(august2026),
  merged: ratingByEvent(october2026),
  mergedNames: ratingByEvent(october2026Names),
};

/** What the page in view draws and sends in its own way; Cowork looks as the chat of the chosen generation. */
export function useParts(): GenerationParts {
  const surface = useSurface();
  const chosen = useSession().generation;
  if (surface === 'code-web') return codeOnTheWeb;
  if (surface !== 'cowork-web') return generations[surface];
  if (chosen === '2026-10') return coworkOnTheWeb.merged;
  return chosen === '2026-10-names' ? coworkOnTheWeb.mergedNames : coworkOnTheWeb.separate;
}
