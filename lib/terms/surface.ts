/** Where on claude.ai a rating is given: what follows a thumb differs (facts chat-submit-sends, code-click-sends). */
export type Surface = 'chat' | 'code' | 'cowork' | 'unknown';

export const SURFACES = ['chat', 'code', 'cowork', 'unknown'] as const satisfies Surface[];
