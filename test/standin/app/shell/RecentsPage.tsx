import { useSummaries } from '../client/chats.ts';
import { Link } from '../client/router.tsx';

/** /recents and /project/{uuid}: conversations to choose from. */
export function RecentsPage({ title }: { title: string }) {
  return (
    <main className="page narrow">
      <h1>{title}</h1>
      <ul className="cards">
        {useSummaries().map(({ uuid, name }) => (
          <li key={uuid}>
            <Link to={`/chat/${uuid}`} className="card">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
