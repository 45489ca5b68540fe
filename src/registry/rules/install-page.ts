import { packageLine } from '#registry/install.ts';
import type { EntryRule } from '#registry/rule.ts';

/** What is named as a package is the page of one, so that a command can be shown. */
export const installPage: EntryRule = {
  scope: 'entry',
  id: 'install-page',
  title: 'Packages are named by their pages',
  level: 'error',
  why: 'From the page of a package at a registry the catalogue makes the command that installs it. From another page it cannot.',
  bad: 'installUrl: [https://example.org/orrery/install.html]',
  good: 'installUrl: [https://anaconda.org/conda-forge/orrery]',
  *check({ value: { installUrl } }) {
    if (!Array.isArray(installUrl)) return;
    for (const [index, url] of installUrl.entries()) {
      if (typeof url !== 'string' || !url.startsWith('https://')) continue;
      if (packageLine(url) !== undefined) continue;
      yield {
        pointer: `/installUrl/${index}`,
        message: `\`${url}\` is not the page of a package`,
        fix: {
          text: 'Write the page of the package at its registry, as https://anaconda.org/conda-forge/…, or move the address to `downloadUrl` or `buildInstructions`.',
        },
      };
    }
  },
};
