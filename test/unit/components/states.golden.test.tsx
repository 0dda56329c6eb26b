// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Banner } from '../../../components/claude/Banner.tsx';
import { isQuiet } from '../../../components/claude/doorWords.ts';
import { Overlay } from '../../../components/claude/Overlay.tsx';
import { PlanNotice } from '../../../components/claude/PlanNotice.tsx';
import type { Occasion } from '../../../components/claude/shownText.ts';
import type { View } from '../../../components/popup/view.ts';
import { bannerClaim, dialogClaim } from '../../../lib/decide/claims.ts';
import { decide, type Observations } from '../../../lib/decide/verdict.ts';
import type { Door } from '../../../lib/detect/doors.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import { PLANS, TRAININGS } from '../../../lib/terms/plan.ts';
import { SURFACES, type Surface } from '../../../lib/terms/surface.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';
import { NOW, over, show } from './shownPopup.tsx';
import { everyState, linesOf, statesText } from './states.ts';

/** What people read in every state of an account, to be read beside the documents; a change of any shows in the diff. */

const ACCOUNT = {
  plan: PLANS,
  // By the link in claude.ai's own dialog.
  disclosure: ['consumer', 'commercial', 'unknown'],
  said: ['work', 'personal', 'none'],
  training: TRAININGS,
} as const;
const DOOR = {
  door: [
    'unknown',
    'rating',
    'chat-feedback',
    'code-report',
    'code-report with support',
    'cowork-feedback',
    'shared-report',
    'usage-logs',
  ],
  occasion: ['up', 'down', 'unknown', 'submit', 'stopped', 'suspected', 'elsewhere', 'cut'],
  surface: SURFACES,
  action: ['warn', 'block'],
  policy: ['none', 'named, with guidance', 'unreadable'],
} as const;

type Account = ReturnType<typeof everyState<typeof ACCOUNT>>[number];
const ACCOUNTS = everyState(ACCOUNT);
const ON_MAX: Account = { plan: 'max', disclosure: 'unknown', said: 'work', training: 'off' };
const TICKED = { requireTick: 'always' } as const;
const t = catalogue('en');
const nothing = () => undefined;

function observed({ plan, disclosure, training }: Account): Observations {
  return { plan, terms: disclosure, email: 'unknown', isEmailConfirmed: false, training };
}

function policyFor({ said }: Account, action: Policy['actions']['unknown'] = 'warn', change = {}): Policy {
  const actions = { consumerWork: action, commercialWork: action, consumerPersonal: action, unknown: action };
  return { ...DEFAULT_POLICY, answer: said, actions, ...change };
}

function read(view: ComponentChild): string[] {
  const place = document.createElement('div');
  render(view, place);
  return linesOf(place);
}

function overlay(
  account: Account,
  { occasion, surface, door: way }: { occasion: Occasion; door: string; surface: Surface },
  isAdministrator: boolean,
  policy: Policy,
): string[] {
  const [door, support] = way.split(' with ');
  const verdict = decide(observed(account), policy);
  return read(
    <Overlay
      {...{ t, policy, isAdministrator, now: NOW, messages: 2, isPressAgain: false, isTicked: false }}
      {...{
        occasion,
        surface,
        door: door === 'unknown' ? undefined : (door as 'rating'),
        hasSupportAccess: support !== undefined,
      }}
      {...{ onTick: nothing, onCancel: nothing, onProceed: nothing }}
      verdict={{ ...verdict, care: isQuiet(door as Door) ? 'light' : verdict.care }}
    />,
  );
}

/** The popup's view, with what was seen of plan and training setting, and nothing else. */
function viewOf(account: Account, policy: Policy): View {
  const view = over(observed(account), policy);
  if (view.kind !== 'claude') return view;
  const { plan, training } = account;
  const sightings = {
    ...(plan !== 'unknown' && { plan: { value: plan, at: NOW } }),
    ...(training !== 'unknown' && { training: { value: training, at: NOW } }),
  };
  return { ...view, status: { ...view.status, sightings } };
}

const GOLDEN = (name: string) => `golden/states.${name}.txt`;
afterEach(() => render(null, document.body));

test('the overlay at a thumb in a chat, for every account', async () => {
  const axes = { ...ACCOUNT, administrator: ['no', 'yes'] };
  const states = ACCOUNTS.flatMap((each) =>
    axes.administrator.map((administrator) => ({ ...each, administrator })),
  );
  const up = { occasion: 'up', door: 'rating', surface: 'chat' } as const;
  const text = statesText(axes, states, (each) =>
    overlay(each, up, each.administrator === 'yes', policyFor(each)),
  );
  await expect(text).toMatchFileSnapshot(GOLDEN('overlay'));
});

