import { writing } from '#registry/diagnostic.ts';
import { canonicalRepository, isOwner, isUsual } from '#registry/repository-url.ts';
import type { EntryRule } from '#registry/rule.ts';
import { isPrivate, parseAddress, servesHttps, withoutTracking } from '#registry/web-address.ts';

/** The repository's address is the one that a browser opens and that others write too. */
export const repositoryCanonical: EntryRule = {
  scope: 'entry',
  id: 'repository-canonical',
  title: 'The repository has its plain address',
  level: 'error',
  overSchema: true,
  why: 'The harvester and the search for doubles know a repository by its address: https, without `git+`, `.git`, a slash at the end, or a page inside the repository.',
  bad: 'codeRepository: git+https://github.com/this/entry.git',
  good: 'codeRepository: https://github.com/this/entry',
  *check({ value: { codeRepository } }) {
    if (typeof codeRepository !== 'string' || isUsual(codeRepository)) return;
    const pointer = '/codeRepository';
    const plain = canonicalRepository(withoutTracking(codeRepository));
    const address = parseAddress(plain);
    if (address !== undefined && (/[^/]@/.test(plain) || isPrivate(address))) return;
    if (address?.protocol !== 'https:' || /\s/.test(plain)) {
      yield {
        pointer,
        message: `\`${codeRepository}\` is no address of a repository`,
        fix: { text: 'Write the address that a browser shows on the repository’s first page.' },
      };
    } else if (isOwner(address) || /^\/?$/.test(address.pathname + address.search)) {
      yield {
        pointer,
        message: `\`${codeRepository}\` is the address of a site with many repositories`,
        fix: { text: 'Write the address of the one repository.' },
      };
    } else if (plain !== withoutTracking(codeRepository)) {
      const known = !codeRepository.startsWith('http:') || servesHttps(address);
      yield {
        pointer,
        message: `\`${codeRepository}\` is not the plain address of the repository`,
        fix: known ? writing(plain) : { text: `Write \`${plain}\`, if the site answers there.` },
      };
    }
  },
};
