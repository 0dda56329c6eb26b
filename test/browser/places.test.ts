import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { openActionPopup } from '../driver/actionPopup.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { OTHER_HOSTS } from '../standin/otherHosts.ts';

const stage = useStage({ otherHosts: OTHER_HOSTS });
let page: Page | undefined;

async function popupOver(address: string): Promise<string> {
  page = await stage.browser.newPage();
  await page.goto(address);
  const popup = await openActionPopup(stage.browser, page);
  await until('a headline', () => popup.evaluate<string>('popup.document.querySelector("h1")?.textContent'));
  const text = await popup.evaluate<string>('popup.document.body.innerText');
  await popup.close();
  return text;
}

afterEach(async () => {
  await page?.close();
});

test.each([
  ['https://platform.claude.com/workbench', 'API Console', 'The Console has a switch of its own'],
  ['https://console.anthropic.com/', 'API Console', 'not trained on unless the organisation opts in'],
  ['https://eu-west-1.console.aws.amazon.com/bedrock/home', 'Amazon Bedrock', 'no claude.ai thumbs here'],
  [
    'https://console.cloud.google.com/vertex-ai/studio',
    'Google Vertex AI, now Gemini Enterprise Agent Platform',
    'without permission',
  ],
  ['https://eu-west-1.console.aws.amazon.com/s3/home', 'Not a claude.ai tab', 'It holds nothing back here'],
  ['https://claude.ai.evil.example/chat/1', 'Not a claude.ai tab', 'It holds nothing back here'],
  ['about:blank', 'Not a claude.ai tab', 'It holds nothing back here'],
  ['https://claude.ai/new', 'Ratings ask first', 'Nothing to rate here.'],
  [
    'https://claude.ai/share/c0000000-0000-4000-8000-000000000001',
    'Ratings ask first',
    'Nothing to rate here.',
  ],
])('over %s: %s', async (address, headline, says) => {
  const text = await popupOver(address);
  expect(text.split('\n')[0]).toBe(headline);
  expect(text).toContain(says);
});
