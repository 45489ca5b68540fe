import type { CatalogueRule, EntryRule, Rule } from '#registry/rule.ts';
import { agentCollective } from '#registry/rules/agent-collective.ts';
import { agentForm } from '#registry/rules/agent-form.ts';
import { dateReal } from '#registry/rules/date-real.ts';
import { descriptionCard } from '#registry/rules/description-card.ts';
import { descriptionLanguage } from '#registry/rules/description-language.ts';
import { descriptionNeutral } from '#registry/rules/description-neutral.ts';
import { descriptionOpening } from '#registry/rules/description-opening.ts';
import { descriptionPlain } from '#registry/rules/description-plain.ts';
import { rulesElsewhere } from '#registry/rules/elsewhere.ts';
import { idForm } from '#registry/rules/id-form.ts';
import { idUnique } from '#registry/rules/id-unique.ts';
import { identifierForm } from '#registry/rules/identifier-form.ts';
import { identifierUnique } from '#registry/rules/identifier-unique.ts';
import { installPage } from '#registry/rules/install-page.ts';
import { keywordsForm } from '#registry/rules/keywords-form.ts';
import { languageTags } from '#registry/rules/language-tag.ts';
import { licenseSpdx } from '#registry/rules/license-spdx.ts';
import { nameUnique } from '#registry/rules/name-unique.ts';
import { orcid } from '#registry/rules/orcid.ts';
import { personOnce } from '#registry/rules/person-once.ts';
import { readingRules } from '#registry/rules/reading.ts';
import { referenceExists } from '#registry/rules/reference-exists.ts';
import { repositoryCanonical } from '#registry/rules/repository-canonical.ts';
import { repositoryUnique } from '#registry/rules/repository-unique.ts';
import { ror } from '#registry/rules/ror.ts';
import { shapeRules } from '#registry/rules/shape.ts';
import { urlCredentials } from '#registry/rules/url-credentials.ts';
import { urlHttps } from '#registry/rules/url-https.ts';
import { urlPublic } from '#registry/rules/url-public.ts';
import { urlTracking } from '#registry/rules/url-tracking.ts';
import { versionQuoted } from '#registry/rules/version-quoted.ts';
import { vocabularyTerm } from '#registry/rules/vocabulary-term.ts';

/** The rules that look at one entry, in the order in which they do. */
export const entryRules: readonly EntryRule[] = [
  idForm,
  descriptionCard,
  descriptionPlain,
  descriptionLanguage,
  languageTags,
  descriptionOpening,
  descriptionNeutral,
  repositoryCanonical,
  licenseSpdx,
  agentForm,
  agentCollective,
  personOnce,
  orcid,
  ror,
  vocabularyTerm,
  keywordsForm,
  identifierForm,
  installPage,
  urlHttps,
  urlTracking,
  urlCredentials,
  urlPublic,
  versionQuoted,
  dateReal,
];

/** The rules that look at entries among each other. */
export const catalogueRules: readonly CatalogueRule[] = [
  idUnique,
  repositoryUnique,
  identifierUnique,
  nameUnique,
  referenceExists,
];

/** All rules that there are. */
export const rules: readonly Rule[] = [
  ...readingRules,
  ...shapeRules,
  ...entryRules,
  ...catalogueRules,
  ...rulesElsewhere,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id. Throws for an id that is not in the table: a mistake of the program. */
export function ruleNamed(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`There is no rule \`${id}\`.`);
  return rule;
}
