import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the site at %s',
  (base, { folder, url }) => {
    test('has no violation of axe on any page, in light and dark', async () => {
      const page = await browser.newPage({ bypassCSP: true });
      for (const file of pagesIn(folder)) {
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
