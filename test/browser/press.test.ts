import { describe, expect, test } from 'vitest';
import { DIRECTIONS, WAYS } from '../driver/chat.ts';
import { noticed } from '../driver/noticed.ts';
import { useStage } from '../driver/stage.ts';
import { openUserMenu } from '../driver/userMenu.ts';
import { until } from '../driver/waiting.ts';
import { account, membership, type Plan } from '../standin/index.ts';

const stage = useStage();

const CONSUMER = [
  'Ratings are excepted from the training switch.',
  'Rated chats: kept up to 5 years (help page) and, by the terms, used for training.',
];
const COMMERCIAL = [
  'The Team and Enterprise contract promises no training. The help page excepts rated chats.',
  'Help pages (Team, Enterprise): rated chats may train models, kept 5 years or “up to 5”.',
  'The contract does not settle this. Ask an Owner of your organisation about “Rate chats”.',
];

/** Every press on one plan; the other plans differ in words, not in presses. */
const EVERY = DIRECTIONS.flatMap((direction) => WAYS.map((way) => ({ direction, way })));
const ONE_EACH = EVERY.filter(({ direction, way }) => way === (direction === 'up' ? 'mouse' : 'Enter'));

const PLANS = [
  {
    plan: 'free',
    sentences: CONSUMER,
    banner: 'A rating sends this whole conversation to Anthropic; by a help page, it is kept up to 5 years.',
    hasTick: true,
    presses: ONE_EACH,
  },
  {
    plan: 'max',
    sentences: CONSUMER,
    banner: 'A rating sends this whole conversation to Anthropic; by a help page, it is kept up to 5 years.',
    hasTick: true,
    presses: EVERY,
  },
  {
    plan: 'team',
    sentences: COMMERCIAL,
    banner: 'A rating sends this whole conversation to Anthropic; by the help page, it may train models.',
    hasTick: false,
    presses: ONE_EACH,
  },
  {
    plan: 'enterprise',
    sentences: COMMERCIAL,
    banner: 'A rating sends this whole conversation to Anthropic; by the help page, it may train models.',
    hasTick: false,
    presses: ONE_EACH,
  },
] satisfies { plan: Plan; sentences: string[]; banner: string; hasTick: boolean; presses: typeof EVERY }[];

describe.each(PLANS)('on the $plan plan', ({ plan, sentences, banner, hasTick, presses }) => {
  test('hovering a thumb shows the banner, and says the same to a screen reader', async () => {
    const chat = await stage.chat(account(plan));
    await chat.hover('up');
    const [note] = await expect
      .poll(() => chat.perceive())
      .toHaveLength(1)
      .then(() => chat.perceive());
    expect(note?.role).toBe('note');
    expect(note?.name).toBe(banner);
    // Looked up anew each time: claude.ai replaces the button under the pointer.
    const described = async () =>
      (await chat.thumb('up')).evaluate((button) => button.getAttribute('aria-description'));
    await expect.poll(described).toBe(note?.name);
    expect(chat.complaints).toEqual([]);
  });

  test.each(presses)(
    'thumb $direction by $way: the overlay explains, claude.ai hears nothing',
    async ({ direction, way }) => {
      const chat = await stage.chat(account(plan));
      await chat.pressUntilHeld(direction, way);
      expect(await chat.sentences()).toEqual(sentences);
      const overlay = await chat.overlay();
      expect(await chat.title()).toBe(`Before you give a thumbs-${direction}`);
      expect(overlay.some(({ role }) => role === 'checkbox')).toBe(hasTick);
      expect(overlay.find(({ isFocused }) => isFocused)?.name).toBe('Don’t rate');
      expect(overlay.map(({ name }) => name)).toContain(
        'What “Submit” in claude.ai’s form sendsThis conversation, whole: at least 6 messages',
      );
      expect(await chat.ownDialogs()).toEqual([]);

      await chat.page.keyboard.press('Escape');
      await chat.noOverlay();
      expect(await chat.ownDialogs()).toEqual([]);
      expect(await chat.focused()).toBe(direction === 'up' ? 'Good response' : 'Bad response');
      expect(stage.standin.ratings).toEqual([]);
      expect(chat.complaints).toEqual([]);
    },
  );
});

test('an administrator is led to the switch, once the page showed that it is one', async () => {
  const chat = await stage.chat({ memberships: [membership('team', { role: 'admin' })], active: 0 });
  const [promise, stored] = COMMERCIAL;
  const asking = 'The contract does not settle this. Ask an Owner of your organisation about “Rate chats”.';
  const leading =
    'The contract does not settle this. By a help page, Owners can switch off “Rate chats”. Open the switch';
  await chat.pressUntilHeld('up', 'mouse');
  expect(await chat.sentences()).toEqual([promise, stored, asking]);
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();

  await openUserMenu(chat.page);
  await chat.page.waitForSelector('[data-testid="user-menu-admin-settings"]');
  // The sighting is written once the menu has been drawn.
  await noticed(stage, chat, 'role');
  await chat.page.mouse.click(640, 60);
  await chat.page.waitForSelector('[data-testid="user-menu-header"]', { hidden: true });
  await chat.pressUntilHeld('up', 'mouse');
  expect(await chat.sentences()).toEqual([promise, stored, leading]);

  await chat.use('link', 'Open the switch');
  const opened = await until('the switch', async () =>
    (await chat.page.browser().pages()).find((page) => page.url().includes('/admin-settings/')),
  );
  expect(opened.url()).toBe('https://claude.ai/admin-settings/data-privacy-controls');
  await opened.close();
  expect(await chat.title()).toBe('Before you give a thumbs-up');
  expect(stage.standin.ratings).toEqual([]);
});
