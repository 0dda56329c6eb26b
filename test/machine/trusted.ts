import { sight } from './sight.ts';

/** An event as a person's hand makes it. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'timeStamp', { value: sight.now });
  return event;
}
