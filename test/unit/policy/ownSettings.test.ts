import { describe, expect, test } from 'vitest';
import {
  type Action,
  DEFAULT_POLICY,
  type Language,
  type NoticeFrequency,
  type QuietAction,
  type Tick,
} from '../../../lib/policy/policy.ts';
import type { ManagedValues } from '../../../lib/policy/schema.ts';
import type { Settings } from '../../../lib/policy/settings.ts';
import { type Mode, merge, setting } from './merging.ts';

describe('ratings on personal accounts', () => {
  test.each([
    // mode, the organisation's, the person's, what holds
    ['not set', 'block', 'unset', 'warn'],
    ['not set', 'block', 'allow', 'allow'],
    ['not set', 'block', 'warn', 'warn'],
    ['not set', 'block', 'unknown', 'warn'],
    ['enforced', 'block', 'allow', 'block'],
    ['enforced', 'warn', 'allow', 'warn'],
    ['enforced', 'allow', 'warn', 'allow'],
    ['enforced', 'allow', 'unknown', 'allow'],
    ['default', 'block', 'unset', 'block'],
    ['default', 'block', 'allow', 'allow'],
    ['default', 'block', 'unknown', 'block'],
    ['default', 'allow', 'unset', 'allow'],
    ['default', 'allow', 'warn', 'warn'],
    ['default', 'allow', 'unknown', 'warn'],
  ] satisfies [Mode, Action, Settings['consumerPersonal'], Action][])(
    '%s %s, own %s → %s',
    (mode, set, consumerPersonal, holds) => {
      const policy = merge(setting('feedbackOnPersonalAccount', set, mode), { consumerPersonal });
      expect(policy.actions).toEqual({ ...DEFAULT_POLICY.actions, consumerPersonal: holds });
      expect(policy.origins.feedbackOnPersonalAccount).toBe(mode === 'not set' ? 'person' : mode);
    },
  );
});

describe('the tick', () => {
  test.each([
    ['not set', true, 'unset', 'where-needed'],
    ['not set', true, 'always', 'always'],
    ['not set', false, 'unknown', 'always'],
    ['enforced', true, 'where-needed', 'always'],
    ['enforced', false, 'always', 'never'],
    ['enforced', false, 'unknown', 'never'],
    ['default', true, 'unset', 'always'],
    ['default', true, 'where-needed', 'where-needed'],
    ['default', false, 'unset', 'never'],
    ['default', false, 'where-needed', 'where-needed'],
    ['default', false, 'unknown', 'always'],
  ] satisfies [Mode, boolean, Settings['requireTick'], Tick][])(
    '%s %s, own %s → %s',
    (mode, set, requireTick, holds) => {
      expect(merge(setting('requireTick', set, mode), { requireTick }).requireTick).toBe(holds);
    },
  );
});

describe('the notice', () => {
  test.each([
    ['not set', 'off', 'unset', 'daily'],
    ['not set', 'off', 'off', 'off'],
    ['not set', 'off', 'unknown', 'always'],
    ['enforced', 'always', 'off', 'always'],
    ['enforced', 'off', 'always', 'off'],
    ['default', 'always', 'unset', 'always'],
    ['default', 'always', 'off', 'off'],
    ['default', 'off', 'unknown', 'always'],
  ] satisfies [Mode, NoticeFrequency, Settings['planNotice'], NoticeFrequency][])(
    '%s %s, own %s → %s',
    (mode, set, planNotice, holds) => {
      expect(merge(setting('planNotice', set, mode), { planNotice }).planNotice).toBe(holds);
    },
  );
});

describe('reports and usage logs', () => {
  test.each([
    ['not set', 'say', 'unset', 'say'],
    ['not set', 'say', 'warn', 'warn'],
    ['not set', 'say', 'unknown', 'warn'],
    ['enforced', 'block', 'say', 'block'],
    ['enforced', 'say', 'warn', 'say'],
    ['default', 'block', 'say', 'say'],
    ['default', 'block', 'unknown', 'block'],
    ['default', 'warn', 'unset', 'warn'],
  ] satisfies [Mode, QuietAction, Settings['quiet'], QuietAction][])(
    '%s %s, own %s → %s',
    (mode, set, quiet, holds) => {
      expect(merge(setting('reportsAndUsageLogs', set, mode), { quiet }).quiet).toBe(holds);
    },
  );
});

describe('the language', () => {
  test.each([
    ['not set', 'de-DE', 'unset', 'unset'],
    ['not set', 'de-DE', 'fr-FR', 'fr-FR'],
    ['enforced', 'de-DE', 'fr-FR', 'de-DE'],
    ['default', 'de-DE', 'unset', 'de-DE'],
    ['default', 'de-DE', 'browser', 'browser'],
  ] satisfies [Mode, ManagedValues['language'], Language, Language][])(
    '%s %s, own %s → %s',
    (mode, set, language, holds) => {
      expect(merge(setting('language', set, mode), { language }).language).toBe(holds);
    },
  );
});
