import type { FileExtractor } from '#harvest/extractor.ts';
import { agentOf, organizationsIn } from '#harvest/extractors/agents.ts';
import { dayAt } from '#harvest/extractors/day.ts';
import { extractionOf, type MaybeFacts } from '#harvest/extractors/extraction.ts';
import { distinctGrants, grantsIn } from '#harvest/extractors/grants.ts';
import { readJson } from '#harvest/extractors/json-file.ts';
import { keywordsAt } from '#harvest/extractors/keyword-list.ts';
import { onlyLicenseAt } from '#harvest/extractors/licence-places.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { problemsOf } from '#harvest/extractors/problems.ts';
import { softwareNameAt } from '#harvest/extractors/software-name.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { versionAt } from '#harvest/extractors/version-fact.ts';
import { relatedWorks } from '#harvest/extractors/zenodo-relations.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import type { Agent, Grant } from '#registry/generated/types.ts';

/** Types of contributors that an entry has a field for (DataCite, contributorType); all others only helped. */
const MAINTAINER = 'contactperson';
const HOLDER = 'rightsholder';

/**
 * Reads .zenodo.json, which holds the metadata of a deposit
 * (https://developers.zenodo.org/#representation). The fields follow the crosswalk
 * of CodeMeta (crosswalks/Zenodo.csv): `creators`, `contributors` by type, `grants`,
 * `publication_date`. Description and notes are prose of the project.
 */
export const zenodoJson: FileExtractor = {
  source: '.zenodo.json',
  files: /^\.zenodo\.json$/,
  extract(file, snapshot) {
    const problems = problemsOf(file.path);
    const root = readJson(file.text, problems);
    const facts = root === undefined || !isSoftware(root) ? {} : factsOf(root, snapshot);
    return extractionOf(facts, problems);
  },
};

function isSoftware(root: Place): boolean {
  if (!isMapping(root.value)) {
    root.report('the file holds a list, and no deposit');
    return false;
  }
  const type = root.member('upload_type');
  const text = textAt(type);
  if (text === undefined || text.toLowerCase() === 'software') return true;
  type?.report(`the upload type is ${quoted(text)}, and not software`);
  return false;
}

function factsOf(root: Place, snapshot: Snapshot): MaybeFacts {
  const items = (name: string): readonly Place[] => root.member(name)?.items ?? [];
  const contributors = items('contributors').flatMap((place) => {
    const agent = creatorAt(place);
    return agent === undefined ? [] : [{ agent, role: roleOf(place) }];
  });
  const inRole = (fits: (role: string) => boolean): Agent[] =>
    contributors.filter(({ role }) => fits(role)).map(({ agent }) => agent);
  return {
    name: softwareNameAt(root.member('title')),
    author: items('creators').flatMap((place) => creatorAt(place) ?? []),
    maintainer: inRole((role) => role === MAINTAINER),
    copyrightHolder: inRole((role) => role === HOLDER),
    contributor: inRole((role) => role !== MAINTAINER && role !== HOLDER && role !== 'funder'),
    version: versionAt(root.member('version')),
    datePublished: dayAt(root.member('publication_date')),
    license: onlyLicenseAt(items('license').map((place) => [place.member('id') ?? place])),
    keywords: keywordsAt(items('keywords')),
    funding: distinctGrants(items('grants').flatMap(grantsAt)),
    ...relatedWorks(items('related_identifiers'), snapshot),
  };
}

const roleOf = (place: Place): string =>
  (place.member('type')?.written ?? '').toLowerCase().replaceAll(/[^a-z]/g, '');

/** A creator or contributor: a name in one text, mostly `Family, Given`, with an ORCID and affiliations. */
function creatorAt(place: Place): Agent | undefined {
  const text = (name: string): string | undefined => textAt(place.member(name));
  return agentOf(place, {
    name: isMapping(place.value) ? text('name') : textAt(place),
    ids: place.member('orcid')?.items ?? [],
    affiliation: (place.member('affiliation')?.items ?? []).flatMap(organizationsIn),
  });
}

/** A grant: `{ "id": "<number>" }`, or with the funder's DOI before the number. */
function grantsAt(place: Place): Grant[] {
  const id = place.member('id') ?? place;
  const text = textAt(id);
  if (text === undefined) return [];
  const grants = grantsIn(text);
  if (grants.length === 0) id.report(`${quoted(text)} is no number of a grant`);
  return grants;
}
