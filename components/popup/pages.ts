/** A page outside the extension that the popup leads to; the entrypoint knows the addresses. */
export type Page = 'privacy' | 'administration' | 'console';
