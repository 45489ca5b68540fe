import { parse } from 'smol-toml';
import type { FileExtractor } from '#harvest/extractor.ts';
import { gather } from '#harvest/extractors/gather.ts';
import {
  listOf,
  parsed,
  platform,
  tableOf,
  takeLicense,
  takeName,
} from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';

/**
 * The metadata of a Julia package (pkgdocs.julialang.org, "Project.toml and
 * Manifest.toml"). Without `uuid` the file is an environment and no package.
 */
export const projectToml: FileExtractor = {
  source: 'Project.toml',
  files: /^project\.toml$/,
  extract(file) {
    const gatherer = gather(file);
    const root = parsed(gatherer, parse) ?? {};
    if (root['uuid'] === undefined) return gatherer.done();
    takeName(gatherer, root['name']);
    gatherer.version(root['version']);
    takeLicense(gatherer, root['license']);
    gatherer.take('author', agentsOf(listOf(root['authors']), gatherer));
    gatherer.take('runtimePlatform', platform('Julia', tableOf(root['compat'])['julia']));
    return gatherer.done();
  },
};