test('the overlay at every door, however it came up and whatever governs, on Max at work', async () => {
  const change = {
    none: {},
    'named, with guidance': {
      managed: true,
      organisation: 'Acme',
      guidance: { text: 'Please do not rate.', url: 'https://acme.example/' },
    },
    unreadable: { managed: true, isReadable: false },
  };
  // A request tells most doors, and a thumb its own; a policy that cannot be read blocks, and policies say the same everywhere.
  const doorsOf = (occasion: Occasion): readonly string[] => {
    if (occasion === 'submit') return DOOR.door.slice(1);
    if (occasion === 'suspected') return ['unknown'];
    if (occasion === 'cut') return ['rating', 'code-report'];
    return occasion === 'stopped'
      ? ['rating', 'code-report', 'code-report with support', 'cowork-feedback']
      : ['rating'];
  };
  const states = everyState(DOOR).filter(
    ({ door, occasion, surface, action, policy }) =>
      doorsOf(occasion).includes(door) &&
      (policy === 'none' || (surface === 'chat' && door === 'rating' && occasion === 'up')) &&
      (policy !== 'unreadable' || action === 'block'),
  );
  const text = statesText(DOOR, states, (each) =>
    overlay(ON_MAX, each, false, policyFor(ON_MAX, each.action, change[each.policy])),
  );
  await expect(text).toMatchFileSnapshot(GOLDEN('doors'));
});

test('the overlay at a code rating, in Cowork and at reports, for every account whose words differ', async () => {
  const ways = ['rating, code', 'rating, cowork', 'unknown, code', 'chat-feedback, cowork'];
  // The training setting changes the lines of a rating alone, which the overlay in a chat shows.
  const training = ['off'] as const;
  const axes = { ...ACCOUNT, training, way: [...ways, 'code-report, code', 'cowork-feedback, cowork'] };
  const text = statesText(axes, everyState(axes), (each) => {
    const [door = '', surface] = each.way.split(', ') as [string, Surface];
    const occasion = door === 'unknown' ? 'suspected' : door === 'rating' ? 'up' : 'submit';
    const lines = overlay(each, { occasion, door, surface }, false, policyFor(each, 'warn', TICKED));
    return door === 'rating' ? lines.filter((line) => /^(What |Yes, )/.test(line)) : lines;
  });
  await expect(text).toMatchFileSnapshot(GOLDEN('terms'));
});

test('the line beside the thumbs, that in claude.ai’s dialog, and the notice, for every account', async () => {
  const axes = { ...ACCOUNT, surface: SURFACES };
  const states = ACCOUNTS.flatMap((each) => SURFACES.map((surface) => ({ ...each, surface })));
  const verdictOf = (each: Account) => decide(observed(each), policyFor(each));
  const beside = statesText(axes, states, (each) =>
    read(<Banner t={t} claim={bannerClaim(verdictOf(each), each.surface)} />),
  );
  const inDialog = statesText(ACCOUNT, ACCOUNTS, (each) =>
    read(<Banner t={t} claim={dialogClaim(verdictOf(each))} />),
  );
  const notice = (isByForm: true | undefined) =>
    read(
      <PlanNotice
        {...{ t, isByForm, workspaceUrl: 'https://acme.example/', onSnooze: nothing, onClose: nothing }}
      />,
    );
  const notices = [notice(undefined), ['', '# the plan was not seen'], notice(true)].flat();
  const text = `BESIDE THE THUMBS\n\n${beside}\nIN THE DIALOG\n\n${inDialog}\nNOTICE\n\n${notices.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(GOLDEN('banner'));
});

test('each line of the popup’s first page, for every account', async () => {
  const pages = new Map(
    ACCOUNTS.map((each) => {
      const page = show({ view: viewOf(each, policyFor(each)), now: NOW });
      return [each, [...page.querySelectorAll('#panel-status .line')].map(linesOf)];
    }),
  );
  const lineOf = (each: Account, name: string) => pages.get(each)?.find(([first]) => first === name) ?? ['-'];
  const names = ['Account', 'Plan', 'Training', t('popup.rating'), t('popup.alreadyRated')];
  const text = names.map((name) => statesText(ACCOUNT, ACCOUNTS, (each) => lineOf(each, name)));
  await expect(text.join('\n---\n\n')).toMatchFileSnapshot(GOLDEN('popup'));
});
