/**
 * A browser gives a popup 800 × 600 pixels at most: with 200 % zoom less than the popup asks for. Then it takes what
 * there is, and reads in one column, rather than scroll sideways.
 */
export function fitWidth(signal: AbortSignal): void {
  const { documentElement: root, body } = document;
  const fit = () => {
    root.classList.remove('narrow');
    body.style.minWidth = '';
    // Before the browser has given the popup a size there is nothing to fit.
    if (innerWidth < 200 || root.scrollWidth <= innerWidth) return;
    root.classList.add('narrow');
    body.style.minWidth = `${innerWidth}px`;
  };
  addEventListener('resize', fit, { signal });
  fit();
}
