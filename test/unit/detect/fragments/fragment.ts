import { conversationIn } from '../../../../lib/claude/addresses.ts';
import { accountOn } from '../../../../lib/detect/account.ts';
import { messageCountAtLeast } from '../../../../lib/detect/conversation.ts';
import { isSubmit } from '../../../../lib/detect/dialog.ts';
import { healthOf } from '../../../../lib/detect/health.ts';
import { SIGNALS } from '../../../../lib/detect/signal.ts';
import { thumbAt } from '../../../../lib/detect/thumb.ts';
import { trainingOn } from '../../../../lib/detect/training.ts';
import { all, show } from '../../page.ts';

/** What is read from a page; whatever a fragment leaves unsaid is read from none. */
export interface Reading {
  /** Rating buttons in the page's order: u for up, d for down. */
  thumbs: string;
  bars: number;
  /** Texts of the buttons that are taken for Submit of a rating. */
  submit: string[];
  plan: string;
  terms: string;
  email: string;
  settingsEmail: string;
  organisation: string;
  role: string;
  training: string;
  messages: number;
  conversation: string | undefined;
}

const NOTHING: Reading = {
  thumbs: '',
  bars: 0,
  submit: [],
  plan: 'unknown',
  terms: 'unknown',
  email: 'unknown',
  settingsEmail: 'unknown',
  organisation: 'unknown',
  role: 'unknown',
  training: 'unknown',
  messages: 0,
  conversation: undefined,
};

/** A part of a page as claude.ai may write it, and what may be read from it. */
export interface Fragment {
  html: string;
  /** Path and hash of the address; a new chat where unstated. */
  at?: string;
  reads?: Partial<Reading>;
}

export type Fragments = Readonly<Record<string, Fragment>>;

export const expected = ({ reads }: Fragment): Reading => ({ ...NOTHING, ...reads });

/** Everything that is read from a fragment alone on a page. */
export function read({ html, at = '/new' }: Fragment): Reading {
  const [pathname = '', hash = ''] = at.split(/(?=#)/);
  show(html);
  const none = { held: { thumb: 0, submit: 0, request: 0 }, unforeseen: 0, signals: [] };
  const buttons = all('button, [role], input');
  const told = buttons.map((button) => thumbAt(button)).filter((thumb) => thumb !== undefined);
  const submits = buttons.filter(isSubmit).map((button) => button.textContent?.trim() ?? '');
  return {
    thumbs: [...new Map(told.map((thumb) => [thumb.button, thumb.direction[0]])).values()].join(''),
    bars: healthOf(document, pathname, none, SIGNALS).bars,
    submit: [...new Set(submits)],
    ...accountOn(document, { pathname, hash }),
    training: trainingOn(document, { pathname, hash }),
    messages: messageCountAtLeast(document),
    conversation: conversationIn(pathname),
  };
}
