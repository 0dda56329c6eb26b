import type { ServerResponse } from 'node:http';

/** Other places where Claude is used; a test may lead them to the stand-in, which answers with a blank page. */
export const OTHER_HOSTS = [
  'platform.claude.com',
  'console.anthropic.com',
  'eu-west-1.console.aws.amazon.com',
  'console.cloud.google.com',
  'claude.ai.evil.example',
] as const;

export function isOtherHost(host: string | undefined): boolean {
  return OTHER_HOSTS.some((other) => other === host);
}

export function sendBlank(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
}
