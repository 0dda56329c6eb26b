import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Site, siteAt } from '../../../lib/claude/site.ts';

const PLACES: Record<Exclude<Site, 'elsewhere'>, string[]> = {
  claude: [
    'https://claude.ai',
    'https://claude.ai/new',
    'https://claude.ai/share/0b6f3c1e',
    'https://claude.ai/chat/1?a=b#settings/privacy',
    'https://claude.ai:443/',
    'HTTPS://CLAUDE.AI/New',
    // The name before the @ is a user's, not the host's.
    'https://evil.example@claude.ai/',
  ],
  console: [
    'https://platform.claude.com/settings/privacy',
    'https://console.anthropic.com/',
    'https://Console.Anthropic.com/workbench',
  ],
  bedrock: [
    'https://console.aws.amazon.com/bedrock',
    'https://console.aws.amazon.com/bedrock/home?region=us-east-1#/models',
    'https://eu-west-1.console.aws.amazon.com/bedrock/home',
    'https://123456789012-abcd.us-east-1.console.aws.amazon.com/bedrock/',
  ],
  vertex: ['https://console.cloud.google.com/vertex-ai', 'https://console.cloud.google.com/vertex-ai/studio'],
};

describe.each(Object.entries(PLACES))('%s', (site, addresses) => {
  test.each(addresses)('%s', (address) => {
    expect(siteAt(address)).toBe(site);
  });
});

test.each([
  undefined,
  '',
  'claude.ai',
  'about:blank',
  'chrome://newtab/',
  'file:///claude.ai/',
  'https://',
  'https://claude.ai.evil.example/',
  'https://evil-claude.ai/',
  'https://notclaude.ai/',
  'https://www.claude.ai/',
  'https://claude.ai./',
  'https://claude.ai@evil.example/',
  'https://evil.example/https://claude.ai/',
  'https://evil.example/?claude.ai',
  'https://evil.example#@claude.ai/',
  'https://evil.example\\@claude.ai/',
  'https://clаude.ai/',
  'http://claude.ai/',
  'wss://claude.ai/',
  'view-source:https://claude.ai/',
  'blob:https://claude.ai/0b6f3c1e',
  'https://claude.ai:8443/',
  'https://claude.com/',
  'https://anthropic.com/',
  'https://docs.anthropic.com/',
  'https://platform.claude.com.evil.example/',
  'https://console.aws.amazon.com/s3/home',
  'https://console.aws.amazon.com/bedrockish',
  'https://console.aws.amazon.com/s3/bedrock/',
  'https://console.aws.amazon.com/Bedrock/home',
  'https://evilconsole.aws.amazon.com/bedrock',
  'https://console.aws.amazon.com.evil.example/bedrock',
  'https://aws.amazon.com/bedrock/',
  'https://console.cloud.google.com/',
  'https://console.cloud.google.com/vertex-ais',
  'https://eu.console.cloud.google.com/vertex-ai',
  'https://cloud.google.com/vertex-ai',
])('elsewhere: %s', (address) => {
  expect(siteAt(address)).toBe('elsewhere');
});

const ALL = Object.values(PLACES).flat();

test('whatever stands for an address, it is a place or elsewhere, without an exception', () => {
  const text = fc.oneof(fc.string(), fc.webUrl(), fc.tuple(fc.constantFrom(...ALL), fc.string()).map(String));
  fc.assert(
    fc.property(text, (address) =>
      ['claude', 'console', 'bedrock', 'vertex', 'elsewhere'].includes(siteAt(address)),
    ),
    { numRuns: 100 },
  );
});

test('no host but the listed ones is a place, whatever is put before, between or after', () => {
  const host = fc.constantFrom('claude.ai', 'platform.claude.com', 'console.cloud.google.com');
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const path = fc.constantFrom('/', '/vertex-ai/', '/bedrock/');
  fc.assert(
    fc.property(host, label, label, path, (name, a, b, at) => {
      const lookAlikes = [`${a}.${name}`, `${a}${name}`, `${name}.${a}`, `${name}.${a}.${b}`, `${a}-${name}`];
      return lookAlikes.every((each) => siteAt(`https://${each}${at}`) === 'elsewhere');
    }),
  );
});

test('query and fragment change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ALL), fc.webQueryParameters(), fc.webFragments(), (base, query, part) => {
      const [bare = ''] = base.split(/[?#]/);
      return siteAt(`${bare}?${query}#${part}`) === siteAt(base);
    }),
  );
});
