import { written } from '../unit/guard/wire.ts';
import { row } from '../unit/page.ts';

export const CONVERSATIONS = [
  '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68',
  '7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68',
  '9c2d33bb-2222-4f0d-9a3c-5d1e7f2a4b68',
] as const;

export const MARKS = ['all', 'thumbs-renamed', 'everything-renamed'] as const;
/** What the page still calls by names the extension may know. */
export type Marks = (typeof MARKS)[number];

export const WIRES = ['chat', 'merged-fetch', 'merged-request', 'merged-xhr'] as const;
/** How the page sends a rating. */
export type Wire = (typeof WIRES)[number];

const DISCLOSURE =
  '<p id="d">Sends the conversation. <a href="https://privacy.anthropic.com/en/articles/10023565-x">More</a></p>';
const UNMARKED_ROW =
  '<div class="turn"><div class="tools"><button class="copy">c</button><button class="up">+</button><button class="down">-</button></div></div>';

/** Where a chat's rating goes. */
export function ratingAddress(conversation: string): string {
  return `https://claude.ai/api/organizations/o/chat_conversations/${conversation}/chat_messages/m/chat_feedback`;
}

/** A rating or another action as its bytes tell. */
function actionBody(field: number, text: string): Uint8Array {
  return written([{ number: field, wireType: 2, payload: new TextEncoder().encode(text) }]);
}

/** claude.ai's part in the machine: draws conversations, hears presses, sends what was pressed. Knows nothing of us. */
export class ClaudePage {
  conversation: string = CONVERSATIONS[0];
  marks: Marks = 'all';
  wire: Wire = 'chat';
  copied = 0;
  typed = '';
  rows = 2;
  /** Rows that are scrolled out of sight, and so not in the document. */
  away = 0;
  private sent = 0;

  /** Runs the page's own script in a new document. */
  start(): void {
    document.addEventListener('click', (event) => this.clicked(event.target as Element));
    document.addEventListener('keydown', (event) => {
      if (event.key.length === 1) this.typed += event.key;
    });
    this.draw();
  }
  draw(): void {
    const turns = Array.from({ length: this.rows - this.away }, (_, i) =>
      this.marks === 'all' ? row(`t${i}`) : UNMARKED_ROW,
    );
    document.body.innerHTML = `<main>${turns.join('')}</main><textarea class="composer"></textarea><button class="send">s</button>`;
  }
  private clicked(target: Element): void {
    if (target.closest('.up, .down')) this.openDialog();
    else if (target.closest('.copy')) this.copied += 1;
    else if (target.closest('.submit')) this.submit();
    else if (target.closest('.cancel')) this.dialog()?.remove();
  }
  dialog(): Element | null {
    return document.querySelector('.own-dialog');
  }
  openDialog(): void {
    this.dialog()?.remove();
    const isMarked = this.marks !== 'everything-renamed';
    const inside = `<textarea></textarea>${isMarked ? DISCLOSURE : ''}<button class="cancel">Cancel</button><button class="submit"${isMarked ? ' aria-describedby="d"' : ''}>Submit</button>`;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div class="own-dialog"${isMarked ? ' role="dialog"' : ''}>${inside}</div>`,
    );
  }
  private submit(): void {
    this.dialog()?.remove();
    this.rate();
  }
  /** Sends a rating of the conversation on the page. */
  rate(): void {
    if (this.wire === 'chat') {
      const init = { method: 'POST', body: '{"type":"upvote"}' };
      void fetch(ratingAddress(this.conversation), init).catch(() => undefined);
    } else this.act(actionBody(5, this.conversation));
  }
  /** Sends what is no rating, by the same ways; gives its body as the server must get it. */
  say(field: number): string {
    this.sent += 1;
    const body = actionBody(field, `message ${this.sent} 👍`);
    this.act(body);
    return Buffer.from(body).toString('hex');
  }
  private act(body: Uint8Array): void {
    const address = 'https://claude.ai/anthropic.Chat/PerformAction';
    const init = { method: 'POST', body: body as never, headers: { 'content-type': 'application/proto' } };
    if (this.wire === 'merged-xhr') {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.send(body as never);
    } else if (this.wire === 'merged-request') {
      void fetch(new Request(address, init)).catch(() => undefined);
    } else void fetch(address, init).catch(() => undefined);
  }
}
