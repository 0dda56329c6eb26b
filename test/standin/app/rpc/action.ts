import { CASES, RATING_TYPES, ratingTypeName } from '../../rpc.ts';
import type { RatingType } from '../../wire.ts';

/** What a person did, as PerformAction tells it. */
export type Action =
  | { kind: 'send'; prompt: string }
  | { kind: 'stop' }
  | { kind: 'elicitation'; answer: string }
  | { kind: 'feedback'; message: string; type: RatingType; comment?: string | undefined }
  | { kind: 'rename'; name: string }
  | { kind: 'copy' | 'retry'; message: string }
  | { kind: 'other'; field: number; bytes: Uint8Array };

/** A field of an action's message, for either codec. */
export interface Part {
  field: number;
  json: string;
  value: string | number;
  /** Where JSON says it differently. */
  jsonValue?: string;
}

/** The oneof case of an action: its number and its name in JSON. */
export function caseOf(action: Action): { field: number; json: string } {
  if (action.kind === 'other') return { field: action.field, json: `action${action.field}` };
  return CASES[action.kind];
}

/** The fields of an action's message; other actions carry bytes that nobody knows. */
export function partsOf(action: Exclude<Action, { kind: 'other' }>): Part[] {
  switch (action.kind) {
    case 'send':
      return [{ field: 1, json: 'prompt', value: action.prompt }];
    case 'stop':
      return [];
    case 'elicitation':
      return [{ field: 1, json: 'answer', value: action.answer }];
    case 'feedback':
      return feedback(action);
    case 'rename':
      return [{ field: 1, json: 'name', value: action.name }];
    case 'copy':
    case 'retry':
      return [{ field: 1, json: 'messageId', value: action.message }];
  }
}

function feedback({ message, type, comment }: Extract<Action, { kind: 'feedback' }>): Part[] {
  const value = RATING_TYPES.indexOf(type) + 1;
  const parts: Part[] = [
    { field: 1, json: 'messageId', value: message },
    { field: 2, json: 'type', value, jsonValue: ratingTypeName(type) },
  ];
  if (comment) parts.push({ field: 3, json: 'comment', value: comment });
  return parts;
}
