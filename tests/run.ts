/*
 * `npm test`: the checks of the code, then every test on the real parts. Ends with one line that
 * counts what passed and what failed, checks included.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startVitest, type TestModule } from 'vitest/node';
import { ROOT } from './support/project.ts';

const bin = (name: string) => join(ROOT, 'node_modules', name);

/** Each check is one test: it passes, or its whole output is shown. */
const CHECKS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '.'],
  // Before lint: it writes the types of the content, which lint reads.
  ['types', bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'],
  ['lint', bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
  ['unused code', bin('knip/bin/knip.js')],
];

function runChecks(): { passed: number; failed: number } {
  let passed = 0;
  for (const [name, ...command] of CHECKS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status === 0) passed += 1;
    else console.log(stdout, stderr);
  }
  return { passed, failed: CHECKS.length - passed };
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
const checks = filters.length > 0 ? { passed: 0, failed: 0 } : runChecks();
const tests = isCheckOnly ? { passed: 0, failed: 0 } : await runTests(filters);
const failed = checks.failed + tests.failed;
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
