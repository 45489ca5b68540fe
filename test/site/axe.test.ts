import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';
import { addressOf, pagesIn } from '#test/support/pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the site at %s',
  (base, { folder, url }) => {
    test.each(['light', 'dark'] as const)(
      'has no violation of axe on any page, in %s',
      async (colorScheme) => {
        const page = await browser.newPage({ colorScheme, bypassCSP: true });
        for (const file of pagesIn(folder)) {
          if (/http-equiv="refresh"/.test(readFileSync(`${folder}/${file}`, 'utf8'))) continue;
          await page.goto(new URL(base + addressOf(file), url).href);
          await page.evaluate(axe);
          const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
          const problems = violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ html, failureSummary }) => `${file} ${id}: ${html} ${failureSummary ?? ''}`,
            ),
          );
          expect(problems).toEqual([]);
        }
        await page.close();
      },
    );
  },
);
