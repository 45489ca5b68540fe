import { softwarePath } from '#registry/addresses.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { facetOf, valuePart } from '#site/insights/facet-bars.ts';
import type { Part, Subject, Table } from '#site/insights/plot.ts';
import type { Ties } from '#site/insights/ties.ts';
import type { Locale } from '#site/locale.ts';

/** So many software are told by what needs them, and so many names stand in a cell. */
const ROWS = 15;
const NAMES = 60;

/** A software and what needs it. */
interface Needed {
  readonly record: SoftwareRecord;
  readonly by: readonly SoftwareRecord[];
}

/** The software that most others need, the most needed first. */
export function mostNeeded({ records }: Subject, { neededBy }: Ties): Needed[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records
    .map((record) => ({
      record,
      by: [...(neededBy.get(record.id) ?? [])].flatMap((id) => byId.get(id) ?? []),
    }))
    .filter(({ by }) => by.length > 0)
    .toSorted((a, b) => b.by.length - a.by.length)
    .slice(0, ROWS);
}

/** The infrastructures with the software that the map shows at them, and how many there are. */
export function servesTable(
  subject: Subject,
  { hubs }: Ties,
  shown: ReadonlySet<string>,
  locale: Locale,
): Table {
  const { t } = locale;
  const facet = facetOf(subject, 'infrastructure');
  return {
    caption: t.insights.serves,
    head: [facet?.label ?? '', t.insights.software, t.insights.names],
    rows: hubs.flatMap(({ value, records }) => {
      if (facet === undefined) return [];
      const head = valuePart(facet, value);
      const drawn = records.filter(({ id }) => shown.has(id));
      return [{ head, cells: [records.length, named(drawn, records.length, head.path, locale)] }];
    }),
  };
}

/** The most needed software with what needs it. */
export function neededTable(most: readonly Needed[], locale: Locale): Table {
  const { t } = locale;
  return {
    caption: t.insights.mostNeeded,
    head: [t.insights.software, t.insights.times, t.insights.neededBy],
    rows: most.map(({ record, by }) => {
      const path = softwarePath(record.id);
      return {
        head: { text: record.name, path },
        cells: [by.length, named(by, by.length, path, locale)],
      };
    }),
  };
}

/** The names of software, each with its link, and how many more there are. */
function named(
  records: readonly SoftwareRecord[],
  all: number,
  path: string | undefined,
  { t, compare, count }: Locale,
): Part[] {
  const parts = records
    .slice(0, NAMES)
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ id, name }) => ({ text: name, path: softwarePath(id) }));
  const more = all - parts.length;
  if (more === 0) return parts;
  const text = count(more, t.insights.more);
  return [...parts, path === undefined ? { text } : { text, path }];
}
