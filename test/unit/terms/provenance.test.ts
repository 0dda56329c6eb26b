import { describe, expect, test } from 'vitest';
import texts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import { ARCHIVES, REPOSITORIES } from '../../../lib/terms/archives.ts';
import { factOf, readingsAgainst } from '../../../lib/terms/claims.ts';
import { isDue, rereadBy } from '../../../lib/terms/day.ts';
import { FACT_IDS as IDS } from '../../../lib/terms/facts.ts';
import { READINGS } from '../../../lib/terms/readings.ts';

describe('three dates, and copies that can be looked up', () => {
  const archived = IDS.map((id) => [id, factOf(id)] as const).filter(([, { archive }]) => archive);

  test('no archive’s day stands for the document’s own (H11)', () => {
    expect(factOf('consumer-training-default').documentDate).toBe('2025-10-08');
    expect(ARCHIVES['consumer-terms'].archivedOn).toBe('2025-11-11');
    for (const [, { archive, documentDate }] of archived) {
      if (documentDate !== 'unknown' && archive)
        expect(documentDate <= ARCHIVES[archive].archivedOn).toBe(true);
    }
  });

  test.each(Object.entries(ARCHIVES))('%s lies in a clone, with commit and hash', (_, archive) => {
    expect(archive.folder in REPOSITORIES).toBe(true);
    expect(archive.path).toMatch(/^[\w.]+\/.*\.md$/);
    expect(archive.commit).toMatch(/^[0-9a-f]{7,40}$/);
    expect(archive.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(archive.archivedOn <= archive.lastCapture).toBe(true);
  });

  test('no copy is named twice', () => {
    const hashes = Object.values(ARCHIVES).map(({ sha256 }) => sha256);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(archived.length).toBeGreaterThan(60);
  });

  test.each([
    'console-rate-switch',
    'restrict-organisation-creation',
    'require-sso',
    'domain-capture',
  ] as const)('%s has the day it was read (L8)', (id) => {
    expect(factOf(id).readOn).not.toBe('unknown');
  });
});

describe('what the reading of November 2026 found missing', () => {
  test.each([
    ['M1', 'consumer-feedback-any-use', 'however we choose'],
    ['M12', 'safety-flag-reidentified', 're-identify'],
    ['M13', 'commercial-ownership-conditions', 'compliance with these Terms'],
    ['M15', 'api-no-training', 'By default,'],
    ['M21', 'restrict-organisation-creation', 'including personal accounts'],
    ['M21', 'tenant-restrictions', 'personal accounts'],
    ['M23', 'work-email-admin-access', 'including having access to Materials'],
    ['M23', 'work-email-notice', 'We will provide notice to you'],
    ['L3', 'thumbs-share-conversation', 'shares the conversation with Anthropic'],
    ['H10', 'chrome-side-panel-thumbs', 'side panel'],
  ] as const)('%s: %s', (_, id, words) => {
    expect(factOf(id).quote).toContain(words);
  });

  test.each([
    ['H12', 'feedback-stores-conversation', 'policy-may-store', 'older'],
    ['M2', 'consumer-terms-cover-entities', 'eea-edition-consumer-definition', 'other'],
    ['M5', 'feedback-kept-5-years', 'feedback-for-5-years', 'other'],
    ['M5', 'commercial-feedback-stored', 'years-without-up-to', 'other'],
    ['M8', 'consumer-training-default', 'help-page-if-you-allow', 'other'],
    ['M12', 'consumer-safety-flag-exception', 'safety-models-only', 'other'],
    ['M17', 'console-rate-switch', 'console-workbench', 'older'],
    ['M18', 'consumer-feedback-overrides-opt-out', 'us-edition', 'other'],
    ['M26', 'chats-stay-until-deleted', 'thirty-days-retention', 'other'],
    ['H4', 'baa-covers-hipaa-ready', 'baa-excludes-by-name', 'older'],
  ] as const)('%s: %s stands beside the reading %s', (_, id, reading, kind) => {
    expect(readingsAgainst(id)).toContain(reading);
    expect(READINGS[reading].kind).toBe(kind);
  });

  test.each([
    ['L10', 'policy-may-store', 'entire related conversation'],
    ['M12', 'safety-models-only', 'set no such limit'],
    ['M18', 'us-edition', 'up to 8 October 2026'],
    ['M26', 'thirty-days-retention', '30-day retention period'],
  ] as const)('%s: the reading %s says “%s”', (_, id, words) => {
    expect(texts.readings[id]).toContain(words);
  });

  test('L11: what was not read later is said of Anthropic’s own terms alone', () => {
    expect(texts.notFound['later-reading']).toContain('Anthropic’s own terms');
    expect(factOf('bedrock-no-training-faq').readOn >= '2026-10-06').toBe(true);
  });

  test('M12: what is kept of flagged chats, and that they may be linked back, is told', () => {
    expect(texts.facts['safety-flag-reidentified']).toContain('linked back');
  });

  test('M22: care for feedback holds on company plans too', () => {
    expect(factOf('commercial-feedback-care').holdsFor).toContain('team');
  });

  test('a day to be read again is the reading’s and 180 days, or earlier; without a reading it is due', () => {
    expect(rereadBy(factOf('feedback-delinked'))).toBe('2027-04-05');
    expect(rereadBy(factOf('privacy-deletion-request'))).toBe('2026-09-10');
    expect(rereadBy({ readOn: 'unknown' })).toBe('unknown');
    expect(isDue({ readOn: 'unknown' }, 0)).toBe(true);
    expect(isDue({ readOn: '2026-01-01' }, Date.UTC(2026, 5, 29))).toBe(false);
    expect(isDue({ readOn: '2026-01-01' }, Date.UTC(2026, 5, 30))).toBe(true);
  });
});
