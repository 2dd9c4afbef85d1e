/** A real browser for tests of pages: Debian's Chromium, where it is installed. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));

/** Said by every test that is skipped for want of a browser. */
export const NO_BROWSER = CHROMIUM === undefined ? 'skipped: no chromium in /usr/bin, install it to run these tests' : '';

/** Starts the browser with a profile of its own, without anything that would reach for the network. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
