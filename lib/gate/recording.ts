import { askBackground } from '../memory/asking.ts';
import type { Acknowledged, Outcome } from '../record/entry.ts';
import type { RecordMessage } from '../tab/recordMessage.ts';
import type { Gate } from './gate.ts';

/** What this tab tells the record of ratings; nothing waits for it. */
export interface Recording {
  /** The person said yes to what was shown. */
  yes(entry: Acknowledged): void;
  /** The person declined. */
  no(): void;
  /** A rating's request has ended, with whatever answer. */
  ended(): void;
  /** The guard saw a rating leave. */
  passed(): void;
  /** The acknowledged conversation is left. */
  left(): void;
}

async function tell(message: RecordMessage): Promise<number | false> {
  const id = await askBackground(message);
  return typeof id === 'number' ? id : false;
}

/** Tells the background of each yes and no, and of what became of a yes. */
export function recordRatings(gate: Pick<Gate, 'isGuarded'>): Recording {
  let current: Promise<number | false> | undefined;
  let wasSeen = false;
  let isQueued = false;
  /** A rating of an earlier conversation may still leave: the next that does may be that one. */
  let isUnclear = false;
  const settle = async (entry: typeof current, outcome: Outcome) => {
    const id = await entry;
    if (id) void tell({ type: 'record', said: 'outcome', id, outcome });
  };
  const passed = () => {
    wasSeen = true;
    if (!isUnclear) void settle(current, 'sent');
    isUnclear = false;
  };
  return {
    yes(entry) {
      wasSeen = false;
      // Cowork's rating waits in the page's queue for up to a minute (client of 2026-08-11).
      isQueued = entry.surface === 'cowork';
      current = tell({ type: 'record', said: 'yes', entry });
    },
    no: () => void tell({ type: 'record', said: 'no' }),
    // What the guard does not call a success says nothing of what arrived: then it stays unknown.
    ended() {
      wasSeen = true;
    },
    passed,
    left() {
      if (current && !wasSeen) {
        if (isQueued) isUnclear = true;
        else if (gate.isGuarded()) void settle(current, 'not-sent');
      }
      current = undefined;
    },
  };
}
