import { AGENT_FIELDS } from '#registry/agent-fields.ts';
import { conflictsOf } from '#registry/conflicts.ts';
import { described } from '#registry/description.ts';
import type {
  Agent,
  Entry,
  HarvestedFacts,
  Origin,
  Software,
  SoftwareRecord,
} from '#registry/generated/types.ts';
import { united } from '#registry/same-person.ts';

/**
 * Which harvested source completes a field that the entry leaves out: the first
 * in the list that knows it. A field that is not in this table is only ever
 * what the entry says.
 */
export const FILL = {
  version: ['releases', 'codemeta.json', 'CITATION.cff'],
  dateCreated: ['forge', 'codemeta.json'],
  datePublished: ['releases', 'codemeta.json', 'CITATION.cff'],
  dateModified: ['releases', 'forge'],
  programmingLanguage: ['languages', 'codemeta.json'],
  runtimePlatform: ['codemeta.json', 'pyproject.toml', 'setup.cfg'],
  operatingSystem: ['codemeta.json', 'pyproject.toml', 'setup.cfg'],
  keywords: ['codemeta.json', 'CITATION.cff', 'forge', 'pyproject.toml'],
  identifier: ['codemeta.json', 'CITATION.cff', '.zenodo.json', 'README'],
  issueTracker: ['codemeta.json', 'forge', 'pyproject.toml'],
  url: ['codemeta.json', 'CITATION.cff', 'forge', 'pyproject.toml', 'setup.cfg'],
  softwareHelp: ['codemeta.json', 'README', 'pyproject.toml', 'setup.cfg'],
  downloadUrl: ['codemeta.json', 'README', 'pyproject.toml'],
  installUrl: ['codemeta.json', 'README'],
  releaseNotes: ['codemeta.json', 'pyproject.toml'],
  continuousIntegration: ['codemeta.json', 'README'],
  developmentStatus: ['README', 'codemeta.json', 'forge'],
  referencePublication: ['codemeta.json', 'CITATION.cff', 'README'],
  maintainer: ['codemeta.json', 'pyproject.toml'],
  funding: ['codemeta.json', '.zenodo.json'],
} as const satisfies Partial<Record<keyof Software, readonly string[]>>;

const isAgents = (field: keyof Software): boolean => AGENT_FIELDS.some((name) => name === field);

/**
 * Makes the record of an entry: its own fields first, harvested ones where it is
 * silent. A person of the entry whom a source names too stays one.
 */
export function compose(id: string, entry: Entry, harvested?: HarvestedFacts): SoftwareRecord {
  const said = { ...entry, ...described(entry) };
  const record: SoftwareRecord = { id, ...said, provenance: {} };
  const provenance: Record<string, Origin> = Object.fromEntries(
    Object.keys(said).map((field) => [field, { source: 'entry' }]),
  );
  const known = AGENT_FIELDS.flatMap((field) => entry[field] ?? []);
  for (const field of Object.keys(FILL) as (keyof typeof FILL)[]) {
    if (record[field] !== undefined) continue;
    for (const name of FILL[field]) {
      const source = harvested?.sources.find((candidate) => candidate.source === name);
      const fact = source?.facts[field];
      if (source === undefined || fact === undefined) continue;
      Object.assign(record, { [field]: isAgents(field) ? united(fact as Agent[], known) : fact });
      provenance[field] = { source: name, url: source.url, since: source.since };
      break;
    }
  }
  const conflicts = conflictsOf({ ...record, provenance }, harvested);
  return {
    ...record,
    provenance,
    ...(conflicts.length > 0 && { conflicts }),
    ...(harvested?.health && { health: harvested.health }),
    ...(harvested?.repository && { repository: harvested.repository }),
  };
}
