import { expect, test } from 'vitest';
import { useOptions } from '../driver/optionsPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { pause, until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const { options, openOptions, keep, install } = useOptions(stage);

test('the settings show what is set: locked with the reason, defaults to change', async () => {
  await install({
    organisationName: 'Acme Ltd',
    feedbackOnPersonalAccount: 'allow',
    requireTick: true,
    planNotice: 'always',
    workEmailDomains: ['acme.example'],
    userMayChange: ['planNotice', 'requireTick'],
  });
  await until('the settings', () => options()?.evaluate(`!!document.getElementById('ask-set-by')`));
  const state = () =>
    options()?.evaluate<Record<string, unknown>>(`(() => {
      const [ask, tick] = document.querySelectorAll('input[type=checkbox]');
      const said = (id) => document.getElementById(id)?.textContent;
      const notice = document.getElementById('plan-notice');
      return {
        answer: document.querySelector('fieldset').disabled,
        ask: [ask.disabled, ask.checked, said('ask-set-by')],
        tick: [tick.disabled, tick.checked, said('tick-set-by')],
        notice: [notice.disabled, notice.value, said('plan-notice-set-by')],
        language: [document.getElementById('language').disabled, said('language-set-by') ?? null],
        domains: [...document.querySelectorAll('.managed code')].map((code) => code.textContent),
      };
    })()`);
  expect(await state()).toEqual({
    answer: true,
    ask: [true, false, 'Set by Acme Ltd.'],
    tick: [false, true, 'Default set by Acme Ltd. You may change it.'],
    notice: [false, 'always', 'Default set by Acme Ltd. You may change it.'],
    language: [false, null],
    domains: ['acme.example'],
  });
  await options()?.evaluate(`document.querySelectorAll('input[type=checkbox]')[1].click()`);
  await options()?.evaluate(`(() => {
    const notice = document.getElementById('plan-notice');
    notice.value = 'off';
    notice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await expect.poll(state).toMatchObject({
    tick: [false, false, 'Default set by Acme Ltd. You may change it.'],
    notice: [false, 'off', 'Default set by Acme Ltd. You may change it.'],
  });
});

test('work domains of one’s own: kept as they are compared, what is none is named', async () => {
  const page = await openOptions();
  await page.evaluate(`(() => {
    const field = document.getElementById('workDomains');
    field.value = '@Acme.example\\nnot a domain\\nacme.example';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await pause(50);
  await page.evaluate(`document.getElementById('workDomains').form.requestSubmit()`);
  const refused = await until('what was refused', () =>
    page.evaluate<string>(`document.getElementById('workDomains-refused').textContent`),
  );
  expect(refused).toContain('“not a domain”');
  expect(
    await page.evaluate(`chrome.storage.local.get().then(({ settings }) => settings.workDomains)`),
  ).toEqual(['acme.example']);
});

test('an own “allow” passes where no policy forbids it, and asks where one does', async () => {
  await keep({ settings: { answer: 'personal', consumerPersonal: 'allow' } });
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  await chat.page.bringToFront();
  await rest(chat.page, 300);
  await chat.press('up');
  expect(await chat.ownDialog()).toBe('Give positive feedback');
  await install({ personalEmailDomains: ['acme.example'], feedbackOnPersonalAccount: 'warn' });
  await chat.page.bringToFront();
  await chat.page.keyboard.press('Escape');
  await rest(chat.page, 500);
  await chat.press('up');
  await chat.overlay();
});
