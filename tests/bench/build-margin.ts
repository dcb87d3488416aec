import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, round, type Figure } from './figure.ts';

const PROCEDURES = 5000;
const MODEL = 'demarches/autorisation-stationnement.md';
const LIMIT_MIB = 1536;

/** Of each procedure: what it is, its form, the form on paper, and that one as a tagged PDF. */
const PAGES_EACH = 4;

/** Builds a site of five thousand more procedures, and the site as it is: the difference is their cost. */
export async function benchBuildMargin(): Promise<readonly Figure[]> {
  const small = await buildCopy(0);
  const large = await buildCopy(PROCEDURES);
  const perSecond = PROCEDURES / (large.seconds - small.seconds);
  return [
    { what: 'build of the site as it is', value: round(small.seconds), unit: 's' },
    { what: `build with ${PROCEDURES} more procedures`, value: round(large.seconds), unit: 's' },
    { what: 'procedures built per second, at the margin', value: round(perSecond), unit: '/s' },
    atLeast('pages built per second, at the margin', Math.round(PAGES_EACH * perSecond), 250, '/s'),
    atMost('memory of the large build', Math.round(large.peakMib), LIMIT_MIB, 'MiB'),
  ];
}

/**
 * Builds a copy of the site with so many procedures more.
 * @param environment settings of the build
 */
export async function buildCopy(
  extra: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ seconds: number; peakMib: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-build-'));
  try {
    for (const name of ['src', 'public']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    const content = contentRoot(folder, {});
    cpSync(contentRoot(ROOT).folder, content.folder, { recursive: true });
    for (const name of ['node_modules', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      symlinkSync(join(ROOT, name), join(folder, name));
    }
    mkdirSync(join(folder, '.parvis'), { recursive: true });
    const model = readFileSync(join(content.folder, MODEL), 'utf8');
    for (let index = 0; index < extra; index += 1) {
      const text = model.replaceAll('Réserver une place', `Réserver la place ${index}`);
      writeFileSync(join(content.folder, `demarches/essai-${index}.md`), text);
    }
    return await build(folder, extra, environment);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lists of a site of five thousand procedures are over their weight: the build says so at its end. */
const TOO_HEAVY = 'clé « poids »';

async function build(
  folder: string,
  extra: number,
  environment: Readonly<Record<string, string>>,
): Promise<{ seconds: number; peakMib: number }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1024', join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: folder,
      env: { ...process.env, PARVIS_CONTENT: '', ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  let peakMib = 0;
  const watch = setInterval(() => {
    void peakMemory(child.pid ?? 0).then((mib) => (peakMib = Math.max(peakMib, mib)));
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const built = /(\d+) pages, médiane/u.exec(output)?.[1];
  const isWhole = Number(built) >= 2 * extra && (code === 0 || output.includes(TOO_HEAVY));
  if (!isWhole) throw new Error(output.slice(-2000));
  return { seconds: (performance.now() - start) / 1000, peakMib };
}

/** Peak resident memory as Linux counts it; 0 where it does not say. */
async function peakMemory(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
