import { activity } from '#site/insights/activity.ts';
import { checks } from '#site/insights/checks.ts';
import { facetBars } from '#site/insights/facet-bars.ts';
import { facetGrid } from '#site/insights/facet-grid.ts';
import { growth } from '#site/insights/growth.ts';
import { indicators } from '#site/insights/indicators.ts';
import { map } from '#site/insights/map.ts';
import type { Insight } from '#site/insights/plot.ts';
import { releases } from '#site/insights/releases.ts';
import type { Strings } from '#site/strings/index.ts';

/** A part of the page: the name of its heading, and its plots. */
interface Section {
  readonly id: keyof Strings['insights']['sections'];
  readonly insights: readonly Insight[];
}

/** All plots, in the order of the page. */
export const sections: readonly Section[] = [
  {
    id: 'purpose',
    insights: [
      facetBars('domain'),
      facetBars('infrastructure'),
      facetGrid('domain', 'infrastructure'),
    ],
  },
  {
    id: 'making',
    insights: [facetBars('programmingLanguage'), facetBars('licenceFamily', 'license')],
  },
  { id: 'life', insights: [activity, facetBars('developmentStatus'), releases, growth] },
  { id: 'care', insights: [indicators, checks] },
  { id: 'ties', insights: [map] },
];
