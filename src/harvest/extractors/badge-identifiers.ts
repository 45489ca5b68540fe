import { decoded, type Badge } from '#harvest/extractors/badges.ts';
import type { Gatherer } from '#harvest/extractors/gather.ts';
import { normalIdentifier } from '#registry/identifier.ts';

const ZENODO = /\b10\.5281\/zenodo\.\d+/gi;
const JOSS = /10\.21105\/joss\.\d{5}/i;
const ASCL = /\bascl(?:\.net\/|[-:./\s]|%3a)*(\d{4}\.\d{3})\b/i;

/**
 * A DOI at Zenodo is that of the software if it is the only one in the readme:
 * beside others it may be that of data or of other software. `latestdoi` leads to
 * the DOI of the newest version and names none.
 */
export function takeIdentifiers(gatherer: Gatherer, badges: readonly Badge[], text: string): void {
  const all = new Set((decoded(text).match(ZENODO) ?? []).map((doi) => doi.toLowerCase()));
  const dois = identifiersIn(badges, ZENODO);
  const ascl = new Set(
    badges.flatMap((badge) => ASCL.exec(decoded(`${badge.image} ${badge.target}`))?.[1] ?? []),
  );
  const [doi] = dois;
  if (doi !== undefined && all.size > 1)
    gatherer.note(`${all.size} DOIs at Zenodo stand here, and not which is that of the software`);
  const latest = badges.find(({ target }) => target.includes('zenodo.org/badge/latestdoi'));
  if (latest !== undefined && all.size === 0)
    gatherer.note(
      'the badge leads to the DOI of the newest version, and names none',
      latest.target,
    );
  const found = [
    ...(doi !== undefined && all.size === 1 ? [`https://doi.org/${doi}`] : []),
    ...(ascl.size === 1 ? [...ascl].map((number) => `ascl:${number}`) : []),
  ];
  if (found.length > 0) gatherer.take('identifier', found);
}

/** Papers only of the journal that is about software: another paper may be about anything. */
export function takePapers(gatherer: Gatherer, badges: readonly Badge[]): void {
  const dois = identifiersIn(badges, JOSS);
  const papers = dois.flatMap((doi) => normalIdentifier(doi) ?? []).map((id) => ({ id }));
  if (papers.length === 1) gatherer.take('referencePublication', papers);
}

/** What of a kind the badges name, each once. */
function identifiersIn(badges: readonly Badge[], kind: RegExp): string[] {
  const pattern = new RegExp(kind.source, 'gi');
  const found = badges.flatMap(
    ({ image, target }) => decoded(`${image} ${target}`).match(pattern) ?? [],
  );
  return [...new Set(found.map((identifier) => identifier.toLowerCase()))];
}
