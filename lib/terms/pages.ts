/** Where an Owner switches "Rate chats" (fact admin-rate-chats). */
export const RATE_CHATS_SWITCH = 'https://claude.ai/admin-settings/data-privacy-controls';
