import type { FileExtractor } from '#harvest/extractor.ts';
import { agentAt, organizationsAt } from '#harvest/extractors/codemeta-agents.ts';
import { grantsAt } from '#harvest/extractors/codemeta-grants.ts';
import { describedSoftware, type Described } from '#harvest/extractors/codemeta-graph.ts';
import { identifiersOf, publicationsOf } from '#harvest/extractors/codemeta-works.ts';
import { dayAt } from '#harvest/extractors/day.ts';
import { developmentStatusAt } from '#harvest/extractors/development-status.ts';
import {
  isNamed,
  licenseOf,
  linkAt,
  named,
  packagesAt,
  pageOf,
  unlessProse,
  versionOf,
} from '#harvest/extractors/codemeta-values.ts';
import { extractionOf, type MaybeFacts } from '#harvest/extractors/extraction.ts';
import { distinctGrants } from '#harvest/extractors/grants.ts';
import { valuesOf } from '#harvest/extractors/json-ld.ts';
import { readJson } from '#harvest/extractors/json-file.ts';
import { distinct, keywordsAt, wordsAt } from '#harvest/extractors/keyword-list.ts';
import { languageName, systemName } from '#harvest/extractors/language-names.ts';
import { codeRepositoryAt, pageBesideAt } from '#harvest/extractors/own-addresses.ts';
import { textAt, type Place } from '#harvest/extractors/place.ts';
import { problemsOf } from '#harvest/extractors/problems.ts';
import { distinctPublications } from '#harvest/extractors/publications.ts';
import { softwareReferencesAt } from '#harvest/extractors/requirements.ts';
import { softwareNameAt } from '#harvest/extractors/software-name.ts';
import { addressAt } from '#harvest/extractors/web-address.ts';
import type { Snapshot } from '#harvest/snapshot.ts';

/**
 * Reads codemeta.json. The properties are those of CodeMeta 3
 * (https://codemeta.github.io/terms/), whose names an entry has too; where CodeMeta 1
 * and 2 had other names, these follow behind (codemeta/codemeta, crosswalks/codemeta-V1.csv
 * and codemeta-V2.csv).
 */
export const codemeta: FileExtractor = {
  source: 'codemeta.json',
  files: /^codemeta\.json$/,
  extract(file, snapshot) {
    const problems = problemsOf(file.path);
    const root = readJson(file.text, problems);
    const described = root === undefined ? undefined : describedSoftware(root);
    const facts = described === undefined ? {} : factsOf(described, snapshot);
    return extractionOf(facts, problems);
  },
};

function factsOf({ software, resolve }: Described, snapshot: Snapshot): MaybeFacts {
  const all = (...names: string[]): Place[] => valuesOf(software, ...names).map(resolve);
  const first = (...names: string[]): Place | undefined => all(...names)[0];
  const page = (...names: string[]): Place | undefined => pageOf(first(...names));
  const words = (name: string, usual: (text: string) => string, older = name): string[] =>
    distinct(
      all(name, older)
        .flatMap(named)
        .flatMap((place) => wordsAt(place))
        .map(usual),
    );
  const { software: identifier, papers } = identifiersOf(all('identifier'));
  const publications = publicationsOf(all('referencePublication', 'relatedPublications'));
  return {
    name: softwareNameAt(first('name', 'title')),
    alternateName: distinct(all('alternateName').flatMap((place) => textAt(place, 200) ?? [])),
    codeRepository: codeRepositoryAt(page('codeRepository'), snapshot),
    license: licenseOf(all('license', 'licenseId')),
    author: all('author', 'agents', 'creator').flatMap((place) => agentAt(place) ?? []),
    contributor: all('contributor').flatMap((place) => agentAt(place) ?? []),
    maintainer: all('maintainer', 'uploadedBy').flatMap((place) => agentAt(place, true) ?? []),
    copyrightHolder: all('copyrightHolder').flatMap((place) => agentAt(place) ?? []),
    funder: all('funder').flatMap(organizationsAt),
    funding: distinctGrants(all('funding').flatMap(grantsAt)),
    keywords: keywordsAt(all('keywords', 'controlledTerms').flatMap(named)),
    url: pageBesideAt(page('url', 'URL'), snapshot),
    softwareHelp: addressAt(page('softwareHelp')),
    buildInstructions: addressAt(page('buildInstructions')),
    readme: addressAt(page('readme')),
    issueTracker: addressAt(page('issueTracker')),
    continuousIntegration: addressAt(page('continuousIntegration', 'contIntegration')),
    downloadUrl: pageBesideAt(page('downloadUrl', 'downloadLink'), snapshot),
    installUrl: packagesAt(all('installUrl')),
    releaseNotes: addressAt(unlessProse(page('releaseNotes'))),
    programmingLanguage: words('programmingLanguage', languageName),
    runtimePlatform: words('runtimePlatform', (text) => text),
    operatingSystem: words('operatingSystem', systemName, 'operatingSystems'),
    softwareRequirements: all('softwareRequirements', 'depends').flatMap(softwareReferencesAt),
    softwareSuggestions: all('softwareSuggestions', 'suggests').flatMap(softwareReferencesAt),
    isPartOf: all('isPartOf').filter(isNamed).flatMap(softwareReferencesAt),
    hasPart: all('hasPart').filter(isNamed).flatMap(softwareReferencesAt),
    developmentStatus: developmentStatusAt(all('developmentStatus').flatMap(named)),
    identifier: [...identifier],
    referencePublication: distinctPublications(
      [...publications, ...papers.map((id) => ({ id }))],
      identifier,
      first('referencePublication', 'relatedPublications'),
    ),
    version: versionOf(first('softwareVersion'), first('version')),
    dateCreated: dayAt(first('dateCreated')),
    datePublished: dayAt(first('datePublished')),
    dateModified: dayAt(first('dateModified')),
    supportingData: all('supportingData').flatMap(linkAt),
    relatedLink: all('relatedLink').flatMap(linkAt),
  };
}
