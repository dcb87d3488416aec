import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFreePort } from '../../src/local/ports.ts';
import { ROOT } from '../support/project.ts';
import { sharedStack } from '../support/shared-stack.ts';

/** `npm run serve` with settings of a server of its own, where nothing but itself answers. */
async function serve(changes: NodeJS.ProcessEnv) {
  const env = {
    ...process.env,
    ...sharedStack().environment,
    SUPABASE_URL: 'http://127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PORT: String(await findFreePort()),
    PARVIS_BUILT: ROOT,
    ...changes,
  };
  const child = spawn(process.execPath, [join(ROOT, 'src/host/serve.ts')], { cwd: ROOT, env });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const answers = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Parvis répond')) resolve();
      });
    }
  });
  return { child, ended, answers, output: () => output, url: `http://127.0.0.1:${env.PORT}` };
}

test.each([
  'SUPABASE_URL',
  'SUPABASE_PUBLISHABLE_KEY',
  'PARVIS_TOKEN_KEY',
  'PARVIS_SECRET',
  'SMTP_URL',
])('npm run serve does not start without %s, and names it', async (name) => {
  const { ended, output } = await serve({ [name]: undefined });
  expect(await ended).toBe(1);
  expect(output()).toContain(`Réglage manquant ou mal écrit dans l’environnement :\n  ${name} : `);
  expect(output()).not.toMatch(/ {4}at |Error:/u);
});

test('npm run serve does not start with a wrong setting, and does not repeat it', async () => {
  const { ended, output } = await serve({ PARVIS_SECRET: 'trop-court' });
  expect(await ended).toBe(1);
  expect(output()).toContain('PARVIS_SECRET : un secret d’au moins 32 caractères');
  expect(output()).not.toContain('trop-court');
});

test('npm run serve answers, then ends when it is asked to', async () => {
  const { child, answers, ended, url } = await serve({});
  await answers;
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
