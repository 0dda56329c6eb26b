/**
 * Lies over everything of a page and lets the pointer through, with nothing but the page's own means. Runs in the page,
 * and stands by itself for that.
 */
export function layCover(): void {
  const cover = document.createElement('div');
  cover.id = 'cover';
  cover.popover = 'manual';
  cover.style.cssText =
    'inset:0;width:100vw;height:100vh;border:0;padding:0;margin:0;background:#fff;pointer-events:none';
  document.body.append(cover);
  cover.showPopover();
}
