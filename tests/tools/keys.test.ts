import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/web/environment.ts';
import { ROOT } from '../support/project.ts';

const newKeys = () =>
  execFileSync(process.execPath, [join(ROOT, 'src/tools/maintenance/new-keys.ts')], {
    encoding: 'utf8',
  });

test('npm run keys prints settings that functions accept, and a public key without its private half', () => {
  const settings = parseEnv(newKeys());
  const { PARVIS_TOKEN_KEY: key } = readEnvironment(settings, [
    'PARVIS_SECRET',
    'PARVIS_TOKEN_KEY',
  ]);
  const { keys } = JSON.parse(settings.PGRST_JWT_SECRET ?? '') as {
    keys: { x: string; d?: string }[];
  };
  expect(keys).toHaveLength(1);
  expect(keys[0]?.x).toBe(key.x);
  expect(keys[0]?.d).toBeUndefined();
});

test('npm run keys never prints the same secrets twice', () => {
  expect(parseEnv(newKeys()).PARVIS_SECRET).not.toBe(parseEnv(newKeys()).PARVIS_SECRET);
});
