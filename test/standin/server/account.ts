import { setTimeout as sleep } from 'node:timers/promises';
import { type DoorState, defaultDoors } from '../doors.ts';
import type { StandinState } from '../state.ts';
import type { AccountSettings, Bootstrap, SettingsChange } from '../wire.ts';
import { type Exchange, jsonBody, record, sendJson } from './exchange.ts';
import type { World } from './world.ts';

export function bootstrap(exchange: Exchange): void {
  const { state, membership, accountUuid } = exchange.world;
  const answer: Bootstrap = {
    account: { uuid: accountUuid, name: state.name, email: state.email },
    memberships: state.memberships,
    active: state.active,
    settings: {
      ratingDisabled: state.ratingDisabled,
      termsPending: state.training === 'never-chosen' && membership.personal,
    },
    labels: state.labelLanguage ?? state.language,
    generation: state.generation,
    marks: state.marks,
    thumbNames: state.thumbNames,
    actsOn: state.actsOn,
    rpc: {
      codec: state.rpcCodec,
      gzip: state.rpcGzip,
      transport: state.rpcTransport,
      order: state.fieldOrder,
    },
    planLine: state.planLine,
    oddity: state.oddity,
    replaceDelay: state.replaceDelay,
    doors: doorsOf(state),
  };
  sendJson(exchange, 200, answer);
}

export async function readSettings(exchange: Exchange): Promise<void> {
  await sleep(exchange.world.state.settingsDelay);
  sendJson(exchange, 200, settings(exchange.world));
}

export function changeSettings(exchange: Exchange): void {
  const { world } = exchange;
  record(exchange, 'settings');
  const { training, ...switches } = (jsonBody(exchange) ?? {}) as SettingsChange;
  if (training === 'on' || training === 'off') world.set({ training });
  Object.assign(world.switches, switches);
  sendJson(exchange, 202, settings(world));
}

export function switchMembership(exchange: Exchange): void {
  const { world, parts, response } = exchange;
  record(exchange, 'switch');
  const active = world.state.memberships.findIndex((each) => each.uuid === parts[0]);
  if (active >= 0) {
    world.set({ active });
    response.setHeader('set-cookie', membershipCookie(world));
  }
  sendJson(exchange, active < 0 ? 404 : 200, {});
}

export function withdrawFeedback(exchange: Exchange): void {
  record(exchange, 'withdraw');
  sendJson(exchange, 202, {});
}

function doorsOf(state: StandinState): DoorState {
  const names = Object.keys(defaultDoors()) as (keyof DoorState)[];
  return Object.fromEntries(names.map((name) => [name, state[name]])) as unknown as DoorState;
}

/** What the person rated and has not withdrawn. */
export function feedbackHistory(exchange: Exchange): void {
  sendJson(exchange, 200, exchange.world.conversations.given());
}

/** Takes one rating back, at either of the addresses nobody has seen. */
export function withdrawOne(exchange: Exchange): void {
  record(exchange, 'withdraw');
  exchange.world.conversations.withdraw(exchange.parts.at(-1) ?? '');
  sendJson(exchange, 202, {});
}

/** Readable by scripts, as on claude.ai; in another site's frame too, where frames are allowed. */
export function membershipCookie(world: World): string {
  return `lastActiveOrg=${world.membership.uuid}; Path=/; Secure; SameSite=${world.state.framing === 'anyone' ? 'None' : 'Lax'}`;
}

function settings({ state, membership, switches }: World): AccountSettings {
  const shown = membership.personal || state.trainingRow === 'everyone';
  const odd = state.oddity === 'no-training-row';
  return {
    ...switches,
    training: state.training,
    trainingRow: shown && !odd && state.training !== 'never-chosen',
  };
}
