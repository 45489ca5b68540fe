import { agentName } from '#registry/agent-fields.ts';
import type {
  Agent,
  Conflict,
  HarvestedFacts,
  Software,
  SoftwareRecord,
} from '#registry/generated/types.ts';
import { plainExpression } from '#registry/license.ts';
import { repositoryKey } from '#registry/repository-url.ts';

/** What is compared of a field, and how. */
interface Comparison {
  readonly field: keyof Software;
  /** What of a value counts, in a form in which the same is equal; empty where nothing does. */
  keysOf(value: unknown, record: Named): readonly string[];
  /** The value as people read it. */
  shown(value: unknown): string;
  /** Whether it is enough that two values have something in common. */
  readonly loosely?: true;
}

/** What of a record tells how its software may be called. */
type Named = Pick<SoftwareRecord, 'name' | 'alternateName' | 'codeRepository'>;

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9+#]/g, '');

const text = (value: unknown): string => String(value);

const COMPARISONS: readonly Comparison[] = [
  { field: 'license', keysOf: (value) => [plainExpression(text(value))], shown: text },
  { field: 'name', keysOf: namesOf, shown: text, loosely: true },
  {
    field: 'version',
    keysOf: (value) => [
      text(value)
        .replace(/^v/i, '')
        .replace(/(?:\.0)+$/, ''),
    ],
    shown: text,
  },
  {
    field: 'identifier',
    keysOf: (value) => (value as string[]).filter((item) => item.includes('doi.org/')).map(folded),
    shown: (value) => (value as string[]).filter((item) => item.includes('doi.org/')).join(', '),
    loosely: true,
  },
  {
    field: 'programmingLanguage',
    // A notebook holds code of some language, which forges do not tell.
    keysOf: (value) => (value as string[]).map(folded).filter((name) => name !== 'jupyternotebook'),
    shown: (value) => (value as string[]).join(', '),
    loosely: true,
  },
  { field: 'codeRepository', keysOf: (value) => [repositoryKey(text(value))], shown: text },
  {
    field: 'author',
    keysOf: peopleOf,
    shown: (value) => (value as Agent[]).map(agentName).join(', '),
    loosely: true,
  },
];

/** Names in these files are those of packages, not of the software. */
const PACKAGES = new Set(['pyproject.toml', 'setup.cfg', 'package.json', 'Cargo.toml', 'pom.xml']);

/**
 * The fields of which a source says something else than the record: what the record
 * says first, then every source that disagrees. What one source leaves out is no
 * disagreement, nor is a shorter list of the same people.
 */
export function conflictsOf(
  record: Omit<SoftwareRecord, 'conflicts'>,
  harvested: HarvestedFacts | undefined,
): Conflict[] {
  return COMPARISONS.flatMap(({ field, keysOf, shown, loosely = false }) => {
    const claims = [
      { source: 'entry', ...record.provenance[field], facts: record as Software },
      ...(harvested?.sources ?? []).filter(
        ({ source }) => field !== 'name' || !PACKAGES.has(source),
      ),
    ].flatMap(({ source, facts, url }) => {
      const value = facts[field];
      const keys = value === undefined ? [] : keysOf(value, record);
      return value === undefined || keys.length === 0
        ? []
        : [{ keys, value: shown(value), source, ...(url === undefined ? {} : { url }) }];
    });
    const [first, ...others] = claims;
    if (first === undefined) return [];
    const different = others.filter(({ keys }) => !agree(first.keys, keys, loosely));
    if (different.length === 0) return [];
    const values = [first, ...different].map(({ keys: _, ...claim }) => claim);
    return [{ field, values }];
  });
}

function agree(a: readonly string[], b: readonly string[], loosely: boolean): boolean {
  const common = a.filter((key) => b.includes(key));
  return loosely ? common.length > 0 : common.length === a.length && common.length === b.length;
}

/** A software has the names that its entry knows, and that of its repository. */
function namesOf(value: unknown, { name, alternateName = [], codeRepository }: Named): string[] {
  const own = folded(text(value));
  const known = [name, ...alternateName, codeRepository.split('/').at(-1) ?? ''].map(folded);
  return known.includes(own) ? known : [own];
}

/** The persons among authors; a collaboration that signs says nothing against a list of names. */
function peopleOf(value: unknown): string[] {
  return (value as Agent[]).flatMap((agent) =>
    'familyName' in agent ? [folded(agent.familyName)] : [],
  );
}
