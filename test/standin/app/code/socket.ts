import { useEffect } from 'react';
import { failed, type Outcome } from './outcome.ts';

/** How long the page waits for the session's connection to say something. */
const PATIENCE = 45_000;

interface Connection {
  socket: WebSocket;
  /** Settled with the session's first message. */
  spoken: Promise<void>;
}

const connections = new Map<string, Connection>();

/** Holds the session's WebSocket open while its page is shown. */
export function useSessionSocket(id: string | undefined): void {
  useEffect(() => {
    if (!id) return;
    const { socket } = connect(id);
    return () => {
      socket.close();
      connections.delete(id);
    };
  }, [id]);
}

function connect(id: string): Connection {
  const socket = new WebSocket(`wss://${location.host}/v1/sessions/ws/${id}/subscribe?replay=0`);
  const spoken = new Promise<void>((resolve) => {
    socket.addEventListener('message', () => resolve(), { once: true });
  });
  const connection = { socket, spoken };
  connections.set(id, connection);
  return connection;
}

/** Asks the session's worker to send the report; waits until the connection is alive. */
export async function submitBySocket(id: string, description: string): Promise<Outcome> {
  const { socket, spoken } = connections.get(id) ?? connect(id);
  const isLate = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  if ((await Promise.race([spoken, isLate])) === 'late') return failed('no connection');
  const request_id = crypto.randomUUID();
  const answered = new Promise<Outcome>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const said = JSON.parse(String(data)) as ControlResponse;
      if (said.response?.request_id === request_id)
        resolve({ kind: 'sent', id: said.response.response.feedback_id });
    });
  });
  const request = { subtype: 'submit_feedback', description, surface: 'ccr' };
  socket.send(JSON.stringify({ type: 'control_request', request_id, request }));
  return Promise.race([answered, isLate.then(() => failed('no answer'))]);
}

interface ControlResponse {
  response?: { request_id: string; response: { feedback_id: string } };
}
