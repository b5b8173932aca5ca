/** A match pattern that names its one host: `https://host/path*`, without a wildcard in the host. */
const ADDRESS =
  /^https?:\/\/([a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:\.[a-z0-9-]{1,63})*)\/[^\s#]*$/u;
const ADDRESS_MAX = 300;

export function isAddressPattern(pattern: string): boolean {
  return pattern.length <= ADDRESS_MAX && ADDRESS.test(pattern);
}

/** The pattern of all pages of the host, as permissions name it. */
export function originPattern(pattern: string): string {
  const { protocol, hostname } = new URL(pattern);
  return `${protocol}//${hostname}/*`;
}
