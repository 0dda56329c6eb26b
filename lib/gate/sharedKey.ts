/** Where the gate shares what it has loaded: in the extension's own world, out of the page's reach. */
export const SHARED_KEY = 'before-you-rate-shared';
