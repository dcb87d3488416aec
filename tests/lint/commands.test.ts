import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /^node (\S+\.ts)$/u.exec(command)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

/** Files that are read as soon as one is. */
function readAtOnce(file: string, { inputs }: Metafile): ReadonlySet<string> {
  const read = new Set([file]);
  for (const path of read)
    for (const { path: next, kind } of inputs[path]?.imports ?? [])
      if (kind === 'import-statement') read.add(next);
  return read;
}

test.each(commands)('npm run $name starts: Node reads what it is made of', async ({ file }) => {
  const { metafile } = await build({
    entryPoints: [join(ROOT, file)],
    ...{ absWorkingDir: ROOT, bundle: true, write: false, metafile: true },
    ...{ format: 'esm', platform: 'node', packages: 'external', outdir: ROOT, logLevel: 'silent' },
    // Read by the bundler alone.
    external: ['*.astro', '*.css'],
  });
  const drawn = [...readAtOnce(file, metafile)].filter((path) => path.endsWith('.tsx'));
  expect(drawn).toEqual([]);
});
