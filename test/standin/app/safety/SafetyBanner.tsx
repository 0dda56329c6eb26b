import { useState } from 'react';
import { track } from '../client/analytics/track.ts';
import { useSay, useSession } from '../client/session.ts';
import { doors } from '../words/doors.ts';

interface SafetyBannerProps {
  /** Cowork marks its band in another way than the chat. */
  place: 'chat' | 'cowork';
  conversation: string;
  onFeedback(): void;
}

const MARKS = { chat: 'model-fallback-banner', cowork: 'cowork-refusal-fallback-band' };

/** What stands above the composer once a safeguard switched the model or paused the conversation. */
export function SafetyBanner({ place, conversation, onFeedback }: SafetyBannerProps) {
  const { safety } = useSession().doors;
  const [isOpen, setOpen] = useState(false);
  if (safety === 'none') return null;
  const name = safety === 'fallback' ? 'model_fallback_banner' : 'hard_block_card';
  const open = () => {
    track(`claudeai.safety.${name}.feedback_clicked`, { conversation_uuid: conversation });
    onFeedback();
  };
  if (safety === 'hard-block')
    return (
      <aside className="band stop" data-testid="asl3-stop-warning">
        <p>This conversation was paused for safety reasons.</p>
        <FeedbackLink onPress={open} />
      </aside>
    );
  return (
    <aside className="band" data-testid={MARKS[place]}>
      <p>
        Switched to Sonnet{' '}
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Why?
        </button>
      </p>
      {isOpen && <FeedbackLink onPress={open} />}
    </aside>
  );
}

function FeedbackLink({ onPress }: { onPress(): void }) {
  const say = useSay();
  return (
    <p>
      <button type="button" className="link safety-feedback" aria-haspopup="dialog" onClick={onPress}>
        {say(doors.sendFeedback)}
      </button>{' '}
      or learn more.
    </p>
  );
}
