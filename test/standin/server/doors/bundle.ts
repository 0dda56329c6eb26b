import { strFromU8, unzipSync } from 'fflate';
import { type Exchange, record, sendJson, textField } from '../exchange.ts';
import { recordRating } from '../feedback.ts';
import { feedbackId } from './code.ts';

/** What the zip of a bundle says. */
export interface BundleMetadata {
  includedTranscript?: boolean;
  remoteSessionId?: string;
  [name: string]: unknown;
}

/** Cowork's feedback: it hands a task over where its zip names one, and is the person's own words elsewhere. */
export async function bundle(exchange: Exchange): Promise<void> {
  const { world } = exchange;
  const { bundleAnswer } = world.state;
  const { description, metadata } = await read(exchange).catch(() => ({
    description: '',
    metadata: undefined,
  }));
  const task = textField(metadata, 'remoteSessionId');
  const accepted = bundleAnswer === 'sent' && metadata !== undefined;
  if (task)
    recordRating(exchange, {
      via: 'bundle',
      door: 'cowork-feedback',
      organization: '',
      conversation: task,
      message: '',
      type: '',
      body: { description, metadata },
      accepted,
    });
  else record(exchange, 'cowork-feedback');
  if (bundleAnswer === 'not-enabled') return sendJson(exchange, 403, { error: 'has not been enabled' });
  if (!accepted) return sendJson(exchange, metadata ? 500 : 400, {});
  sendJson(exchange, 200, { feedback_id: feedbackId(world.ratings.length + world.actions.length) });
}

/** The parts of the form; throws where it is none, or its zip has no metadata.json. */
async function read({ request, body }: Exchange) {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const file = form.get('bundle');
  if (!(file instanceof Blob)) throw new Error('The form has no bundle');
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const found = files['metadata.json'];
  if (!found) throw new Error('The bundle has no metadata.json');
  const metadata = JSON.parse(strFromU8(found)) as BundleMetadata;
  return { description: String(form.get('description') ?? ''), metadata };
}
