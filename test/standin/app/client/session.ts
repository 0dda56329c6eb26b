import { createContext, useContext } from 'react';
import type { Membership } from '../../state.ts';
import type { Bootstrap } from '../../wire.ts';
import type { Phrase } from '../words/words.ts';
import { read, write } from './api.ts';
import { cell } from './cell.ts';
import { forgetChats, loadSummaries } from './chats.ts';
import { navigate } from './router.tsx';

/** Who is logged in; undefined until the first answer of the API. */
export const session = cell<Bootstrap | undefined>(undefined);

export const SessionContext = createContext<Bootstrap | undefined>(undefined);

export function useSession(): Bootstrap {
  const found = useContext(SessionContext);
  if (!found) throw new Error('No session yet');
  return found;
}

export function useMembership(): Membership {
  return activeMembership(useSession());
}

/** Gives phrases in the language of the labels, which `<html lang>` may contradict. */
export function useSay(): (phrase: Phrase) => string {
  const { labels } = useSession();
  return (phrase) => phrase[labels];
}

export function activeMembership({ memberships, active }: Bootstrap): Membership {
  const membership = memberships[active] ?? memberships[0];
  if (!membership) throw new Error('No membership');
  return membership;
}

export async function loadSession(): Promise<void> {
  const loaded = await read<Bootstrap>('/api/bootstrap');
  session.set(loaded);
  await loadSummaries(activeMembership(loaded).uuid);
}

/** Changes the organisation in use without loading a document. */
export async function switchMembership(uuid: string): Promise<void> {
  const answer = await write('POST', `/api/organizations/${uuid}/switch`, {});
  if (!answer.ok) return;
  forgetChats();
  navigate('/new');
  await loadSession();
}
