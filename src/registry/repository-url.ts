/**
 * The form of a repository's address by which two spellings of one are known to
 * be the same: host and path in lower case, without protocol, `.git`, a page
 * inside the repository or a slash at the end.
 */
export function repositoryKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^(git\+)?[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/(-\/)?(tree|blob)\/.*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}
