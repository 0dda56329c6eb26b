import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import overlayStyles from '../../assets/overlay.css?inline';
import { Overlay, type OverlayProps } from '../claude/Overlay.tsx';

/** The dialog stands in the page's flow here, and covers nothing. */
const IN_FLOW = `
  :host { all: initial !important; display: block !important; }
  dialog { position: static; width: auto; max-height: none; margin: 0; box-shadow: 0 12px 32px -12px rgb(0 0 0 / 30%); }
`;

/** The overlay with its own styles, as on claude.ai: the page's do not reach it. */
export function ShadowOverlay(props: OverlayProps) {
  const host = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDialogElement>(undefined);

  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const style = document.createElement('style');
    style.textContent = overlayStyles + IN_FLOW;
    const outer = document.createElement('div');
    const dialog = document.createElement('dialog');
    outer.className = 'body';
    outer.dataset.mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    dialog.open = true;
    dialog.setAttribute('aria-labelledby', 'title');
    outer.append(dialog);
    root.append(style, outer);
    body.current = dialog;
  }, []);
  useLayoutEffect(() => {
    if (body.current) render(<Overlay {...props} />, body.current);
  });
  return <div ref={host} class="overlay" />;
}
