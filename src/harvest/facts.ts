import type { Extraction, FileExtractor, SnapshotExtractor } from '#harvest/extractor.ts';
import { fileExtractors, snapshotExtractors } from '#harvest/extractors/index.ts';
import type { Forge } from '#harvest/forge.ts';
import { baseOf, isNearRoot, type Wanted } from '#harvest/metadata-files.ts';
import { roughly } from '#harvest/roughly.ts';
import type { Snapshot, SnapshotFile } from '#harvest/snapshot.ts';
import { sortedJson } from '#registry/sorted-json.ts';
import { compareText } from '#registry/diagnostic.ts';
import type { HarvestedFacts, Source } from '#registry/generated/types.ts';
import { repositoryKey } from '#registry/repository-url.ts';

type Health = NonNullable<HarvestedFacts['health']>;

/** Files that say how a project works; only their names are kept. */
const TELLING =
  /^(?:readme|licen[cs]e|copying|copyright|notice|authors|contributors|contributing|code_of_conduct|changelog|changes|history|news|release_notes|security|support|governance|codeowners|codemeta\.json|citation\.cff|\.zenodo\.json|dockerfile|containerfile|compose\.ya?ml|docker-compose\.ya?ml|apptainer\.def|singularity|environment\.ya?ml|requirements\.txt|pyproject\.toml|setup\.(?:py|cfg)|package\.json|cargo\.toml|pom\.xml|build\.gradle|cmakelists\.txt|makefile|project\.toml|description|\.gitlab-ci\.yml|\.readthedocs\.ya?ml|mkdocs\.yml|conf\.py|workflows|tests?)(?:[._-].*)?$/;

/** The files of a repository that some extractor reads. */
export const wanted: Wanted = (path) =>
  isNearRoot(path) && fileExtractors.some(({ files }) => files.test(baseOf(path)));

/**
 * What a snapshot says, source by source, ready to be kept. A source that says
 * the same as before keeps its old address and date, so that only a change of
 * meaning changes the file. `url` is the address that was asked for; `today` is
 * YYYY-MM-DD.
 */
export function factsOf(
  { id, url }: { readonly id: string; readonly url: string },
  forge: Forge['id'],
  snapshot: Snapshot,
  before: HarvestedFacts | undefined,
  today: string,
): HarvestedFacts {
  const sources = [
    ...fileExtractors.flatMap((extractor) => fileSource(extractor, snapshot)),
    ...snapshotExtractors.flatMap((extractor) => snapshotSource(extractor, snapshot)),
  ].map((source) => asBefore({ ...source, since: today }, before));
  return {
    id,
    health: healthOf(url, snapshot, before, today),
    repository: {
      forge,
      active: snapshot.committed.slice(0, 7),
      tags: roughly(snapshot.tags.length),
      ...countsOf(snapshot),
      files: snapshot.paths.filter((path) => TELLING.test(baseOf(path))).toSorted(compareText),
    },
    sources,
  };
}

/** What is kept when a repository did not answer: all facts, and since when it does not. */
export function withHealth(
  id: string,
  before: HarvestedFacts | undefined,
  { state, reason }: Pick<Health, 'state' | 'reason'>,
  today: string,
): HarvestedFacts {
  const since = before?.health?.state === state ? before.health.since : today;
  const health: Health = { state, since, ...(reason ? { reason: reason.slice(0, 200) } : {}) };
  return { sources: [], ...before, id, health };
}

type Undated = Omit<Source, 'since'>;

function fileSource({ source, files, extract }: FileExtractor, snapshot: Snapshot): Undated[] {
  const found = snapshot.files
    .filter(({ path }) => files.test(baseOf(path)))
    .toSorted((a, b) => depth(a) - depth(b) || compareText(a.path, b.path));
  const [file] = found;
  if (file === undefined) return [];
  return [{ source, url: snapshot.fileUrl(file.path), ...told(extract(file, snapshot)) }];
}

function snapshotSource(
  { source, url, extract }: SnapshotExtractor,
  snapshot: Snapshot,
): Undated[] {
  const extraction = extract(snapshot);
  const silent = Object.keys(extraction.facts).length === 0 && extraction.problems.length === 0;
  return silent ? [] : [{ source, url: url(snapshot), ...told(extraction) }];
}

const depth = ({ path }: SnapshotFile): number => path.split('/').length;

function told({ facts, problems }: Extraction): Pick<Source, 'facts' | 'problems'> {
  return { facts, ...(problems.length === 0 ? {} : { problems: [...problems] }) };
}

function asBefore(source: Source, before: HarvestedFacts | undefined): Source {
  const old = before?.sources.find((candidate) => candidate.source === source.source);
  return old !== undefined && same(meaning(old), meaning(source)) ? old : source;
}

const meaning = ({ facts, problems = [] }: Source): unknown => [facts, problems];

function healthOf(
  asked: string,
  { url, forge }: Snapshot,
  before: HarvestedFacts | undefined,
  today: string,
): Health {
  const moved = repositoryKey(url) !== repositoryKey(asked);
  const health = moved
    ? ({ state: 'moved', to: url } as const)
    : ({ state: forge.archived ? 'archived' : 'ok' } as const);
  const old = before?.health;
  const lasting = old?.state === health.state && (!moved || old.to === url);
  return { ...health, since: lasting ? old.since : today };
}

function countsOf({ forge: { stars, forks, parent } }: Snapshot) {
  return {
    ...(stars === undefined ? {} : { stars: roughly(stars) }),
    ...(forks === undefined ? {} : { forks: roughly(forks) }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Whether two values are the same JSON, whatever the order of their members. */
function same(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}
