import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { parse, stringify } from 'yaml';
import { createApp } from '../../src/host/create-app.ts';
import { listen } from '../../src/host/listen.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { PAGE_LIMIT } from '../../src/site/measuring/budgets.ts';
import { measurePage } from '../../src/site/measuring/page-cost.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { buildContent } from '../support/build-content.ts';
import { launchBrowser } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { copyContent, type TemporaryContent } from '../support/temporary-content.ts';
import { atMost, middle, type Figure } from './figure.ts';
import { openSlowPhone } from './slow-phone.ts';

const QUESTIONS = 30;
const LONGEST = 'declaration-prealable-travaux';
/** Questions of these are added to the longest form of the commune. */
const OTHERS = ['autorisation-manifestation', 'permis-de-construire', 'subvention-association'];
const RUNS = 5;
const MOST_ELEMENTS = 600;
const LIMIT_MS = 2500;

interface Question {
  readonly key: string;
  readonly type: string;
  readonly when?: unknown;
}
interface FrontMatter {
  readonly form: { readonly fields: Question[] }[];
}

/**
 * A form of thirty questions: what it weighs, its elements, and when its first question takes a letter
 * that was typed, on a slow phone that never saw the site.
 */
export async function benchLongForm(): Promise<readonly Figure[]> {
  const content = copyContent(contentRoot(ROOT));
  const browser = await launchBrowser();
  try {
    makeLong(content);
    await buildContent(content);
    const path = `/demarches/${LONGEST}/formulaire/`;
    const html = readFileSync(join(content.root, 'dist', path, 'index.html'), 'utf8');
    const weight = await compressedWeight(html);
    const server = await listen(await createApp(content.root, []), 0);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      times.push(await firstLetter(browser, `http://127.0.0.1:${server.port}${path}`));
    }
    await server.stop();
    const name = `a form of ${QUESTIONS} questions`;
    const { dom } = measurePage(html, weight);
    return [
      atMost(`weight of ${name}`, weight, PAGE_LIMIT, 'B'),
      atMost(`elements of ${name}`, dom, MOST_ELEMENTS, ''),
      atMost(`first letter typed in ${name}`, Math.round(middle(times)), LIMIT_MS, 'ms'),
    ];
  } finally {
    await browser.close();
    content.remove();
  }
}

function makeLong(content: TemporaryContent): void {
  const { front, body } = split(content, LONGEST);
  const asked = front.form.flatMap(({ fields }) => fields);
  const keys = new Set(asked.map(({ key }) => key));
  const more = OTHERS.flatMap((slug) => split(content, slug).front.form)
    .flatMap(({ fields }) => fields)
    .filter(({ key, when }) => when === undefined && !keys.has(key) && keys.add(key))
    .slice(0, QUESTIONS - asked.length);
  front.form.at(-1)?.fields.push(...more);
  content.write(fileOf(LONGEST), `---\n${stringify(front)}---\n${body}`);
}

const fileOf = (slug: string) => `content/demarches/${slug}.md`;

function split(content: TemporaryContent, slug: string): { front: FrontMatter; body: string } {
  const [, front = '', body = ''] = content.read(fileOf(slug)).split(/^---\n/mu);
  return { front: parse(front) as FrontMatter, body };
}

/**
 * Taps the first question as soon as it is there, and types; the script that comes later leaves the letter.
 * @returns milliseconds from the address
 */
async function firstLetter(browser: Browser, address: string): Promise<number> {
  const page = await openSlowPhone(browser);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const first = page.locator('main form input[type=text]:visible').first();
  await first.tap({ timeout: 20_000 });
  await first.press('a');
  const time = performance.now() - start;
  await page.waitForLoadState('networkidle');
  if ((await first.inputValue()) !== 'a') throw new Error('What was typed early is lost');
  await page.context().close();
  return time;
}
