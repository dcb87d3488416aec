import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { SOLVE_PROOF_SCRIPT } from '../../src/quotas/solve-proof.ts';
import { IN_PAGES, isReadable, LOADED } from '../../src/site/assets/baseline.ts';
import { validateScripts } from '../../src/site/measuring/validate-scripts.ts';
import { ROOT } from '../support/project.ts';
import { bundledModules, youngFeatures, type Oldest } from '../support/young-features.ts';

/** Scripts that pages carry, and those that they load besides (`baseline.ts`). */
const CARRIED = ['alerts.ts', 'open-now.ts'];
const CALLED = [
  ...[
    'start',
    'device',
    'draft-offers',
    'remove-blocks',
    'sendings',
    'sending-review',
    'attachments',
    'address-help',
  ].map((name) => `form/${name}.ts`),
  ...['worker.ts', 'instant-search.tsx'],
];
/** What is younger, and asked about before it is used. */
const ASKED_ABOUT = ['NavigatorLocks.locks', 'LockManager.request', 'Segmenter.segment'];

const oldest: Oldest = Object.fromEntries(
  packageJson.browserslist.map((browser) => {
    const [name = '', version] = browser.split(' ');
    return [name, Number(version)];
  }),
);

test('scripts call nothing that the oldest browsers do not know, but what they ask about first', async () => {
  const modules = new Map<string, Oldest>();
  // Safari loads no script before 15.4: see `baseline.ts`.
  for (const entry of CALLED)
    for (const file of await bundledModules(entry)) modules.set(file, { ...oldest, safari: 15.4 });
  for (const entry of CARRIED)
    for (const file of await bundledModules(entry)) modules.set(file, oldest);
  const find = youngFeatures([...modules.keys()]);
  const found = [...modules].flatMap(([file, browsers]) => find(file, browsers));
  const known = (one: string) => ASKED_ABOUT.some((name) => one.startsWith(`${name} `));
  expect(found.filter((one) => !known(one))).toEqual([]);
  // Nothing is excused that is not there: what finds them sees.
  const seen = ASKED_ABOUT.filter((name) => found.some((one) => one.startsWith(`${name} `)));
  expect(seen).toEqual(ASKED_ABOUT);
});

test.each([
  ['a module that awaits at its top', 'await import("/x.js");', LOADED],
  ['an assignment where there is nothing', 'let a; a ??= 1; f(a);', LOADED],
  ['a look behind in a pattern', 'f(/(?<=a)b/u);', LOADED],
  ['a question in a page', 'f(a?.b);', IN_PAGES],
])('the build refuses %s', async (_name, script, language) => {
  expect(await isReadable(script, language)).toBe(false);
});

test('the build takes what they read, and the scripts of the built site are so', async () => {
  expect(await isReadable('f(a?.b ?? import("/x.js"));', LOADED)).toBe(true);
  expect(await isReadable('try{f({...a})}catch{}', IN_PAGES)).toBe(true);
  expect(await isReadable(SOLVE_PROOF_SCRIPT, IN_PAGES)).toBe(true);
  expect(await validateScripts(`${ROOT}/dist`, [])).toEqual([]);
});
