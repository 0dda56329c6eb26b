import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Overlay, type OverlayProps } from '../claude/Overlay.tsx';
import { furnishShadow, overlayDialog } from '../claude/shadow.ts';
import styles from './preview.css?inline';

type Events = 'isTicked' | 'onTick' | 'onCancel' | 'onProceed';

/** The overlay with its own styles, as on claude.ai: the page's do not reach it. */
export function ShadowOverlay(props: Omit<OverlayProps, Events>) {
  const [isTicked, setTicked] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(undefined);

  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    dialog.current = overlayDialog();
    dialog.current.open = true;
    furnishShadow(root, styles, isDark).append(dialog.current);
  }, []);
  useLayoutEffect(() => {
    if (!dialog.current) return;
    const nothing = () => undefined;
    render(
      <Overlay
        {...props}
        isTicked={isTicked}
        onTick={() => setTicked(!isTicked)}
        onCancel={nothing}
        onProceed={nothing}
      />,
      dialog.current,
    );
  });
  return <div ref={host} class="overlay" />;
}
