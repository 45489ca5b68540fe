import sparticuz from '@sparticuz/chromium';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const NONE =
  'No browser was found for the browser tests: install Chromium or Chrome, or set CHROME_PATH to one.';

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else an installed
 * one, else the one that an npm package brings for Linux on x64.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH !== undefined && !existsSync(CHROME_PATH)) {
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, and there is no such file.`);
  }
  const inPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = CHROME_PATH ?? [...inPath, ...PLACES].find((path) => existsSync(path));
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', ...QUIET] });
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NONE);
  return launchBundled();
}

/** The bundled browser unpacks itself into TMPDIR and trusts whatever lies there: it gets its own. */
async function launchBundled(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-browser-'));
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    const executablePath = await sparticuz.executablePath();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...QUIET] });
    browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
    return browser;
  } catch (error) {
    throw new Error(`${NONE}\nThe one that npm brings did not start: ${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}
