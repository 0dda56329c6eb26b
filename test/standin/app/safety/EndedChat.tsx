import { useSay } from '../client/session.ts';
import { doors } from '../words/doors.ts';

/** The box in the composer's place once Claude has ended a chat. */
export function EndedChat({ onFeedback }: { onFeedback(): void }) {
  const say = useSay();
  return (
    <section className="band ended">
      <p>Chat ended</p>
      <button type="button" className="button ended-feedback" onClick={onFeedback}>
        {say(doors.sendFeedback)}
      </button>
    </section>
  );
}
