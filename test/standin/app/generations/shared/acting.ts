import { useSession } from '../../client/session.ts';

const HANDLERS = { click: 'onClick', pointerdown: 'onPointerDown', mousedown: 'onMouseDown' } as const;

/** The handler of a button that acts on what the chosen page acts on. */
export function useActing(act: (() => unknown) | undefined) {
  const { actsOn } = useSession();
  return { [HANDLERS[actsOn]]: act };
}
