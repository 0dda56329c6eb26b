import type { ReactNode } from 'react';
import { conversationPath } from '../../state.ts';
import { useSummaries } from '../client/chats.ts';
import { Link } from '../client/router.tsx';
import { useGeneration } from '../generations/index.ts';

/** /recents and /project/{uuid}: conversations to choose from. */
export function RecentsPage({ title, children }: { title: string; children?: ReactNode }) {
  const generation = useGeneration();
  return (
    <main className="page narrow">
      <h1>{title}</h1>
      {children}
      <ul className="cards">
        {useSummaries().map(({ uuid, name }) => (
          <li key={uuid}>
            <Link to={conversationPath(generation, uuid)} className="card">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
