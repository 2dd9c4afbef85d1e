/** The pages of `show` in a real browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { showIndex, showPage } from '../../src/show/page.js';
import { readCorpus } from '../kit/corpus.js';
import { readFixture } from '../kit/fixtures.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';
import { NO_BROWSER, startBrowser } from '../support/browser.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = `Noget ingen forstår.

REFERAT Kulturudvalget d. 06-03-2024

Mødedato Torsdag d. 6. marts 2024 kl. 16:30

Punkt 1: Tilskud til **Mølle**festivalen

Sagsfremstilling
${'Festivalen søger om telt og lys på torvet.\n\n'.repeat(60)}
Beslutning
Udvalget godkendte ansøgningen.
`;

const ATTACK = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

/** Clicks every value; answers its classes, its words, and the words marked in the source. */
const CLICK_ALL = `[...document.querySelectorAll('.result .f[id]')].map((field) => {
  field.click();
  return [field.className, field.textContent, [...document.querySelectorAll('.source .sel')].map((mark) => mark.textContent).join('')];
})`;

/** Whether a value and its marks begin with the same letters and digits, where the value is the text and not read out of it. */
function agree(classes: string, field: string, marks: string): boolean {
  const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (['k-meeting', 'k-diagnostic', 'k-outcome'].some((name) => classes.includes(name))) return marks.trim() !== '';
  const length = Math.min(20, plain(marks).length);
  return marks !== '' && plain(marks).slice(0, length) === plain(field).slice(0, length);
}

