export type Action = 'allow' | 'warn' | 'block';

/** What the promise says of one tab's ratings: what may leave it, and what must arrive. */
export class Yes {
  /** What the organisation asks for. */
  action: Action = 'warn';
  /** The conversation that the person said yes to, until it is left. */
  acknowledged: string | undefined;
  /** False where something came between since the yes: then a rating arrives or is explained, as before a yes. */
  isSurelyOpen = false;

  leave(): void {
    this.acknowledged = undefined;
    this.isSurelyOpen = false;
  }
  mayLeave(conversation: string): boolean {
    if (this.action !== 'warn') return this.action === 'allow';
    return this.acknowledged === conversation;
  }
  mustLeave(conversation: string): boolean {
    return this.mayLeave(conversation) && this.isSurelyOpen;
  }
}
