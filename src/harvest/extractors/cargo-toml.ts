import { parse } from 'smol-toml';
import type { FileExtractor } from '#harvest/extractor.ts';
import { gather } from '#harvest/extractors/gather.ts';
import {
  listOf,
  lookUp,
  parsed,
  tableOf,
  takeHomepage,
  takeKeywords,
  takeLicense,
  takeName,
  textOf,
} from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';

/** States of maintenance that a term of repostatus.org says in other words. */
const STATUS: Readonly<Record<string, string>> = {
  'actively-developed': 'active',
  'passively-maintained': 'inactive',
  deprecated: 'unsupported',
};

/**
 * The metadata of a Rust crate (doc.rust-lang.org/cargo, "The Manifest Format" and
 * "Workspaces"): the table `package`, where a field can stand in the workspace.
 */
export const cargoToml: FileExtractor = {
  source: 'Cargo.toml',
  files: /^cargo\.toml$/,
  extract(file, { url }) {
    const gatherer = gather(file, url);
    const root = parsed(gatherer, parse) ?? {};
    const own = tableOf(root['package']);
    const shared = tableOf(tableOf(root['workspace'])['package']);
    const field = (name: string): unknown =>
      root['package'] === undefined || tableOf(own[name])['workspace'] === true
        ? shared[name]
        : own[name];
    const { status } = tableOf(tableOf(root['badges'])['maintenance']);
    takeName(gatherer, field('name'));
    gatherer.version(field('version'));
    takeLicense(gatherer, textOf(field('license'))?.replaceAll('/', ' OR '));
    takeKeywords(gatherer, field('keywords'));
    gatherer.address('codeRepository', field('repository'));
    takeHomepage(gatherer, field('homepage'));
    gatherer.address('softwareHelp', field('documentation'));
    gatherer.take('author', agentsOf(listOf(field('authors')), gatherer));
    gatherer.take('developmentStatus', lookUp(STATUS, status));
    return gatherer.done();
  },
};
