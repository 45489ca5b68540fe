/** Where a browser shows a file of a repository at a commit, as the usual forges write it; else as GitLab does. */
export function fileUrl(repository: string, commit: string, path: string): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  const { hostname } = new URL(repository);
  const place = PLACES[hostname] ?? '-/blob';
  return `${repository}/${place}/${commit}/${file}`;
}

const PLACES: Readonly<Record<string, string>> = {
  'github.com': 'blob',
  'codeberg.org': 'src/commit',
  'bitbucket.org': 'src',
};