describe.skipIf(NO_BROWSER !== '')(`a page in Chromium ${NO_BROWSER}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  interface Opened {
    readonly page: Page;
    /** What the page said of errors, and asked of the network. */
    readonly troubles: readonly string[];
  }

  /** Opens HTML from a file, as a person would. */
  async function open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = path.join(temporaryFolder({ 'page.html': html }), 'page.html');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
    onTestFinished(async () => {
      await context.close();
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('dialog', () => troubles.push('dialog'));
    page.on('request', (request) => request.url().startsWith('file:') || troubles.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, troubles };
  }

  const pageOf = (text: string): string => {
    const parsed = parse(text, { path: 'a.txt' });
    return showPage(parsed.referat, parsed.text);
  };

  const selected = async (page: Page, side: 'source' | 'result'): Promise<string> =>
    (await page.locator(`.${side} .sel`).allTextContents()).join('');

  // Expressions for the page are texts: the project's own code must not know the globals of browsers.
  const ask = async (page: Page, expression: string): Promise<unknown> => await page.evaluate(expression);

  /** How far down the window the selected element of a side is. */
  const topOf = async (page: Page, side: 'source' | 'result'): Promise<number> =>
    must(await page.locator(`.${side} .sel`).first().boundingBox()).y;

  it('is whole in itself and obeys its own policy', async () => {
    const { page, troubles } = await open(pageOf(MINUTES));
    await page.waitForTimeout(100);
    expect(troubles).toEqual([]);
    expect(await ask(page, 'getComputedStyle(document.body).display')).toBe('flex');
    expect(await ask(page, 'document.documentElement.className')).toBe('js');
  });

  it('shows the place of a value that is clicked, and the value of a place', async () => {
    const { page } = await open(pageOf(MINUTES));
    await page.locator('.result .f.k-outcome', { hasText: 'godkendte' }).click();
    expect(await selected(page, 'source')).toBe('godkendte');
    expect(await selected(page, 'result')).toContain('approved');
    expect(await topOf(page, 'source')).toBeLessThan(900);
    await ask(page, "document.querySelector('.source').scrollTo(0, 0)");
    await page.locator('.source .m.k-title', { hasText: 'Mølle' }).click();
    expect(await selected(page, 'result')).toBe('Tilskud til Møllefestivalen');
    expect(await selected(page, 'source')).toBe('Tilskud til **Mølle**festivalen');
    expect(await topOf(page, 'result')).toBeGreaterThan(0);
  });

  it('lights up the other side under the pointer', async () => {
    const { page } = await open(pageOf(MINUTES));
    await page.locator('.source .m.k-meeting', { hasText: '6. marts 2024' }).hover();
    expect(await page.locator('.result .hot').allTextContents()).toEqual(['2024-03-06 (onsdag)']);
    await page.locator('.result .f.k-meeting', { hasText: '16:30' }).hover();
    expect(await page.locator('.source .hot').allTextContents()).toEqual(['16:30']);
    await page.locator('h1').hover();
    expect(await page.locator('.hot').count()).toBe(0);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open(pageOf(MINUTES));
    await page.keyboard.press('d');
    expect(await ask(page, 'document.activeElement.textContent')).toContain('Unexpected');
    await page.keyboard.press('u');
    expect(await selected(page, 'source')).toBe('Noget ingen forstår.');
    await page.keyboard.press('ArrowDown');
    expect(await selected(page, 'result')).toBe('referat');
    await page.keyboard.press('ArrowDown');
    expect(await selected(page, 'source')).toBe('Kulturudvalget');
    await page.keyboard.press('ArrowUp');
    expect(await selected(page, 'source')).toBe('REFERAT');
    await page.keyboard.press('Enter');
    expect(await ask(page, "document.activeElement.closest('.source') !== null")).toBe(true);
    await page.keyboard.press('Enter');
    expect(await ask(page, "document.activeElement.closest('.result') !== null")).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.sel').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await ask(page, 'document.activeElement.tagName')).toBe('A');
  });

  it('runs nothing that a document holds', async () => {
    const text = `REFERAT ${ATTACK} d. 06-03-2024\n\nMødested ${ATTACK}\n\nPunkt 1: ${ATTACK}\n\n${ATTACK} mere\n\nBeslutning\nGodkendt ${ATTACK}\n\nBilag\n${ATTACK}\n`;
    const { referat, text: original } = parse(text, { path: `${ATTACK.replaceAll('/', '')}.txt` });
    for (const html of [
      showPage(referat, original),
      showIndex([
        { path: ATTACK, failure: ATTACK },
        { path: ATTACK, href: 'x', referat },
      ]),
    ]) {
      const { page, troubles } = await open(html);
      await page.waitForTimeout(100);
      expect(await ask(page, '"hit" in window')).toBe(false);
      expect(await page.locator('img').count()).toBe(0);
      expect(troubles).toEqual([]);
    }
  });

  it.each([1440, 390])('fits a window of %i pixels, without scrolling sideways', async (width) => {
    for (const name of ['helhed-1', 'helhed-4', 'table-pipes']) {
      const { bytes } = readFixture(name);
      const { referat, text } = parse(bytes, { path: 'a-very-long-name-without-any-blank-in-it-'.repeat(4) });
      for (const html of [
        showPage(referat, text),
        showIndex([{ path: 'en-lang-sti-uden-blanktegn/'.repeat(5), href: 'a.html', referat }]),
      ]) {
        const { page } = await open(html, { viewport: { width, height: 844 } });
        expect(await ask(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    }
  });

  it('shows one side at a time where there is no room for both', async () => {
    const { page } = await open(pageOf(MINUTES), { viewport: { width: 390, height: 844 } });
    expect([await page.locator('.source').isVisible(), await page.locator('.result').isVisible()]).toEqual([false, true]);
    await page.locator('.result .f.k-outcome', { hasText: 'godkendte' }).click();
    expect([await page.locator('.source').isVisible(), await page.locator('.result').isVisible()]).toEqual([true, false]);
    const box = must(await page.locator('.source .sel').boundingBox());
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(844);
    await page.getByRole('button', { name: 'Result' }).click();
    expect([await page.locator('.source').isVisible(), await page.locator('.result').isVisible()]).toEqual([false, true]);
  });

  it('is light, dark, and good for printing', async () => {
    const { page } = await open(pageOf(MINUTES));
    const background = async (): Promise<unknown> => await ask(page, "getComputedStyle(document.querySelector('.result')).backgroundColor");
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect([
      await page.locator('.source').isVisible(),
      await page.locator('.result').isVisible(),
      await page.locator('.keys').isVisible(),
    ]).toEqual([true, true, false]);
    expect(await ask(page, "document.querySelector('.source').scrollHeight - document.querySelector('.source').clientHeight")).toBe(0);
  });

  it('works without its script: links lead from one side to the other', async () => {
    const { page } = await open(pageOf(MINUTES), { javaScriptEnabled: false });
    await page.locator('.result .f.k-outcome', { hasText: 'godkendte' }).click();
    expect(page.url()).toMatch(/#s\d+$/u);
    const box = must(await page.locator('.source .m.k-outcome').boundingBox());
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(900);
  });

  it('opens at a value that its address names', async () => {
    const { page } = await open(pageOf(MINUTES));
    const id = must(await page.locator('.result .f.k-outcome', { hasText: 'godkendte' }).getAttribute('id'));
    await page.goto(`${page.url()}#${id}`);
    await page.reload();
    expect(await selected(page, 'source')).toBe('godkendte');
  });

  it('of an index leads to the page of a file', async () => {
    const { referat, text } = parse(MINUTES, { path: 'å b/c.txt' });
    const folder = temporaryFolder({
      'index.html': showIndex([{ path: 'å b/c.txt', href: `${encodeURIComponent('å b')}/c.txt.html`, referat }]),
    });
    mkdirSync(path.join(folder, 'å b'));
    writeFileSync(path.join(folder, 'å b/c.txt.html'), showPage(referat, text));
    const { page } = await open('');
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    await page.getByRole('link', { name: 'å b/c.txt' }).click();
    expect(await page.locator('h1').textContent()).toBe('Kulturudvalget · onsdag 2024-03-06');
  });

  const longest = [...readCorpus('seeds')].sort((a, b) => b.text.length - a.text.length)[0];
  const documents = [
    ['a fixture', readFixture('helhed-1').text] as const,
    ...(longest ? [['the longest seed', longest.text] as const] : []),
  ];

  it.each(documents)('leads to the right place from every value of %s', async (_name, text) => {
    const { page, troubles } = await open(pageOf(text));
    const clicked = (await ask(page, CLICK_ALL)) as readonly (readonly [classes: string, field: string, marks: string])[];
    expect(clicked.length).toBeGreaterThan(20);
    const wrong = clicked.filter(([classes, field, marks]) => !agree(classes, field, marks));
    expect(wrong).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
