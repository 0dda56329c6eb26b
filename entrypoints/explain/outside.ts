import type { OverlayContent } from '../../components/claude/openOverlay.tsx';
import type { Outside } from '../../lib/gate/explaining.ts';
import { languageSpoken } from '../../lib/texts/spokenTexts.ts';

/** What a window of ours shows in place of the overlay. */
export type Question = Omit<OverlayContent, 't'> & { language: string };

interface Asked {
  /** What the overlay shows now; undefined once it asks nothing. */
  content(): OverlayContent | undefined;
  /** What an answer rests on, as one text to compare. */
  governing(): string;
  /** What governs now is not what the window shows. */
  changed(): void;
  yes(): Promise<void>;
  no(): void;
}

/** The overlay's question, as a window of ours asks it: once, and as it stood when it was first shown there. */
export function outsideOf({ content, governing, changed, yes, no }: Asked): Outside {
  let shown: string | undefined;
  return {
    question() {
      const now = content();
      if (!now) return undefined;
      shown ??= governing();
      if (governing() !== shown) {
        changed();
        return undefined;
      }
      const { t: _, ...question } = now;
      return { ...question, language: languageSpoken() } satisfies Question;
    },
    said: async (isYes) => (isYes ? yes() : no()),
  };
}
