import type { SnapshotExtractor } from '#harvest/extractor.ts';
import { sameRepository, soundFacts, webAddress } from '#harvest/extractors/gather.ts';
import { licenseFact } from '#harvest/extractors/licence-fact.ts';
import { isRepository } from '#harvest/extractors/manifest.ts';
import { forgePage } from '#harvest/extractors/tags.ts';
import { quoted } from '#harvest/extractors/text.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { canonicalRepository } from '#registry/repository-url.ts';

/** Addresses that are no home page of a software: an identifier, a package, a person. */
const NO_HOME =
  /^https:\/\/(?:(?:dx\.)?doi\.org|zenodo\.org|pypi\.org|arxiv\.org|www\.npmjs\.com|anaconda\.org|crates\.io)\//;

/** Topics about how a project works, not about the software. */
const NO_KEYWORD = /^hacktoberfest\d*$/;

/**
 * What the forge itself says of a repository (REST API of GitHub, "Get a
 * repository"; of GitLab, "Get a single project"). A licence that the forge did not
 * recognise says nothing. An archived repository can only be read; it counts as
 * `inactive`, since it does not say that its people ended their support. What could
 * not be read of the repository is told here, since no file can tell it.
 */
export const forge: SnapshotExtractor = {
  source: 'forge',
  url: ({ url }) => url,
  extract(snapshot) {
    const problems = [...snapshot.problems];
    if (snapshot.files.length === 0 && problems.length === 0)
      problems.push('no file that is read here lies at the root, in .github/ or in docs/');
    const note = (problem: string): void => void problems.push(problem);
    const { topics = [], issues, created, archived } = snapshot.forge;
    const url = homepage(snapshot, note);
    const license = licenseOf(snapshot, note);
    const keywords = topics.filter((topic) => !NO_KEYWORD.test(topic));
    const facts = soundFacts(
      {
        codeRepository: canonicalRepository(snapshot.url),
        ...(url !== undefined && { url }),
        ...(license !== undefined && { license }),
        ...(keywords.length > 0 && { keywords }),
        ...(issues === true && { issueTracker: `${snapshot.url}${forgePage(snapshot)}issues` }),
        ...(created !== undefined && { dateCreated: created }),
        ...(archived === true && { developmentStatus: 'inactive' }),
      },
      note,
    );
    return { facts, problems };
  },
};

function homepage(snapshot: Snapshot, note: (problem: string) => void): string | undefined {
  const written = (snapshot.forge.homepage ?? '').trim();
  if (written === '') return undefined;
  const given = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(written) ? `https://${written}` : written;
  const found = webAddress(given);
  if (typeof found !== 'string') {
    note(`the home page ${quoted(written)} ${found.wrong}`);
    return undefined;
  }
  const other = isRepository(found) || sameRepository(found, snapshot.url) || NO_HOME.test(found);
  return other ? undefined : found;
}

function licenseOf({ forge: said }: Snapshot, note: (problem: string) => void): string | undefined {
  if (said.license === undefined || /^(?:noassertion|other)$/i.test(said.license)) return undefined;
  const { license, problem } = licenseFact(said.license);
  if (problem !== undefined) note(problem);
  return license;
}
