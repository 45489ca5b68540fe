import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { facetsOf } from '#registry/facets.ts';
import { loadCatalogue } from '#registry/load.ts';
import { launchBrowser } from '#test/support/browser.ts';

/** What a reader and a program meet in one figure. */
interface Figure {
  readonly heading: string;
  readonly says: string;
  /** The drawings: role, name and description. */
  readonly drawings: readonly (readonly [role: string, name: string, description: string])[];
  /** The tables: caption, whether every head has a scope, and the cells of each row. */
  readonly tables: readonly {
    readonly caption: string;
    readonly scoped: boolean;
    readonly rows: readonly (readonly string[])[];
  }[];
}

const FIGURES = `[...document.querySelectorAll('figure')].map((figure) => ({
  heading: figure.querySelector('h3').textContent.trim(),
  says: figure.querySelector('figcaption p').textContent.trim(),
  drawings: [...figure.querySelectorAll(':scope > svg')].map((svg) => [
    svg.getAttribute('role'),
    document.getElementById(svg.getAttribute('aria-labelledby'))?.textContent.trim(),
    document.getElementById(svg.getAttribute('aria-describedby'))?.textContent.trim(),
  ]),
  tables: [...figure.querySelectorAll('details table')].map((table) => ({
    caption: table.caption?.textContent.trim(),
    scoped: [...table.querySelectorAll('th')].every((head) => ['col', 'row'].includes(head.scope)),
    rows: [...table.tBodies[0].rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim().replace(/\\s+/g, ' ')),
    ),
  })),
}))`;

/** The size of each text of the drawings that are seen, in pixels of the screen. */
const SIZES = `[...document.querySelectorAll('figure svg text')]
  .filter((text) => text.getClientRects().length > 0)
  .map((text) => parseFloat(getComputedStyle(text).fontSize) * Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b))`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const NUMBER = /[^\d]/g;
const numberIn = (text = ''): number => Number(text.replaceAll(NUMBER, ''));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe.each(
  inject('sites').flatMap((site) =>
    ['', 'fr/'].map((prefix) => [site.base + prefix, site] as const),
  ),
)('the insights at %s', (address, { root, url }) => {
  test('have figures with a name, a sentence, and tables of the numbers of the catalogue', async () => {
    const { records, ...catalogue } = await loadCatalogue({ root });
    const page = await browser.newPage();
    await page.goto(new URL(`${address}insights/`, url).href);
    const figures = (await page.evaluate(FIGURES)) as Figure[];
    await page.close();
    expect(figures.length).toBeGreaterThan(8);
    for (const { heading, says, drawings, tables } of figures) {
      expect([heading, says.length > 10]).toEqual([expect.stringMatching(/\w/), true]);
      for (const [role, name, description] of drawings) {
        expect([heading, role]).toEqual([heading, expect.stringMatching(/^(img|group)$/)]);
        expect([name, description]).toEqual([heading, says]);
      }
      expect([heading, tables.length > 0]).toEqual([heading, drawings.length > 0]);
      for (const { caption, scoped, rows } of tables) {
        expect([heading, caption?.length > 0, scoped, rows.length > 0]).toEqual([
          heading,
          true,
          true,
          true,
        ]);
      }
    }
    const facets = facetsOf({ records, ...catalogue });
    const [domains] = figures;
    const told = domains?.tables[0]?.rows.map(([, n]) => numberIn(n)) ?? [];
    const counts = facets[0]?.values.map((value) => value.records.length) ?? [];
    expect(told.slice(0, Math.min(counts.length, 12))).toEqual(counts.slice(0, 12));
    const ofAll = figures
      .flatMap(({ tables }) => tables)
      .filter(({ rows }) => sum(rows.map(([, n]) => numberIn(n))) === records.length);
    expect(ofAll.length).toBeGreaterThanOrEqual(2);
  });

  test.each([320, 1280])(
    'are read without a glass and without scrolling sideways at %i',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(new URL(`${address}insights/`, url).href);
      for (const summary of await page.locator('figure summary').all()) await summary.click();
      const sizes = (await page.evaluate(SIZES)) as number[];
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      const [whole = 0, seen = 0] = (await page.evaluate(
        '[document.documentElement.scrollWidth, innerWidth]',
      )) as number[];
      expect(whole).toBeLessThanOrEqual(seen);
      await page.close();
    },
  );
});

test('the map leads to the software by links that have names', async () => {
  const [{ url, base }] = inject('sites');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(new URL(`${base}insights/`, url).href);
  const link = page
    .getByRole('group', { name: 'The map' })
    .getByRole('link', { name: 'ROOT', exact: true });
  await link.click();
  await page.waitForURL('**/software/root/');
  await page.close();
});
