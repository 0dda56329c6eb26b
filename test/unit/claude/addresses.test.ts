import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/claude/addresses.ts';
import { SURFACES, type Surface } from '../../../lib/terms/surface.ts';

const ADDRESSES: Record<Surface, readonly string[]> = {
  chat: ['/chat/0a1b', '/chat', '/new', '/project/0a1b'],
  code: ['/code', '/code/', '/code/session_01'],
  cowork: ['/task/0a1b', '/task'],
  unknown: [
    '',
    '/',
    '/codex',
    '/tasks',
    '/newer',
    '/settings/chat',
    '/share/0a1b',
    '/recents',
    'code',
    '/CODE/x',
  ],
};

test.each(SURFACES.flatMap((surface) => ADDRESSES[surface].map((path) => [path, surface] as const)))(
  '"%s" is %s',
  (path, surface) => {
    expect(surfaceAt(path)).toBe(surface);
  },
);
