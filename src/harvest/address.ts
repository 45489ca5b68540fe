import { canonicalRepository } from '#registry/repository-url.ts';
import { isPrivate, parseAddress } from '#registry/web-address.ts';

/** A repository that may be asked for over the network. */
export interface RepositoryAddress {
  /** Its canonical address: https, without `.git` on forges, without a slash at the end. */
  readonly url: string;
  /** In lower case. */
  readonly host: string;
  /** Owner and name, or a longer path on forges with groups; without slashes around it. */
  readonly path: string;
}

/** Why an address may not be asked for, in a sentence. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Takes an address apart, or says why it never reaches the network: only public
 * https addresses without credentials do, and nothing that Git or a shell could
 * take for something else (`-u…`, `ext::…`).
 */
export function repositoryAddress(text: string): RepositoryAddress | Refusal {
  if (/[\s\p{Cc}\\]/u.test(text))
    return { refused: 'the address holds white space or control characters' };
  if (!text.startsWith('https://')) return { refused: 'the address does not begin with https://' };
  const address = parseAddress(text);
  if (address === undefined) return { refused: 'this is no address' };
  if (address.username !== '' || address.password !== '') {
    return { refused: 'the address carries credentials' };
  }
  if (isPrivate(address) || !address.hostname.includes('.')) {
    return { refused: 'the address is not public' };
  }
  const url = canonicalRepository(text);
  const path = new URL(url).pathname.replaceAll(/^\/+|\/+$/g, '');
  const strange = path.split('/').some((part) => /^(?:-|\.\.?$)/.test(part) || part === '');
  if (path === '' || strange) return { refused: 'the address names no repository' };
  return { url, host: address.hostname.toLowerCase(), path };
}
