/*
 * `npm test`: the checks of the code, then every test on the real parts. Ends with one line that
 * counts what passed and what failed, checks included.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startVitest, type TestModule } from 'vitest/node';
import { ROOT } from './support/project.ts';

const bin = (name: string) => join(ROOT, 'node_modules', name);

type Check = readonly [name: string, ...command: string[]];

/**
 * Each check is one test: it passes, or its whole output is shown. Two at a time, as the smallest machine
 * has two cores; types before lint, which reads those of the content that they write.
 */
const CHECKS: readonly (readonly Check[])[] = [
  [
    ['types', bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'],
    ['lint', bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
  ],
  [
    ['format', bin('prettier/bin/prettier.cjs'), '--check', '.'],
    ['unused code', bin('knip/bin/knip.js')],
  ],
];

async function passes([name, ...command]: Check): Promise<boolean> {
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await once(child, 'close')) as [number | null];
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status !== 0) console.log(...(await said));
  return status === 0;
}

async function runChecks(): Promise<{ passed: number; failed: number }> {
  const lanes = CHECKS.map(async (checks) => {
    const results: boolean[] = [];
    for (const check of checks) results.push(await passes(check));
    return results;
  });
  const results = (await Promise.all(lanes)).flat();
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

/** The ten files that took longest: where to look when the whole becomes slow. */
function tellSlowest(modules: readonly TestModule[]): void {
  const files = modules.map((module) => {
    const { collectDuration, duration } = module.diagnostic();
    return { name: module.relativeModuleId, seconds: (collectDuration + duration) / 1000 };
  });
  console.log('Slowest files:');
  for (const { name, seconds } of files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}

async function runTests(filters: readonly string[]): Promise<{ passed: number; failed: number }> {
  const vitest = await startVitest([...filters], {
    config: join(ROOT, 'tests/vitest.config.ts'),
    run: true,
    watch: false,
  });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  // A file that does not load has no test to count, but it has failed.
  const broken = modules.filter((module) => module.errors().length > 0).length;
  tellSlowest(modules);
  const errors = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return { passed, failed: tests.length - passed + broken + errors };
}

const isCheckOnly = process.argv.includes('--checks');
const filters = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const checks = filters.length > 0 ? { passed: 0, failed: 0 } : await runChecks();
const tests = isCheckOnly ? { passed: 0, failed: 0 } : await runTests(filters);
const failed = checks.failed + tests.failed;
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
