import { facetPath, softwarePath } from '#registry/addresses.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { facetOf } from '#site/insights/facet-bars.ts';
import { namedOf } from '#site/insights/map-names.ts';
import { place, type Mark, type Sheet, type Tie } from '#site/insights/layout.ts';
import { servesTable, neededTable, mostNeeded } from '#site/insights/map-tables.ts';
import type { Insight } from '#site/insights/plot.ts';
import { tiesOf, type Ties } from '#site/insights/ties.ts';

/** So many software are drawn, of each infrastructure at least so many. */
export const MOST = 150;
const EACH = 4;

const WIDE: Sheet = { width: 1080, height: 720, room: 14 };
const NARROW: Sheet = { width: 340, height: 620, room: 7 };

/** Which software serves which infrastructures, and what it needs of the rest. */
export const map: Insight = (subject, locale) => {
  const { t, say, count } = locale;
  const ties = tiesOf(subject);
  const title = t.insights.map;
  if (ties.software.length === 0) return { id: 'map', title, says: t.insights.noTie, tables: [] };
  const drawn = drawnOf(ties);
  const shown = new Set(drawn.map(({ id }) => id));
  const { serves, needs } = linesOf(ties, shown);
  const marks = [
    ...hubsOf(ties, facetOf(subject, 'infrastructure')?.id ?? ''),
    ...dotsOf(ties, drawn),
  ];
  const most = mostNeeded(subject, ties);
  const [first] = most;
  const lines = [...serves, ...needs];
  const wide = place(marks, lines, WIDE);
  return {
    id: 'map',
    title,
    says: [
      say(t.insights.tied, { n: ties.software.length, hubs: ties.hubs.length }),
      ...(first === undefined
        ? []
        : [count(first.by.length, t.insights.needed, { name: first.record.name })]),
      ...(drawn.length === ties.software.length ? [] : [say(t.insights.capped, { n: MOST })]),
    ].join(' '),
    drawing: {
      kind: 'map',
      wide,
      narrow: place(marks, lines, NARROW),
      serves,
      needs,
      named: namedOf(
        wide,
        most.map(({ record }) => record.id),
      ),
    },
    tables: [servesTable(subject, ties, shown, locale), neededTable(most, locale)].filter(
      ({ rows }) => rows.length > 0,
    ),
  };
};

/** The best connected software: first some of every infrastructure, then of all. */
function drawnOf({ hubs, software }: Ties): SoftwareRecord[] {
  const first = hubs.flatMap(({ records }) => {
    const serving = new Set(records);
    return software.filter((record) => serving.has(record)).slice(0, EACH);
  });
  return [...new Set([...first, ...software])].slice(0, MOST);
}

/** The id of a hub's mark, apart from those of software. */
const hubId = (id: string): string => `hub:${id}`;

function hubsOf({ hubs }: Ties, facet: string): Mark[] {
  return hubs.map(({ value, records }) => ({
    id: hubId(value.id),
    label: value.label,
    path: facetPath(facet, value.id),
    isHub: true,
    radius: Math.round(6 + Math.sqrt(records.length)),
  }));
}

function dotsOf({ neededBy }: Ties, drawn: readonly SoftwareRecord[]): Mark[] {
  return drawn.map(({ id, name }) => ({
    id,
    label: name,
    path: softwarePath(id),
    isHub: false,
    radius: Math.round(4 + Math.min(6, Math.sqrt(neededBy.get(id)?.size ?? 0))),
  }));
}

/** The lines between what is drawn. */
function linesOf(
  { hubs, needs }: Ties,
  shown: ReadonlySet<string>,
): { serves: Tie[]; needs: Tie[] } {
  return {
    serves: hubs.flatMap(({ value, records }) =>
      records
        .filter(({ id }) => shown.has(id))
        .map(({ id }) => ({ source: id, target: hubId(value.id) })),
    ),
    needs: [...needs].flatMap(([source, targets]) =>
      [...targets]
        .filter((target) => shown.has(source) && shown.has(target))
        .map((target) => ({ source, target })),
    ),
  };
}
