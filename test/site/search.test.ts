import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { loadCatalogue } from '#registry/load.ts';
import { launchBrowser } from '#test/support/browser.ts';

const [own, observatory] = inject('sites');
const catalogue = await loadCatalogue({ root: own.root });
const km3net = catalogue.records
  .filter(({ infrastructure }) => infrastructure?.includes('km3net'))
  .map(({ name }) => name);

let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const names = async (): Promise<string[]> => page.locator('.cards h3').allInnerTexts();
const status = async (text: RegExp): Promise<void> =>
  page.locator('[role=status]', { hasText: text }).waitFor();
const all = new RegExp(`^\\s*${catalogue.records.length} software`);
const some = new RegExp(`^\\s*\\d+ of ${catalogue.records.length} software$`);

describe('the search', () => {
  test('finds the gamma-ray packages for "gamma", the name first', async () => {
    await page.goto(own.url);
    await status(all);
    await page.getByRole('searchbox').fill('gamma');
    await status(some);
    const found = await names();
    expect(found[0]).toMatch(/^gamma/i);
    for (const name of ['Gammapy', 'ctapipe']) expect(found).toContain(name);
    expect(found).not.toContain('Rucio');
    expect(new URL(page.url()).search).toBe('?q=gamma');
  });

  test('finds what was typed before it was there', async () => {
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/search.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(own.url);
    await page.getByRole('searchbox').fill('gammapy');
    answer();
    await status(some);
    expect((await names())[0]).toBe('Gammapy');
    expect(new URL(page.url()).search).toBe('?q=gammapy');
  });

  test('leaves the software of KM3NeT when its infrastructure is picked', async () => {
    await page.goto(own.url);
    await page.getByRole('checkbox', { name: /^KM3NeT/ }).check();
    await status(new RegExp(`^${km3net.length} of`));
    expect((await names()).toSorted()).toEqual(km3net.toSorted());
    expect(new URL(page.url()).search).toBe('?infrastructure=km3net');
  });

  test('holds its state in the address: back, forward and reload show the same', async () => {
    await page.goto(own.url);
    await page.getByRole('checkbox', { name: /^KM3NeT/ }).check();
    await status(new RegExp(`^${km3net.length} of`));
    const last = km3net.at(-1) ?? '';
    expect((await names())[0]).not.toBe(last);
    await page.getByRole('searchbox').fill(last);
    await expect.poll(async () => (await names())[0]).toBe(last);
    const found = await names();
    const address = page.url();

    await page.goBack();
    await status(new RegExp(`^${km3net.length} of`));
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.goBack();
    await status(all);
    expect(await page.getByRole('checkbox', { name: /^KM3NeT/ }).isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await expect.poll(names).toEqual(found);
    expect(page.url()).toBe(address);

    await page.reload();
    await expect.poll(names).toEqual(found);
    expect(await page.getByRole('searchbox').inputValue()).toBe(last);
    expect(await page.getByRole('checkbox', { name: /^KM3NeT/ }).isChecked()).toBe(true);
  });

  test('combines filters, and its counts say what a further choice would bring', async () => {
    await page.goto(own.url);
    await page.getByRole('checkbox', { name: /^KM3NeT/ }).check();
    await page.getByText('Language', { exact: true }).click();
    const python = page.getByRole('checkbox', { name: /^Python/ });
    const count = Number((await python.locator('xpath=..').innerText()).match(/\d+$/)?.[0]);
    await python.check();
    await status(new RegExp(`^${count} of`));
    expect(await names()).toHaveLength(count);
    await page.getByRole('button', { name: 'Clear' }).click();
    await status(all);
  });

  test('says what to do when nothing is found', async () => {
    await page.goto(own.url);
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await status(/Nothing found/);
    expect(await names()).toEqual([]);
  });

  test('ignores what an address asks for and is not there', async () => {
    await page.goto(`${own.url}?infrastructure=no-such&colour=blue&q=`);
    await status(/Nothing found/);
    await page.getByRole('button', { name: 'Clear' }).click();
    await status(all);
  });

  test('works below a path', async () => {
    await page.goto(observatory.url);
    await page.getByRole('searchbox').fill('shadow');
    await status(/^1 of 3/);
    await page.getByRole('link', { name: 'Sundial' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sundial' }).waitFor();
    expect(page.url()).toBe(`${observatory.url}software/sundial/`);
  });
});

describe('with JavaScript off', () => {
  test('every record is reached by links, and the search does not pretend to work', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await still.newPage();
    await quiet.goto(own.url);
    expect(await quiet.getByRole('searchbox').isVisible()).toBe(false);
    await quiet.goto(`${own.url}software/`);
    const linked = new Set<string>();
    const pages = await quiet.locator('nav.pager a').count();
    expect(pages).toBeGreaterThan(1);
    for (let at = 0; at < pages; at += 1) {
      await quiet.locator('nav.pager a').nth(at).click();
      await quiet.locator('nav.pager a').nth(at).and(quiet.locator('[aria-current]')).waitFor();
      for (const name of await quiet.locator('main dt a').allInnerTexts()) linked.add(name);
    }
    for (const { name } of catalogue.records) expect(linked).toContain(name);
    await still.close();
  });
});
