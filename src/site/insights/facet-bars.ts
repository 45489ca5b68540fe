import { facetPath } from '#registry/addresses.ts';
import type { Facet, FacetValue } from '#registry/facets.ts';
import type { Bar, Insight, Part, Subject } from '#site/insights/plot.ts';
import type { Locale } from '#site/locale.ts';

/** So many values have a bar of their own. */
const MOST = 12;

/** The link of a value to the page of its software. */
export function valuePart({ id: facet }: Facet, { id, label }: FacetValue): Part {
  return { text: label, path: facetPath(facet, id) };
}

/** The facet of the first field that the catalogue is browsed by, if it has values. */
export function facetOf({ facets }: Subject, ...fields: readonly string[]): Facet | undefined {
  const found = fields.map((name) => facets.find(({ field }) => field === name));
  return found.find((facet) => facet !== undefined && facet.values.length > 0);
}

/** How many software have one of the values, each counted once. */
function countOf(values: readonly FacetValue[]): number {
  return new Set(values.flatMap(({ records }) => records.map(({ id }) => id))).size;
}

/**
 * The software by the values of a field, the most frequent first: the first of the
 * fields that the catalogue is browsed by. Rarer values share a bar, and software
 * without a value has one.
 */
export function facetBars(...fields: readonly string[]): Insight {
  return (subject, locale) => {
    const facet = facetOf(subject, ...fields);
    if (facet === undefined) return undefined;
    const { t, say, count } = locale;
    const all = subject.records.length;
    const shown = facet.values.slice(0, facet.values.length === MOST + 1 ? MOST + 1 : MOST);
    const rest = facet.values.slice(shown.length);
    const bars: (Bar & { part: Part })[] = [
      ...shown.map((value) => ({
        label: value.label,
        value: value.records.length,
        part: valuePart(facet, value),
      })),
      ...(rest.length === 0
        ? []
        : [quiet(count(rest.length, t.insights.others), countOf(rest), facetPath(facet.id))]),
      ...[all - countOf(facet.values)]
        .filter((silent) => silent > 0)
        .map((silent) => quiet(t.insights.silent, silent)),
    ];
    const title = say(t.insights.by, { facet: facet.label.toLocaleLowerCase(locale.language) });
    return {
      id: facet.id,
      title,
      says: sentenceOf(facet, all, locale),
      drawing: { kind: 'bars', bars },
      tables: [
        {
          caption: title,
          head: [facet.label, t.insights.software],
          rows: bars.map(({ part, value }) => ({ head: part, cells: [value] })),
        },
      ],
    };
  };
}

function quiet(text: string, value: number, path?: string): Bar & { part: Part } {
  return { label: text, value, quiet: true, part: path === undefined ? { text } : { text, path } };
}

function sentenceOf({ values }: Facet, all: number, locale: Locale): string {
  const { t, say, count, number, percent, list } = locale;
  const [first, ...others] = values;
  if (first === undefined) return '';
  const n = first.records.length;
  const next = others
    .slice(0, 2)
    .map(({ label, records }) => `${label} (${number(records.length)})`);
  const numbers = { value: first.label, n, all, share: percent(n / all), next: list(next) };
  const silent = all - countOf(values);
  return [
    say(next.length === 0 ? t.insights.alone : t.insights.first, numbers),
    ...(values.some(({ term }) => term?.broader !== undefined) ? [t.insights.broader] : []),
    ...(silent === 0 ? [] : [count(silent, t.insights.none)]),
  ].join(' ');
}
