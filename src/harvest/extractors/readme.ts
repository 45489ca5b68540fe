import type { FileExtractor } from '#harvest/extractor.ts';
import { takeIdentifiers, takePapers } from '#harvest/extractors/badge-identifiers.ts';
import { badgesIn, decoded, type Badge } from '#harvest/extractors/badges.ts';
import { gather, webAddress, type Gatherer } from '#harvest/extractors/gather.ts';
import { quoted } from '#harvest/extractors/text.ts';
import type { Snapshot } from '#harvest/snapshot.ts';

const STATUS =
  /repostatus\.org\/badges\/[^/]+\/(concept|wip|suspended|abandoned|active|inactive|unsupported|moved)\b/i;
const DOCS = /readthedocs\.(?:org|io|com)\/projects\/([\w-]+)\/badge/i;
const PYPI =
  /shields\.io\/pypi\/(?:v|status|pyversions)\/([\w.-]+?)(?:\.svg)?(?:[?#]|$)|badge\.fury\.io\/py\/([\w.-]+?)(?:\.svg|@\w+)?(?:[?#]|$)/i;
const CONDA =
  /shields\.io\/conda\/\w+\/([\w-]+\/[\w.-]+?)(?:\.svg)?(?:[?#]|$)|anaconda\.org\/([\w-]+\/[\w.-]+)\/badges\//i;
const WORKFLOW =
  /^https:\/\/github\.com\/([\w.-]+\/([\w.-]+))\/(?:actions\/workflows|workflows)\/|shields\.io\/github\/actions\/workflow\/status\/([\w.-]+\/([\w.-]+))\//i;
const CI_SERVICE =
  /(?:circleci\.com|ci\.appveyor\.com|travis-ci\.com|dev\.azure\.com|cirrus-ci\.com)\//i;

/** The badge of a repository at GitLab. */
const GITLAB = /^(https:\/\/[^/]+\/.+?)\/(?:-\/)?badges\/.+\/pipeline\.svg.*$/i;

/** Services that ended. */
const CLOSED = /travis-ci\.org/i;

/**
 * What the badges of a readme say: no sentence of the readme is read. A badge tells
 * by its picture what it is about, and by its target where that is.
 */
export const readme: FileExtractor = {
  source: 'README',
  files: /^readme(?:\.(?:md|markdown|rst|txt))?$/,
  extract(file, snapshot) {
    const gatherer = gather(file);
    if (gatherer.isInConflict()) return gatherer.done();
    const badges = badgesIn(file.text);
    takeIdentifiers(gatherer, badges, file.text);
    for (const badge of badges) {
      const said = decoded(badge.image);
      gatherer.take('developmentStatus', STATUS.exec(said)?.[1]?.toLowerCase());
      takeDocumentation(gatherer, badge, said);
      takePackage(gatherer, said);
      takeIntegration(gatherer, badge, said, snapshot);
    }
    takeCondaPackages(gatherer, badges);
    takeBinders(gatherer, badges);
    takePapers(gatherer, badges);
    return gatherer.done();
  },
};

function takeDocumentation(gatherer: Gatherer, { target, label }: Badge, said: string): void {
  const project = DOCS.exec(said)?.[1];
  const named =
    /\/badge\/[^/]*\bdoc(?:s|umentation)\b/i.test(said) || /^doc(?:s|umentation)$/i.test(label);
  if (project === undefined && !named) return;
  const address = target.replace(/[?&]badge=\w+$/, '');
  const isPage =
    /^https?:\/\//.test(address) &&
    !/\.svg$|\/badge\/|\/actions\b|readthedocs\.org\/projects\//.test(address);
  if (isPage) gatherer.address('softwareHelp', address);
  else if (project !== undefined)
    gatherer.address('softwareHelp', `https://${project.toLowerCase()}.readthedocs.io/`);
}

function takePackage(gatherer: Gatherer, said: string): void {
  const [, one, other] = PYPI.exec(said) ?? [];
  const name = one ?? other;
  if (name !== undefined) gatherer.address('downloadUrl', `https://pypi.org/project/${name}/`);
}

function takeCondaPackages(gatherer: Gatherer, badges: readonly Badge[]): void {
  const packages = badges.flatMap(({ image }) => {
    const [, one, other] = CONDA.exec(decoded(image)) ?? [];
    return one ?? other ?? [];
  });
  if (packages.length > 0)
    gatherer.take(
      'installUrl',
      [...new Set(packages)].map((path) => `https://anaconda.org/${path}`),
    );
}

/** The tests of this repository, also under an owner that it had before. */
function takeIntegration(
  gatherer: Gatherer,
  { image, target }: Badge,
  said: string,
  { url }: Snapshot,
): void {
  const [, path, name, shieldPath, shieldName] = WORKFLOW.exec(said) ?? [];
  const own = url.split('/').at(-1)?.toLowerCase();
  const repository = path ?? shieldPath;
  if (repository !== undefined && (name ?? shieldName)?.toLowerCase() === own)
    gatherer.take('continuousIntegration', `https://github.com/${repository}/actions`);
  else if (GITLAB.test(said))
    gatherer.address('continuousIntegration', said.replace(GITLAB, '$1/-/pipelines'));
  else if (CLOSED.test(said)) gatherer.note(`${quoted(said)} is of a service that ended`, image);
  else if (CI_SERVICE.test(said) && /^https?:/.test(target))
    gatherer.address('continuousIntegration', target);
}

function takeBinders(gatherer: Gatherer, badges: readonly Badge[]): void {
  const urls = badges
    .filter(({ image }) => /mybinder\.org\/|\bbinder\b/i.test(image))
    .flatMap(({ target }) =>
      target.startsWith('https://mybinder.org/v2/') ? [webAddress(target)] : [],
    )
    .filter((url) => typeof url === 'string');
  if (urls.length > 0)
    gatherer.take(
      'launch',
      [...new Set(urls)].map((url) => ({ kind: 'notebook', name: 'Binder', url })),
    );
}
