import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { waitingIn } from '../support/away.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const NOWHERE = { SUPABASE_URL: 'http://127.0.0.1:9' };
const ANSWERS = { nom: 'Nom-Reconnaissable', courriel: 'reconnaissable@courriel.example' };
const site = openSite();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const away = (settings: Record<string, string> = {}) =>
  openSite({ ...NOWHERE, PARVIS_SPOOL: folder, ...settings });

async function fileAway(): Promise<string> {
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG, ANSWERS));
  const response = await press(away(), SLUG, check, 'confirmer');
  return response.headers.get('location') ?? '';
}

describe('what waits', () => {
  test('holds no answer in the clear, and its owner alone may read it', async () => {
    await fileAway();
    const [{ name, bytes } = { name: '', bytes: Buffer.of() }] = waitingIn(folder);
    expect(name).toMatch(/^[0-9a-f]{64}\.\d{13}\.\d+$/u);
    const text = bytes.toString('latin1');
    expect(text).not.toMatch(/reconnaissable|Benali|rue des|answers|autorisation/iu);
    const path = join(folder, ownCommune(), name);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, ownCommune())).mode & 0o777).toBe(0o700);
  });

  test('is sealed anew each time: the same answers are not recognised', async () => {
    await fileAway();
    await fileAway();
    const [one, other] = waitingIn(folder);
    expect(one?.bytes.subarray(0, 64)).not.toEqual(other?.bytes.subarray(0, 64));
  });

  test('is not shown when a byte of it was changed', async () => {
    const location = await fileAway();
    expect((await away().get(location)).status).toBe(200);
    const [{ name, bytes } = { name: '', bytes: Buffer.of() }] = waitingIn(folder);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(join(folder, ownCommune(), name), bytes);
    expect((await away().get(location)).status).toBe(503);
  });

  test('is not shown in the place of another', async () => {
    const [location, other] = [await fileAway(), await fileAway()];
    const [one, two] = waitingIn(folder).map(({ name }) => join(folder, ownCommune(), name));
    copyFileSync(one ?? '', two ?? '');
    const statuses = [(await away().get(location)).status, (await away().get(other)).status];
    expect(statuses.toSorted()).toEqual([200, 503]);
  });
});

describe('where nothing can be kept', () => {
  const PLACES: [string, () => Promise<Record<string, string>> | Record<string, string>][] = [
    [
      'because the disk is full',
      async () => {
        const { bavail, bsize } = await statfs(folder);
        return {
          PARVIS_FILES_RESERVE: String(20 * Math.ceil((bavail * bsize) / 1_000_000) + 1000),
        };
      },
    ],
    [
      'because a file is in the place of the folder',
      () => {
        writeFileSync(join(folder, ownCommune()), '');
        return {};
      },
    ],
    ['because no folder is set and no platform gives one', () => ({ PARVIS_SPOOL: '' })],
  ];
  test.each(PLACES)('%s, the page says so and loses no word', async (_why, prepare) => {
    const { PARVIS_SPOOL: place = folder, ...settings } = await prepare();
    const full = openSite({
      ...NOWHERE,
      ...settings,
      ...(place !== '' && { PARVIS_SPOOL: place }),
    });
    const check = await reachReviewPage(site, SLUG, sampleForm(SLUG, ANSWERS));
    const response = await press(full, SLUG, check, 'confirmer');
    const page = await readPage(response);
    expect(page.status).toBe(503);
    expect(page.text).toContain('Pas encore reçu par la mairie');
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.value('_envoi')).toBe(check.value('_envoi'));
    expect(page.text).toContain(ANSWERS.nom);
    expect((await press(site, SLUG, page, 'confirmer')).status).toBe(303);
  });
});
