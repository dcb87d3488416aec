import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, launchBrowser } from '../support/chromium.ts';
import { atLeast, type Figure } from './figure.ts';
import { fileOne, SLUG } from './file-one.ts';

/** Fetched by npm when it is asked for: 176 MB that nothing else needs (Apache-2.0). */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 5;
const MOST_ATTEMPTS = 12;
/** Under this speed, as Lighthouse measures it first, the machine is busy with something else. */
const BUSY_BENCHMARK = 1500;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

interface Run {
  readonly scores: Scores;
  /** Speed of the machine just before, as Lighthouse counts it. */
  readonly benchmark: number;
}

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
    for (let attempt = 0; runs.length < RUNS; attempt += 1) {
      if (attempt === MOST_ATTEMPTS) throw new Error('The machine is too busy for Lighthouse');
      const { scores, benchmark } = await runLighthouse(url + path, skipped);
      if (benchmark >= BUSY_BENCHMARK) runs.push(scores);
      else redone += 1;
    }
    for (const category of CATEGORIES) {
      const worst = Math.min(...runs.map((scores) => scores[category]));
      figures.push(atLeast(`${category} of ${name}`, worst, 100, '/100'));
    }
  }
  return [...figures, { what: 'runs done again on a busy machine', value: redone, unit: '' }];
}

async function runLighthouse(address: string, skipped?: string): Promise<Run> {
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
    );
    return readRun(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readRun(report: string): Run {
  const { categories, environment } = JSON.parse(report) as {
    categories: Record<keyof Scores, { score: number | null }>;
    environment: { benchmarkIndex: number };
  };
  const scoreOf = (category: keyof Scores) => Math.round((categories[category].score ?? 0) * 100);
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    benchmark: environment.benchmarkIndex,
  };
}
