import { render } from 'preact';
import { PlanNotice, type PlanNoticeProps } from './PlanNotice.tsx';
import { inFreePlace } from './placement.ts';
import styles from './planNotice.css?inline';
import { mountShadow, undoZoom } from './shadow.ts';

/** What must not reach the page from in here: it types into its composer from anywhere (2026-08). */
const TYPING = ['keydown', 'keypress', 'keyup'];

/**
 * Shows the notice where it covers none of the obstacles, and if it can nothing that is pressed.
 * @param obstacles what it may not lie over, as the page is drawn at that moment.
 * @param isPressable whether a press at this point of the window would do something.
 * @returns a function that takes it away.
 */
export function openPlanNotice(
  props: PlanNoticeProps,
  obstacles: () => Iterable<Element>,
  isPressable: (x: number, y: number) => boolean,
): () => void {
  const { host, body, remove } = mountShadow(styles);
  undoZoom({ host, body });
  const abort = new AbortController();
  const place = inFreePlace(obstacles, isPressable);
  const settle = () => place(body);
  const passive = { capture: true, passive: true, signal: abort.signal };
  render(<PlanNotice {...props} />, body);
  settle();
  // Not on every scroll event: it looks for thumbs on the whole page, and a scroll must cost nothing.
  addEventListener('scrollend', settle, passive);
  addEventListener('resize', settle, passive);
  // A dialog or a menu that opens is drawn in the press that opened it, or right after.
  addEventListener('click', () => requestAnimationFrame(settle), passive);
  for (const type of TYPING) host.addEventListener(type, (event) => event.stopPropagation());
  body.addEventListener('keydown', (event) => event.key === 'Escape' && props.onClose());
  return () => {
    abort.abort();
    render(null, body);
    remove();
  };
}
