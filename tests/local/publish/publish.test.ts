import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReleases } from '../../../src/host/releases/releases.ts';
import { publish, putBack } from '../../../src/local/publish/publish.ts';
import { ROOT } from '../../support/project.ts';
import { RIGHT_ALERT } from '../../support/right-alert.ts';
import { startServerProcess, type ServerProcess } from '../../support/server-process.ts';
import { sharedStack } from '../../support/shared-stack.ts';
import { copyContent } from '../../support/temporary-content.ts';

const COMMUNE = 'content/commune.yml';

const content = copyContent();
// Beside the packages, where functions find their fonts.
const folder = mkdtempSync(join(ROOT, '.parvis', 'test-publish-'));
const settings = { PARVIS_PUBLICATIONS: folder, PARVIS_CONTENT: content.source.folder };
const publishing = { root: ROOT, environment: { ...process.env, ...settings } };
const releases = openReleases(ROOT, settings);
let server: ServerProcess;

const titleOf = async (path: string) => {
  const response = await fetch(server.url + path);
  return `${response.status} ${/<title>([^<]*)/u.exec(await response.text())?.[1] ?? ''}`;
};
const shows = (path: string, words: string) =>
  expect
    .poll(async () => (await fetch(server.url + path)).text(), { timeout: 10_000 })
    .toContain(words);

beforeAll(async () => {
  await publish(publishing);
  server = await startServerProcess(() => ({
    ...sharedStack().environment,
    ...settings,
    PARVIS_BUILT: '',
  }));
});
afterAll(async () => {
  await server.program.stop();
  rmSync(folder, { recursive: true, force: true });
  content.remove();
});

describe('a server that runs', () => {
  test('shows what is published without a restart, and what was before on demand', async () => {
    const news = 'content/actualites/fete-du-pont.md';
    content.write(news, NEWS);
    const first = publish(publishing);
    // At the same moment, a second one is told to wait.
    await expect(publish(publishing)).rejects.toThrow(/déjà en cours/u);
    await first;
    await shows('/actualites/', 'Fête du pont');
    // What functions answer follows, and not only pages.
    await shows('/recherche?q=naissance', '</html>');
    content.removeFile(news);
    const { name } = await putBack(publishing);
    expect((await releases.online())?.name).toBe(name);
    await expect
      .poll(async () => (await fetch(`${server.url}/actualites/fete-du-pont/`)).status)
      .toBe(404);
  });

  test('keeps what is online when the content is refused; a new alert leaves all the same', async () => {
    const before = content.read(COMMUNE);
    content.write(COMMUNE, 'name: [');
    content.write('content/alertes/rue-barree.yml', RIGHT_ALERT);
    const said = publish(publishing);
    await expect(said).rejects.toThrow(/Rien n’est publié[\s\S]*content\/commune\.yml/u);
    await shows('/alertes/', 'Passez par le pont');
    expect(await titleOf('/')).toMatch(/^200 .*Petiteville/u);
    expect((await releases.online())?.kind).toBe('alerts');
    content.write(COMMUNE, before);
  });

  test('publishes nothing of an alert that is wrong, and says where', async () => {
    content.write(
      'content/alertes/faux.yml',
      RIGHT_ALERT.replace('owner: voirie', 'owner: personne'),
    );
    const before = await releases.online();
    await expect(publish(publishing)).rejects.toThrow(/alertes\/faux\.yml[\s\S]*owner/u);
    expect(await releases.online()).toEqual(before);
    content.removeFile('content/alertes/faux.yml');
  });
});

test('a release that does not open is never served', async () => {
  const online = await releases.online();
  if (online === undefined) throw new RangeError('Nothing online');
  const { noteRelease } = await import('../../../src/host/releases/releases.ts');
  await noteRelease(releases, { ...online, name: '2099-half' });
  await releases.putOnline('2099-half');
  await expect.poll(() => server.program.lastOutput()).toContain('host.release-failed');
  expect(await titleOf('/')).toMatch(/^200 /u);
  await releases.putOnline(online.name);
  releases.remove('2099-half');
});

test('before anything is published, nothing can be put back', async () => {
  const empty = { PARVIS_PUBLICATIONS: join(folder, 'empty') };
  await expect(putBack({ root: ROOT, environment: empty })).rejects.toThrow(/plus ancienne/u);
});

const NEWS = `---
title: Fête du pont
summary: Venez fêter le pont.
publishedOn: 2020-01-01
owner: voirie
reviewOn: 2099-01-01
---

Venez.
`;
