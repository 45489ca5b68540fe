import { licenseFact } from '#harvest/extractors/licence-fact.ts';
import { licensesMeantBy } from '#registry/license-names.ts';
import { licensesOf } from '#registry/license.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { lookUp } from '#harvest/extractors/manifest.ts';
import type { Gatherer } from '#harvest/extractors/gather.ts';

/** The last part of a classifier, and the system as its makers write it. */
const SYSTEMS: Readonly<Record<string, string>> = {
  'MacOS X': 'macOS',
  MacOS: 'macOS',
};

/**
 * What the classifiers of a Python package say (the list is that of
 * pypi.org/classifiers): operating systems, and the licence where nothing else
 * gives it for certain, nor speaks against it, as a `license` beside them may.
 * `Development Status` is about the maturity of a release and not about the state of
 * a project, so it is no status of repostatus.org.
 */
export function takeClassifiers(
  gatherer: Gatherer,
  written: readonly unknown[],
  license?: string,
): void {
  const classifiers = written
    .filter((item) => typeof item === 'string')
    .map((item) => item.split('::').map((part) => part.trim()));
  const systems = classifiers
    .filter(([first, second]) => first === 'Operating System' && second !== 'OS Independent')
    .flatMap((parts) => system(parts));
  if (systems.length > 0) gatherer.take('operatingSystem', [...new Set(systems)]);
  const licenses = classifiers.flatMap(([first, ...rest]) =>
    first === 'License' && rest.length > 1 ? (rest.at(-1) ?? []) : [],
  );
  takeLicense(gatherer, [...new Set(licenses)], license);
}

function system(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  if (parts.includes('Microsoft')) return ['Windows'];
  return last === '' ? [] : [lookUp(SYSTEMS, last) ?? last];
}

/** One classifier stands for the licence; several do not say how they belong together. */
function takeLicense(gatherer: Gatherer, names: readonly string[], given = ''): void {
  const [name, ...more] = names;
  const { license: before } = gatherer.facts;
  if (name === undefined) return;
  if (more.length > 0) {
    if (before === undefined)
      gatherer.note(`several licences among the classifiers: ${quoted(names.join(', '))}`, name);
    return;
  }
  const bare = name.replace(/\s*\([^)]*\)$/, '');
  const meant = licensesMeantBy(bare);
  const stated = before === undefined ? licensesMeantBy(given) : licensesOf(before);
  const known = meant.length > 0 && stated.length > 0;
  if (known && !stated.some((id) => meant.includes(id))) {
    gatherer.note(
      `the classifier ${quoted(name)} is not the licence ${quoted(before ?? given)}`,
      name,
    );
  } else if (before === undefined) {
    const { license, problem } = licenseFact(bare);
    gatherer.take('license', license);
    if (problem !== undefined) gatherer.note(problem, name);
  }
}
