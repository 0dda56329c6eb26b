import { strToU8, zipSync } from 'fflate';
import { track } from '../../client/analytics/track.ts';
import type { Answers } from './form.ts';

/** More is not taken. */
const LONGEST = 4096;

export type Source = 'composer' | 'start' | 'sidebar' | 'survey' | 'switch_to_local';

export type Result = { kind: 'sent'; id: string } | { kind: 'refused'; words: string };

/** Sends the form as the page does: a description, and a zip with one file that names the task or none. */
export async function submitBundle(answers: Answers, source: Source): Promise<Result> {
  const { text, task, ...rest } = answers;
  const metadata = {
    surface: 'cowork_remote_web',
    ...rest,
    model: 'claude-opus',
    source,
    submittedAt: new Date().toISOString(),
    includedLogs: false,
    includedTranscript: task !== undefined,
    ...(task !== undefined && { remoteSessionId: task }),
  };
  const zip = zipSync({ 'metadata.json': strToU8(JSON.stringify(metadata)) });
  const body = new FormData();
  body.set('description', text.slice(0, LONGEST));
  body.set('bundle', new Blob([new Uint8Array(zip)], { type: 'application/zip' }), 'bundle.zip');
  const answer = await fetch('/api/claude_cli_feedback/bundle', { method: 'POST', body }).catch(
    () => undefined,
  );
  if (answer?.status === 403)
    return { kind: 'refused', words: 'Feedback is disabled by your organization’s policy.' };
  if (!answer?.ok) return { kind: 'refused', words: 'Couldn’t send feedback. Try again.' };
  const { feedback_id } = (await answer.json()) as { feedback_id: string };
  track('claude.cowork.feedback_submitted', {
    feedback_id,
    included_transcript: task !== undefined,
    ...(task !== undefined && { session_id: task }),
  });
  return { kind: 'sent', id: feedback_id };
}
