import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepEarlier } from '../captures/keep-earlier.ts';
import { findPlace, PLACES } from '../captures/places.ts';
import { takeReadmePictures } from '../captures/readme-pictures.ts';
import { takeCaptures } from '../captures/take-captures.ts';
import { useBrowser } from '../support/browser.ts';
import { readHtml } from '../support/read-html.ts';

const opened = useBrowser();
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'parvis-captures-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Width that a PNG file tells, in pixels. */
const widthOf = (file: string) => readFileSync(join(folder, file)).readUInt32BE(16);

test('a place is photographed at each size, light and dark, and the index shows it', async () => {
  const places = [findPlace('home'), findPlace('autorisation-stationnement: form without answers')];
  await takeCaptures(opened.browser, opened.site.url, places, folder);
  const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'));
  expect(pictures).toHaveLength(12);
  for (const width of [360, 768, 1280]) {
    const [dark, light] = ['dark', 'light'].map((scheme) => `home-${width}-${scheme}.png`);
    if (dark === undefined || light === undefined) throw new TypeError('No picture');
    expect([widthOf(dark), widthOf(light)]).toEqual([width, width]);
    expect(readFileSync(join(folder, dark))).not.toEqual(readFileSync(join(folder, light)));
  }
  const document = readHtml(readFileSync(join(folder, 'index.html'), 'utf8'));
  const shown = [...document.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
  expect(shown.toSorted()).toEqual(pictures.toSorted());
});

test('pictures that are taken again stand beside the ones of before', async () => {
  await keepEarlier(folder);
  await takeCaptures(opened.browser, opened.site.url, [findPlace('home')], folder);
  const document = readHtml(readFileSync(join(folder, 'index.html'), 'utf8'));
  const shown = [...document.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
  expect(shown).toHaveLength(12);
  expect(shown.slice(0, 2)).toEqual(['before/home-360-light.png', 'home-360-light.png']);
  expect(shown.every((file) => existsSync(join(folder, file)))).toBe(true);
});

test('the pictures of the README fit their weight', async () => {
  await takeReadmePictures(opened.browser, opened.site.url, folder);
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/docs\/images\/([\w-]+\.png)/gu)];
  expect(shown).toHaveLength(3);
  for (const [, file = ''] of shown) expect(widthOf(file)).toBe(360);
});

test('places have names of their own', () => {
  expect(new Set(PLACES.map(({ name }) => name)).size).toBe(PLACES.length);
});
