import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Overlay, type OverlayProps } from '../claude/Overlay.tsx';
import overlayStyles from '../claude/overlay.css?inline';
import { furnishShadow, overlayDialog } from '../claude/shadow.ts';

/** The dialog stands in the page's flow here, and covers nothing. */
const IN_FLOW = `
  dialog { position: static; width: auto; max-height: none; margin: 0; box-shadow: 0 12px 32px -12px rgb(0 0 0 / 30%); }
`;

/** The overlay with its own styles, as on claude.ai: the page's do not reach it. */
export function ShadowOverlay(props: OverlayProps) {
  const host = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(undefined);

  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    dialog.current = overlayDialog();
    dialog.current.open = true;
    furnishShadow(root, overlayStyles + IN_FLOW, isDark).append(dialog.current);
  }, []);
  useLayoutEffect(() => {
    if (dialog.current) render(<Overlay {...props} />, dialog.current);
  });
  return <div ref={host} class="overlay" />;
}
