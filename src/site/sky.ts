import type { SoftwareRecord } from '#registry/generated/types.ts';
import type { SiteCatalogue } from '#site/catalogue.ts';

/** A software as a star: its place within a circle of radius 1, and how many build on it. */
interface Star {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly dependents: number;
}

/** The catalogue as a chart of stars. */
export interface Sky {
  readonly stars: readonly Star[];
  /** Which star builds on which, where they stand near each other. */
  readonly lines: readonly (readonly [from: Star, to: Star])[];
}

/** So many stars at most; beyond it those that most others build on. */
const MOST = 1200;
/** Stars farther apart than this share of the radius get no line. */
const NEAR = 0.45;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Places all records: those of one domain stand in one sector, spread evenly by the
 * golden ratio. The same catalogue always gives the same chart.
 */
export function skyOf({ records, relations }: Pick<SiteCatalogue, 'records' | 'relations'>): Sky {
  const dependentsOf = (id: string): number => relations.get(id)?.requiredBy?.length ?? 0;
  const shown = records
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => dependentsOf(b.id) - dependentsOf(a.id))
    .slice(0, MOST);
  const sectors = [...Map.groupBy(shown, ({ domain }) => domain?.[0] ?? '')].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const stars = new Map<string, Star>();
  let start = 0;
  for (const [, members] of sectors) {
    const width = members.length / shown.length;
    for (const [at, { id }] of members.entries()) {
      const radius = 0.06 + 0.92 * Math.sqrt((at + 0.5) / members.length);
      const angle = 2 * Math.PI * (start + width * ((at * GOLDEN + 0.5) % 1));
      const place = { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
      stars.set(id, { id, ...place, dependents: dependentsOf(id) });
    }
    start += width;
  }
  return { stars: [...stars.values()], lines: linesOf(shown, relations, stars) };
}

function linesOf(
  records: readonly SoftwareRecord[],
  relations: SiteCatalogue['relations'],
  stars: ReadonlyMap<string, Star>,
): (readonly [Star, Star])[] {
  return records.flatMap((record) =>
    (relations.get(record.id)?.softwareRequirements ?? []).flatMap(({ id = '' }) => {
      const [from, to] = [stars.get(record.id), stars.get(id)];
      if (from === undefined || to === undefined) return [];
      return Math.hypot(from.x - to.x, from.y - to.y) < NEAR ? [[from, to] as const] : [];
    }),
  );
}
