import { conversationPath } from '../../state.ts';
import { useSummaries } from '../client/chats.ts';
import { Link } from '../client/router.tsx';
import { useGeneration } from '../generations/index.ts';

/** /recents and /project/{uuid}: conversations to choose from. */
export function RecentsPage({ title }: { title: string }) {
  const generation = useGeneration();
  return (
    <main className="page narrow">
      <h1>{title}</h1>
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
