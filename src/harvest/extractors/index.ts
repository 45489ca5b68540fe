import type { FileExtractor, SnapshotExtractor } from '#harvest/extractor.ts';
import { authors } from '#harvest/extractors/authors.ts';
import { cargoToml } from '#harvest/extractors/cargo-toml.ts';
import { citationCff } from '#harvest/extractors/citation-cff.ts';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { description } from '#harvest/extractors/description.ts';
import { forge } from '#harvest/extractors/forge.ts';
import { languages } from '#harvest/extractors/languages.ts';
import { licenseText } from '#harvest/extractors/license-text.ts';
import { packageJson } from '#harvest/extractors/package-json.ts';
import { pomXml } from '#harvest/extractors/pom-xml.ts';
import { projectToml } from '#harvest/extractors/project-toml.ts';
import { pyproject } from '#harvest/extractors/pyproject.ts';
import { readme } from '#harvest/extractors/readme.ts';
import { setupCfg } from '#harvest/extractors/setup-cfg.ts';
import { tags } from '#harvest/extractors/tags.ts';
import { zenodoJson } from '#harvest/extractors/zenodo-json.ts';

/** All that reads a metadata file, the most telling kind first. */
export const fileExtractors: readonly FileExtractor[] = [
  codemeta,
  citationCff,
  zenodoJson,
  pyproject,
  setupCfg,
  packageJson,
  cargoToml,
  pomXml,
  projectToml,
  description,
  licenseText,
  authors,
  readme,
];

/** All that reads what stands in no one file. */
export const snapshotExtractors: readonly SnapshotExtractor[] = [tags, forge, languages];
