/** Forges on which an address means the same with and without `.git`. */
const FORGES = /^(?:github\.com|bitbucket\.org|codeberg\.org|gitlab\.[\w.-]+)$/;

/** Forges on which a repository has an owner and a name, and all else is a page inside it. */
const FLAT = /^(?:github\.com|bitbucket\.org|codeberg\.org)$/;

/** Pages of a forge that show something inside a repository. */
const INSIDE =
  /^((?:\/[^/]+){2,}?)\/(?:-\/)?(?:tree|blob|issues|releases|wiki|wikis|pulls|commits|merge_requests|tags)(?:\/.*)?$/;

const USUAL = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]*[\w-](?<!\.git)$/;

/** Whether an address looks as most do and as all should, and needs no closer look. */
export function isUsual(address: string): boolean {
  return USUAL.test(address);
}

/**
 * The form of a repository's address by which two spellings of one are known to
 * be the same: host and path in lower case, without protocol, `.git`, a page
 * inside the repository or a slash at the end.
 */
export function repositoryKey(url: string): string {
  if (isUsual(url)) return url.slice('https://'.length).toLowerCase();
  return canonicalRepository(url)
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?/, '')
    .replace(/\.git$/, '');
}

/**
 * The address of a repository as a browser opens it: https, without `git+` and a
 * slash at the end; on a forge also without `www.`, `.git`, a revision, and a page
 * inside the repository. Elsewhere a query may say which repository is meant.
 */
export function canonicalRepository(text: string): string {
  const address = text
    .trim()
    .replace(/^scm:git:/, '')
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([^/:]+)[:/](?:\d+\/)?/, 'https://$1/')
    .replace(/^(?:git|ssh|http):\/\//, 'https://')
    .replace(/^https:\/\/raw\.githubusercontent\.com\//i, 'https://github.com/')
    .replace(/^www\.(?=[\w-]+\.)/, 'https://www.')
    .replace(/^(?=[\w-]+(?:\.[\w-]+)+\/)/, 'https://');
  const [, site = '', path = '', query = ''] =
    /^https:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  if (site === '') return text;
  const host = site.toLowerCase();
  const forge = host.replace(/^www\./, '');
  if (!FORGES.test(forge)) return `https://${host}${path}${query}`.replace(/\/+$/, '');
  return `https://${forge}${onForge(forge, path.replaceAll(/\/{2,}/g, '/'))}`;
}

/** Whether an address on a forge is that of a person or a group, which have many repositories. */
export function isOwner({ hostname, pathname }: URL): boolean {
  return FORGES.test(hostname) && /^\/[^/]*$/.test(pathname);
}

function onForge(forge: string, path: string): string {
  const flat = FLAT.test(forge) ? path.split('/').slice(0, 3).join('/') : path;
  return flat
    .replace(INSIDE, '$1')
    .replace(/\/-?\/*$/, '')
    .replace(/(?:\.git)?@[^/]*$|\.git$/, '');
}
