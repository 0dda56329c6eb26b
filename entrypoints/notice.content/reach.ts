import { barAround, isNearButton } from '../../lib/detect/bar.ts';
import { thumbAt } from '../../lib/detect/thumb.ts';
import type { Bringing } from '../../lib/gate/bringing.ts';
import type { Gate } from '../../lib/gate/gate.ts';

/** Where a pointer or the focus comes near a message's buttons, what explains is brought: sooner than any press. */
export function followReach(gate: Gate, explaining: Bringing): void {
  const reach = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const part = explaining.now();
    if (part) return event.type === 'pointerdown' ? undefined : part.reach(target, isTouch);
    if (!isNearButton(target) || !(barAround(target) || thumbAt(target, gate.signals()))) return;
    explaining.need(
      'reach',
      (come) => target.matches(':hover, :focus') && come.reach(target, isTouch, event.timeStamp),
    );
  };
  const passive = { capture: true, passive: true, signal: gate.signal };
  for (const type of ['pointerover', 'pointerdown', 'focusin']) window.addEventListener(type, reach, passive);
}
