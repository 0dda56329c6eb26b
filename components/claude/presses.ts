/**
 * Why a press does not count: too soon to have read, not seen as it was drawn (in a frame, perhaps for what the page
 * around it lays over it), made by a program, or not ticked.
 */
export type Refusal = 'soon' | 'unseen' | 'covered' | 'script' | 'tick';

/**
 * Why a person cannot have seen and meant what an event on a control would do; undefined where all was well.
 * @param isBeginning false where a press ends whose beginning was judged.
 */
export type Judge = (control: Element, event: Event, isBeginning: boolean) => Refusal | undefined;

interface Down {
  control: Element;
  isPointer: boolean;
  round: number;
  refusal: Refusal | undefined;
}

/** The control that a press on this element would act on. */
function controlOf(target: EventTarget | null): Element | undefined {
  const element = target instanceof Element ? target : undefined;
  return element?.closest('label')?.control ?? element?.closest('button,input') ?? undefined;
}

function isPressing(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
}

export interface Presses {
  /** Remembers that a button or a key went down on this element. */
  remember(event: Event, target: EventTarget | null): void;
  /** Why a click on one of the dialog's controls does not count; undefined where it does. */
  refusalOf(click: MouseEvent): Refusal | undefined;
}

/**
 * Follows presses from the moment a button or a key goes down: what was on the screen then is what the person meant,
 * whenever the press ends.
 * @param round grows with every visible change.
 */
export function followPresses(dialog: HTMLElement, judge: Judge, round: () => number): Presses {
  let down: Down | undefined;
  const remember = (event: Event, target: EventTarget | null) => {
    const control = controlOf(target);
    if (!event.isTrusted || !isPressing(event)) return;
    // One press, told twice.
    if (event.type === 'mousedown' && down?.isPointer && down.control === control) return;
    // A key held since before is no new press.
    const isRepeated = event instanceof KeyboardEvent && event.repeat;
    if (isRepeated && down?.control === control) return;
    down = control && {
      control,
      isPointer: event.type === 'pointerdown',
      refusal: isRepeated ? 'soon' : judge(control, event, true),
      round: round(),
    };
  };
  for (const type of ['pointerdown', 'mousedown'])
    dialog.addEventListener(type, (event) => remember(event, event.target), { capture: true });

  const refusalOf = (click: MouseEvent) => {
    const begun = down;
    down = undefined;
    if (!click.isTrusted) return 'script';
    const control = click.currentTarget as Element;
    // Assistive technology may press without anything going down; a pointer or a key never does.
    if (begun?.control !== control) return click.detail === 0 ? judge(control, click, true) : 'unseen';
    if (begun.refusal) return begun.refusal;
    return begun.round === round() ? judge(control, click, false) : 'unseen';
  };
  return { remember, refusalOf };
}
