/** The page's clock, set by hand: timers, frames and `performance.now`. */
import { sight } from './sight.ts';

interface Timer {
  at: number;
  run: () => void;
}
const timers = new Map<number, Timer>();
let timerCount = 0;
Object.assign(globalThis, {
  setTimeout(run: () => void, wait = 0): number {
    timerCount += 1;
    timers.set(timerCount, { at: sight.now + wait, run });
    return timerCount;
  },
  clearTimeout: (id: number) => void timers.delete(id),
});
performance.now = () => sight.now;

/** Runs what is due by now, in its order. */
function runTimers(): void {
  const due = [...timers].filter(([, { at }]) => at <= sight.now).sort(([, a], [, b]) => a.at - b.at);
  for (const [id, { run }] of due) if (timers.delete(id)) run();
}

let frames = new Map<number, FrameRequestCallback>();
let frameCount = 0;
window.requestAnimationFrame = (draw) => {
  frameCount += 1;
  frames.set(frameCount, draw);
  return frameCount;
};
window.cancelAnimationFrame = (id) => void frames.delete(id);

/** Lets so much of the page's time pass, runs what was due in it, and draws a frame at its end. */
export function passTime(milliseconds: number): void {
  sight.now += milliseconds;
  runTimers();
  const due = frames;
  frames = new Map();
  for (const draw of due.values()) draw(sight.now);
}

/** Nothing that waits is run any more. */
export function stopClock(): void {
  frames.clear();
  timers.clear();
}
