import { shared } from '#registry/outline.ts';
import type { CatalogueRule } from '#registry/rule.ts';

/** One DOI, or another identifier, names one software. */
export const identifierUnique: CatalogueRule = {
  scope: 'catalogue',
  id: 'identifier-unique',
  title: 'An identifier names one entry',
  level: 'error',
  why: 'A DOI or an ASCL id stands for one software: in two entries it says that they are the same, or one of them has copied it by mistake.',
  bad: 'identifier: [https://doi.org/10.5281/zenodo.7654321]',
  good: 'identifier: [https://doi.org/10.5281/zenodo.4701488]',
  *check(outlines) {
    for (const { outline, mark, twin } of shared(outlines, ({ identifiers }) => identifiers)) {
      const message = `${twin.path} has this identifier already`;
      const text =
        'Keep it where it belongs; if both entries are the same software, keep one entry.';
      yield { path: outline.path, finding: { pointer: mark.pointer, message, fix: { text } } };
    }
  },
};
