import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openForge, type Forge, type SentFile } from '../../../src/local/publish/forge/forge.ts';
import { startGitServer, type GitCopy, type GitServer } from '../../support/git-server.ts';
import { copyContent } from '../../support/temporary-content.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const SERVICE = 'services/voirie.yml';
const CLAIRE = { id: '00000000-0000-4000-8000-000000000001', name: 'Claire Petit' };

const content = copyContent();
let server: GitServer;
let here: GitCopy;
let elsewhere: GitCopy;
let forge: Forge;

const read = ({ folder }: Pick<GitCopy, 'folder'>, path: string) =>
  readFileSync(join(folder, 'content', path), 'utf8');
const add = ({ folder }: GitCopy, path: string, words: string) =>
  writeFileSync(join(folder, 'content', path), `${read({ folder }, path)}${words}\n`);
const sent = (path: string): SentFile => ({
  ...{ path, title: 'La médiathèque', author: CLAIRE, message: 'Écrit par Claire Petit.' },
});
/** Somebody changes the content elsewhere, and pushes. */
async function push(path: string, words: string, message = 'Un autre changement') {
  await elsewhere.git('pull', '--quiet', '--rebase', 'origin', 'main');
  add(elsewhere, path, words);
  await elsewhere.git('commit', '--quiet', '-am', message);
  await elsewhere.git('push', '--quiet', 'origin', 'HEAD:main');
}

beforeAll(async () => {
  server = await startGitServer();
  const first = content.root;
  writeFileSync(join(first, 'package.json'), '{}\n');
  elsewhere = await server.adopt(first);
});
beforeEach(async () => {
  here = await server.clone();
  const folder = join(here.folder, 'content');
  forge = await openForge({ folder, name: 'content' }, 'origin/main');
});
afterAll(async () => {
  await server.stop();
  content.remove();
});

test('what is published goes to the forge, under the name of whoever wrote it', async () => {
  add(here, NEWS, 'Un mot de Claire.');
  expect(await forge.send(sent(NEWS))).toBe('sent');
  await elsewhere.git('pull', '--quiet', '--rebase', 'origin', 'main');
  expect(read(elsewhere, NEWS)).toContain('Un mot de Claire.');
  expect(await elsewhere.git('log', '-1', '--format=%an|%ae|%cn|%s|%b')).toBe(
    `Claire Petit|${CLAIRE.id}@parvis.invalid|Parvis|La médiathèque|Écrit par Claire Petit.`,
  );
  expect(await forge.meet()).toBe('same');
});

test('what is pushed elsewhere is taken, and what waits here goes after it', async () => {
  await push(SERVICE, '# la voirie', 'Revoir la voirie');
  expect(await forge.meet()).toBe('taken');
  expect(read(here, SERVICE)).toContain('# la voirie');
  await push(SERVICE, '# encore');
  add(here, NEWS, 'Un second mot.');
  expect(await forge.send(sent(NEWS))).toBe('sent');
  expect(read(here, SERVICE)).toContain('# encore');
  expect(await here.git('log', '-2', '--format=%an')).toBe('Claire Petit\nHugo Lambert');
});

test('a forge that is away stops nothing: what is published leaves when it comes back', async () => {
  server.isClosed = true;
  add(here, NEWS, 'Pendant la panne.');
  expect(await forge.send(sent(NEWS))).toBe('away');
  expect(await forge.meet()).toBe('away');
  server.isClosed = false;
  expect(await forge.meet()).toBe('sent');
  await elsewhere.git('pull', '--quiet', '--rebase', 'origin', 'main');
  expect(read(elsewhere, NEWS)).toContain('Pendant la panne.');
});

test('the same lines on both sides: nothing is merged, nothing is lost', async () => {
  await push(NEWS, 'Les mots de Hugo.');
  add(here, NEWS, 'Les mots de Claire.');
  expect(await forge.send(sent(NEWS))).toBe('conflict');
  expect(read(here, NEWS)).toContain('Les mots de Claire.');
  expect(read(here, NEWS)).not.toMatch(/<<<<|Hugo/u);
  expect(await here.git('status', '--porcelain')).toBe('');
  expect(await forge.meet()).toBe('conflict');
});

test('what somebody saved here without sending it is not overwritten', async () => {
  await push(NEWS, 'Un mot de là-bas.');
  add(here, NEWS, 'Pas encore envoyé.');
  expect(await forge.meet()).toBe('conflict');
  expect(read(here, NEWS)).toContain('Pas encore envoyé.');
});

test('a change of the program is left to whoever updates the server', async () => {
  await elsewhere.git('pull', '--quiet', '--rebase', 'origin', 'main');
  writeFileSync(join(elsewhere.folder, 'package.json'), '{"scripts":{}}\n');
  await elsewhere.git('commit', '--quiet', '-am', 'Changer le programme');
  await elsewhere.git('push', '--quiet', 'origin', 'HEAD:main');
  expect(await forge.meet()).toBe('code');
  expect(readFileSync(join(here.folder, 'package.json'), 'utf8')).toBe('{}\n');
});

test('a folder that is in no copy of a repository is refused with a sentence', async () => {
  const folder = join((await server.clone()).folder, '..');
  await expect(openForge({ folder, name: 'content' }, 'origin/main')).rejects.toThrow(
    'n’est pas dans une copie d’un dépôt Git',
  );
});
