import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';
import { addressOf, pagesIn } from '#test/support/pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function violationsOf(page: Page, options: string): Promise<string[]> {
  const { violations } = (await page.evaluate(`axe.run(${options})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** So many pages of one kind are looked at. */
const MOST = 6;

/**
 * All pages that are the only ones of their kind, and of software and of values of facets
 * the smallest, the largest, and some of every size between them. Of the site with `many`
 * entries the former are left out but for the home page, since the small site has them.
 */
function sampleOf(folder: string, many: boolean): string[] {
  const kindOf = (file: string): string =>
    file.replace(/^(software|browse\/[^/]+)\/[^/]+\/index/, (_, parent: string) =>
      parent.startsWith('browse') ? 'value' : parent,
    );
  return [...Map.groupBy(pagesIn(folder), kindOf).values()].flatMap((files) => {
    if (many && files.length === 1 && files[0] !== 'index.html') return [];
    const bySize = files.toSorted((a, b) => sizeOf(folder, a) - sizeOf(folder, b));
    const step = Math.max(1, (files.length - 1) / (MOST - 1));
    return Array.from(
      { length: Math.min(MOST, files.length) },
      (_, at) => bySize[Math.round(at * step)]!,
    );
  });
}

const sizeOf = (folder: string, file: string): number => statSync(join(folder, file)).size;

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the site at %s',
  (base, { folder, url }) => {
    test('has no violation of axe on any kind of page, in light and dark', async () => {
      const page = await browser.newPage({ bypassCSP: true });
      for (const file of sampleOf(folder, base === '/')) {
        if (/http-equiv="refresh"/.test(readFileSync(`${folder}/${file}`, 'utf8'))) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(new URL(base + addressOf(file), url).href);
        await page.evaluate(axe);
        const light = await violationsOf(page, '{}');
        // In the dark the page is the same but for its colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await violationsOf(page, "{ runOnly: ['cat.color'] }");
        expect({ file, light, dark }).toEqual({ file, light: [], dark: [] });
      }
      await page.close();
    });
  },
);
