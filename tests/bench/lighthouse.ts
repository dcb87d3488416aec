import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, launchBrowser } from '../support/chromium.ts';
import { atLeast, middle, type Figure } from './figure.ts';
import { fileOne } from './file-one.ts';
import { SLUG } from './parking-form.ts';

/** Fetched by npm when it is asked for: 176 MB that nothing else needs (Apache-2.0). */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 5;
const MOST_SPOILED = 10;
/** Under this speed, as Lighthouse measures it first, the machine is busy with something else. */
const BUSY_BENCHMARK = 1500;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/**
 * Scores that Lighthouse gives with its own settings (a phone, a simulated network): the worst of
 * five runs. Runs on a busy machine are done again, and counted.
 */
export async function benchLighthouse(url: string): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  const receipt = await fileOne(browser, url);
  await browser.close();
  const pages = [
    { name: '/', path: '/' },
    { name: `/demarches/${SLUG}/`, path: `/demarches/${SLUG}/` },
    { name: `/demarches/${SLUG}/formulaire/`, path: `/demarches/${SLUG}/formulaire/` },
    // A receipt must not be found by search engines: that is not held against it.
    { name: '/recus/… (kept out of search)', path: receipt, skipped: 'is-crawlable' },
  ];
  const figures: Figure[] = [];
  let redone = 0;
  for (const { name, path, skipped } of pages) {
    const runs: Scores[] = [];
    let spoiled = 0;
    while (runs.length < RUNS) {
      const run = await runLighthouse(url + path, skipped);
      if (typeof run !== 'string') runs.push(run);
      else if ((spoiled += 1) > MOST_SPOILED) throw new Error(`${name}: ${run}`);
    }
    redone += spoiled;
    for (const category of CATEGORIES) {
      const scores = runs.map((run) => run[category]);
      figures.push(
        atLeast(`${category} of ${name}, worst of ${RUNS}`, Math.min(...scores), 100, ''),
      );
      if (category !== 'performance') continue;
      figures.push(atLeast(`${category} of ${name}, middle`, middle(scores), 100, ''));
    }
  }
  return [...figures, { what: 'runs done again on a busy machine', value: redone, unit: '' }];
}

/** @returns scores, or why this run says nothing */
async function runLighthouse(address: string, skipped?: string): Promise<Scores | string> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-lighthouse-'));
  const report = join(folder, 'report.json');
  const { executablePath, args } = await findChromium();
  try {
    await promisify(execFile)(
      'npm',
      [
        ...['exec', '--yes', '--ignore-scripts', '--', LIGHTHOUSE, address],
        ...['--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${report}`],
        `--only-categories=${CATEGORIES.join(',')}`,
        ...(skipped === undefined ? [] : [`--skip-audits=${skipped}`]),
        `--chrome-flags=--headless=new ${args.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: executablePath } },
    ).catch((error: unknown) => {
      // A page that could not be measured has a report too, which says why.
      if (!existsSync(report)) throw error;
    });
    return readScores(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readScores(report: string): Scores | string {
  const { categories, environment, runtimeError } = JSON.parse(report) as {
    categories: Record<keyof Scores, { score: number | null }>;
    environment: { benchmarkIndex: number };
    runtimeError?: { message: string };
  };
  if (runtimeError !== undefined) return runtimeError.message;
  if (environment.benchmarkIndex < BUSY_BENCHMARK) return 'the machine is too busy';
  const scoreOf = (category: keyof Scores) => Math.round((categories[category].score ?? 0) * 100);
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  };
}
