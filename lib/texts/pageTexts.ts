// By name, so that the other groups stay out of what is loaded on claude.ai.
import { claims, managed, overlay, planNotice, sources } from '../../assets/locales/en.json';

/** The groups that are spoken on claude.ai. */
export const PAGE_TEXTS = { claims, managed, overlay, sources, planNotice };
