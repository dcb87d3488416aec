import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { FIXTURE_SETTINGS, ROOT } from '../../support/project.ts';
import { sampleForm } from '../../support/sample-answers.ts';
import { isAlive, useStarts } from '../../support/use-starts.ts';

const SLUG = 'autorisation-stationnement';
const runs = useStarts();

async function fileOne(url: string): Promise<string> {
  const post = (form: Record<string, string>) =>
    fetch(`${url}/api/demarches/${SLUG}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form),
    });
  const check = await (await post(sampleForm(SLUG))).text();
  const sealed = /name="_envoi" value="([^"]+)"/u.exec(check)?.[1] ?? '';
  return (await post({ _envoi: sealed, _etape: 'confirmer' })).headers.get('location') ?? '';
}

describe('npm start', () => {
  test('prints where the site and the mailbox are, keeps data between runs, ends with nothing left, starts afresh on any day', async () => {
    // Under a name that the content does not have: functions, mails and commands find it.
    const named = { PARVIS_COMMUNE: 'repetition' };
    const first = runs.start(await findFreePort(), named);
    await first.says('Parvis est prêt');
    const mailbox = /http:\/\/127\.0\.0\.1:(\d+)/gu.exec(
      first.output().split('courriels')[1] ?? '',
    );
    const location = await fileOne(first.url);
    expect((await fetch(first.url + location)).status).toBe(200);
    await expect
      .poll(async () => (await fetch(mailbox?.[0] ?? '')).text())
      .toContain('accusé de réception');
    const listed = execFileSync(process.execPath, [join(ROOT, 'src/tools/desk/submissions.ts')], {
      env: {
        ...process.env,
        ...FIXTURE_SETTINGS,
        SUPABASE_URL: undefined,
        PARVIS_TOKEN_KEY: undefined,
        SUPABASE_PUBLISHABLE_KEY: undefined,
        PARVIS_DATA: runs.folder,
      },
      encoding: 'utf8',
    });
    expect(listed).toMatch(/^1\sdemande\n.{4}-.{4}/u);

    const pids = runs.programs();
    expect(pids).toHaveLength(2);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);

    const second = runs.start(await findFreePort(), named);
    await second.says('Parvis est prêt');
    expect((await fetch(second.url + location)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);

    // Empty again, and on a day that was chosen.
    const held = { PARVIS_NOW: '2026-12-24T10:00:00Z' };
    const fresh = runs.start(await findFreePort(), held, ['--fresh']);
    await fresh.says('Parvis est prêt');
    expect((await fetch(fresh.url + location)).status).toBe(404);
    const receipt = await (await fetch(fresh.url + (await fileOne(fresh.url)))).text();
    expect(receipt.replaceAll('\u00a0', ' ')).toContain('24 décembre 2026 à 11 h 00');
    expect(receipt.replaceAll('\u00a0', ' ')).toContain('24 février 2027');
  });
});
