import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';
import { serve } from '#test/support/commands.ts';
import { copyOfRoot } from '#test/support/folders.ts';

/** As long as the page itself is waited for, in milliseconds. */
const WAIT = { timeout: 30_000 };

test('the development server shows an entry as it is written, and what is wrong with it', async () => {
  const root = copyOfRoot();
  const { url, server } = await serve('dev', ['--root', root, '--port', '4390']);
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    server.kill();
  });
  const page = await browser.newPage();
  const file = join(root, 'entries/tools/sundial.yaml');
  const sound = readFileSync(file, 'utf8');
  // A page reloads by itself, so what is waited for comes without anything being asked.
  await page.goto(`${url.replace(/\/$/, '')}/software/sundial/`);
  await page.getByRole('heading', { level: 1, name: 'Sundial' }).waitFor();

  writeFileSync(file, sound.replace(/^name: .*/m, 'name: Gnomon'));
  await page.getByRole('heading', { level: 1, name: 'Gnomon' }).waitFor();

  writeFileSync(file, sound.replace(/^kind: .*/m, 'kind: librarry'));
  await page.getByText('did you mean').or(page.getByText('Write')).first().waitFor();
  const findings = page.getByRole('region', { name: 'What the check says of this entry' });
  expect(await findings.innerText()).toContain('entries/tools/sundial.yaml:');
  // The last sound record stays on the page.
  await page.getByRole('heading', { level: 1, name: 'Gnomon' }).waitFor();

  writeFileSync(file, sound);
  await page.getByRole('heading', { level: 1, name: 'Sundial' }).waitFor();
  expect(await findings.count()).toBe(0);

  // What cannot be read at all is forgotten once it can.
  const status = async (): Promise<number | undefined> => (await page.goto(page.url()))?.status();
  writeFileSync(file, Buffer.from([0x6e, 0xff, 0xfe]));
  await expect.poll(status, WAIT).toBe(500);
  writeFileSync(file, sound);
  await expect.poll(status, WAIT).toBe(200);
  await page.getByRole('heading', { level: 1, name: 'Sundial' }).waitFor();

  writeFileSync(join(root, 'entries/quadrant.yaml'), 'name: Quadrant\n');
  await expect
    .poll(async () => (await page.goto(new URL('../quadrant/', page.url()).href))?.status(), WAIT)
    .toBe(200);
  await page.getByRole('heading', { level: 1, name: 'quadrant' }).waitFor();
  expect(await findings.innerText()).toContain('entries/quadrant.yaml:1');
});
