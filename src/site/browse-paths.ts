import { facetPath } from '#registry/addresses.ts';
import type { Facet, FacetValue } from '#registry/facets.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { getCatalogue } from '#site/catalogue.ts';
import { localeOf, pagePath, type Locale } from '#site/locale.ts';
import { partsOf, type Part } from '#site/paging.ts';
import { languages } from '#site/strings/index.ts';

/** How many values of a facet, and how many software, one page lists. */
const VALUES = 150;
const SOFTWARE = 30;

/** What a page shows: the values of a facet, or the software with one of them. */
export type BrowseProps =
  | { facet: Facet; values: Part<FacetValue> }
  | { facet: Facet; value: FacetValue; records: Part<SoftwareRecord> };

/** The pages of all facets in all languages, for Astro's `getStaticPaths`. */
export async function browsePaths(): Promise<{ params: { browse: string }; props: BrowseProps }[]> {
  const paths = await Promise.all(
    [...languages.keys()].map(async (language) => {
      const locale = localeOf({ currentLocale: language });
      const { facets } = await getCatalogue(language);
      return facets.flatMap((facet) => [...pagesOf(facet, locale)]);
    }),
  );
  return paths
    .flat()
    .map(([path, props]) => ({ params: { browse: path.replace(/\/$/, '') }, props }));
}

function* pagesOf(facet: Facet, locale: Locale): Generator<[path: string, props: BrowseProps]> {
  const at = (path: string): string => pagePath(path, locale.language);
  for (const values of partsOf(inOrder(facet, locale), VALUES)) {
    yield [at(facetPath(facet.id) + values.suffix), { facet, values }];
  }
  for (const value of facet.values) {
    for (const records of partsOf(value.records, SOFTWARE)) {
      yield [at(facetPath(facet.id, value.id) + records.suffix), { facet, value, records }];
    }
  }
}

/** A long list is easier to read in the order of its names, a short one by how many there are. */
function inOrder({ values }: Facet, { compare }: Locale): readonly FacetValue[] {
  return values.length <= VALUES ? values : values.toSorted((a, b) => compare(a.label, b.label));
}
