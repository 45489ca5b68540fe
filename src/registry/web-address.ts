/** Sites that are known to answer at https:// whatever page is asked for. */
const HTTPS_HOSTS =
  /(?:^|\.)(?:github\.(?:com|io)|gitlab\.(?:com|io)|codeberg\.org|bitbucket\.org|readthedocs\.(?:io|org)|pypi\.org|anaconda\.org|zenodo\.org|doi\.org|orcid\.org|ror\.org|arxiv\.org|ascl\.net|cern\.ch|home\.cern|eso\.org|ivoa\.net|softwareheritage\.org|mybinder\.org|docker\.com|quay\.io|youtube\.com)$/;

/** Parameters that follow a visitor and say nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|yclid)$/i;

const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/;
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|192\.0\.[02]|198\.1[89]|198\.51\.100|203\.0\.113|22[4-9]|2[345]\d|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const PRIVATE_V6 = /^\[(?:::1?|f[cdf][\da-f]{2}:|fe[89a-f][\da-f]:|64:ff9b:|2001:db8:)/i;

/** The parts of an address, or undefined if it is none. */
export function parseAddress(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a site is known to answer at https://. */
export function servesHttps({ hostname }: URL): boolean {
  return HTTPS_HOSTS.test(hostname);
}

/**
 * Whether an address leads to no place in the public network: loopback, private,
 * link-local, reserved and example addresses (RFC 1918, 4193, 4291, 5737, 6598,
 * 6890), the names that are kept for them (RFC 6761, 6762, 8375), and names without
 * a domain.
 */
export function isPrivate({ hostname }: URL): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (!/[.[]/.test(host)) return host !== '';
  return PRIVATE_NAMES.test(host) || PRIVATE_V4.test(host) || PRIVATE_V6.test(host);
}

/** The address without the parameters that only track; the same text if it has none. */
export function withoutTracking(text: string): string {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(text) ?? [];
  const parts = query.split('&');
  const kept = parts.filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
  if (kept.length === parts.length) return text;
  return `${page}${kept.length === 0 ? '' : '?'}${kept.join('&')}${fragment}`;
}

/** The address without a user name and a password; `git` at ssh is neither. */
export function withoutCredentials(text: string): string {
  return text.replace(/^(?!(?:git\+)?ssh:\/\/git@)([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1');
}
