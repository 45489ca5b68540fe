import { writing } from '#registry/diagnostic.ts';
import { isIssn, normalIdentifier, publicationAddress } from '#registry/identifier.ts';
import type { EntryRule } from '#registry/rule.ts';

/** Identifiers of software and of papers have one form each, so that equal ones are equal. */
export const identifierForm: EntryRule = {
  scope: 'entry',
  id: 'identifier-form',
  title: 'Identifiers have their usual form',
  level: 'error',
  overSchema: true,
  why: 'A DOI is written as https://doi.org/10…, an ASCL id as ascl:YYMM.NNN, an SWHID as swh:1:…, an RRID as RRID:…: only then do programs see that two are the same.',
  bad: 'identifier: [10.5281/zenodo.4701488]',
  good: 'identifier: [https://doi.org/10.5281/zenodo.4701488]',
  *check({ texts }) {
    for (const { pointer, value } of [
      ...(texts.get('identifier') ?? []),
      ...(texts.get('publicationId') ?? []),
    ]) {
      const paper = pointer.startsWith('/referencePublication/');
      if (isIssn(value)) {
        yield {
          pointer,
          message: `\`${value}\` is an ISSN, which names a journal`,
          fix: { text: paper ? 'Write the DOI of the paper.' : 'Write the DOI of the software.' },
        };
        continue;
      }
      const normal = paper ? publicationAddress(value) : normalIdentifier(value);
      if (normal === undefined ? /^https:\/\/\S+$/.test(value) : normal === value) continue;
      if (normal !== undefined) {
        const message = `\`${value}\` is not the usual form of this identifier`;
        yield { pointer, message, fix: writing(normal) };
      } else if (paper) {
        const message = `\`${value}\` is no address of a paper`;
        yield { pointer, message, fix: { text: 'Write its DOI, or another https address.' } };
      } else if (publicationAddress(value) !== undefined) {
        const message = `\`${value}\` names a paper, and no software`;
        yield { pointer, message, fix: { text: 'Move it to `referencePublication`.' } };
      } else {
        const text = 'Write a DOI, an ASCL id, an SWHID, an RRID, or another https address.';
        yield {
          pointer,
          message: `\`${value}\` is no identifier that can be followed`,
          fix: { text },
        };
      }
    }
  },
};
