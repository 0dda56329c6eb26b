import { useEffect } from 'react';
import { coworkSession, redirected } from '../../doors.ts';
import { replacePath, usePath } from '../client/router.tsx';
import { sendMessage } from '../client/sending.ts';
import { useMembership, useSay } from '../client/session.ts';
import { Composer } from '../shell/Composer.tsx';
import { doors as words } from '../words/doors.ts';
import { CoworkSession } from './CoworkSession.tsx';
import { openCoworkFeedback } from './feedback/open.ts';

/** /cowork/{id} and the other addresses of a session, and the start page /task/new. */
export function CoworkPages() {
  const path = usePath();
  const target = redirected(path);
  useEffect(() => {
    if (target) replacePath(target);
  }, [target]);
  if (target) return <main className="page" aria-busy="true" />;
  const id = coworkSession(path);
  return id ? <CoworkSession key={id} id={id} /> : <TaskStart />;
}

function TaskStart() {
  const say = useSay();
  const organization = useMembership().uuid;
  return (
    <main className="page start">
      <h1>What shall we work on?</h1>
      <Composer onSend={(text) => void sendMessage(organization, undefined, text)} />
      <p className="fine">
        Cowork is new.{' '}
        <button type="button" className="link give-feedback" onClick={() => openCoworkFeedback('start')}>
          {say(words.giveUsFeedback)}
        </button>
      </p>
    </main>
  );
}
