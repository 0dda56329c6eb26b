/** A domain name in lower case, without `@`, without a wildcard: its subdomains count as well. */
export const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The domain of an e-mail address in lower case, or '' when the text is no address.
 */
export function domainOf(email: string): string {
  const domain = /^[^@\s]+@([^@\s]+)$/.exec(email)?.[1] ?? '';
  return domain.toLowerCase().replace(/\.$/, '');
}

/** True when `domain` is one of `domains` or a subdomain of one. */
export function isWithin(domain: string, domains: Iterable<string>): boolean {
  for (const known of domains) {
    if (domain === known || domain.endsWith(`.${known}`)) return true;
  }
  return false;
}
