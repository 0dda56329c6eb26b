import type { Plan } from '../../terms/plan.ts';
import { inAnyLanguage, type Wordings } from './language.ts';

/** A plan's caption, then its wordings, each once. */
function plan(caption: string, wordings: Wordings): readonly string[] {
  return [...new Set([caption, ...inAnyLanguage(wordings)])];
}

/**
 * Plan names as the sidebar and menus show them (client of 2026-08-11, eleven languages; where a language ships two
 * wordings, both). The first is the caption of the organisation switcher, which is English in every language (2026-08).
 */
export const PLAN_WORDS: Readonly<Record<Exclude<Plan, 'unknown'>, readonly string[]>> = {
  free: plan('Free', {
    de: ['Kostenloser Plan'],
    en: ['Free plan'],
    es: ['Plan gratuito'],
    fr: ['Plan gratuit', 'Forfait Free'],
    hi: ['फ्री प्लान', 'Free प्लैन'],
    id: ['Paket gratis'],
    it: ['Piano gratuito'],
    ja: ['無料プラン'],
    ko: ['무료 플랜', '무료 요금제'],
    pt: ['Plano gratuito', 'plano Gratuito'],
  }),
  pro: plan('Pro', {
    de: ['Pro-Plan'],
    en: ['Pro plan'],
    es: ['Plan Pro'],
    fr: ['Plan Pro', 'Forfait Pro'],
    hi: ['प्रो प्लान', 'Pro प्लैन'],
    id: ['Pro plan'],
    it: ['Piano Pro'],
    ja: ['プロプラン'],
    ko: ['Pro 플랜', 'Pro 요금제'],
    pt: ['Plano Pro'],
  }),
  max: plan('Max', {
    de: ['Max Plan'],
    en: ['Max plan'],
    es: ['Plan Max'],
    fr: ['Plan Max'],
    hi: ['मैक्स प्लान'],
    id: ['Paket Max'],
    it: ['Piano Max'],
    ja: ['マックスプラン'],
    ko: ['맥스 플랜'],
    pt: ['Plano Max'],
  }),
  team: plan('Team', {
    de: ['Team-Plan'],
    en: ['Team plan'],
    es: ['Plan de equipo', 'Plan Team'],
    fr: ['Forfait équipe', 'Forfait Team'],
    hi: ['टीम प्लान', 'Team प्लैन'],
    id: ['Paket Tim'],
    it: ['Piano Team'],
    ja: ['チームプラン'],
    ko: ['팀 플랜', 'Team 요금제'],
    pt: ['Plano Equipe', 'plano Equipe'],
  }),
  enterprise: plan('Enterprise', {
    de: ['Enterprise-Plan'],
    en: ['Enterprise plan'],
    es: ['Plan Enterprise'],
    fr: ['Forfait Entreprise', 'Forfait Enterprise'],
    hi: ['एंटरप्राइज़ प्लान', 'Enterprise प्लैन'],
    id: ['Paket Enterprise'],
    it: ['Piano Enterprise'],
    ja: ['エンタープライズプラン'],
    ko: ['엔터프라이즈 플랜', 'Enterprise 요금제'],
    pt: ['Plano Enterprise'],
  }),
};
