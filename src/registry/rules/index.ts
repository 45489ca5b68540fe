import type { Rule } from '#registry/rule.ts';
import { descriptionCard } from '#registry/rules/description-card.ts';
import { idForm } from '#registry/rules/id-form.ts';
import { idUnique } from '#registry/rules/id-unique.ts';
import { licenseSpdx } from '#registry/rules/license-spdx.ts';
import { orcidChecksum } from '#registry/rules/orcid-checksum.ts';
import { referenceExists } from '#registry/rules/reference-exists.ts';
import { repositoryUnique } from '#registry/rules/repository-unique.ts';
import { rorChecksum } from '#registry/rules/ror-checksum.ts';
import { vocabularyTerm } from '#registry/rules/vocabulary-term.ts';

/** The rules that every entry is held against, beside the schema. */
export const rules: readonly Rule[] = [
  idForm,
  idUnique,
  descriptionCard,
  repositoryUnique,
  licenseSpdx,
  vocabularyTerm,
  referenceExists,
  orcidChecksum,
  rorChecksum,
];
