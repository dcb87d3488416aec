import { beforeAll, expect, test } from 'vitest';
import { DESK_API } from '../../src/editing/desk-backend.ts';
import {
  askTool,
  listedFile,
  readFile,
  readWaiting,
  saveFiles,
  type ListedFile,
} from '../support/desk-tool.ts';
import { CONTENTS, useEditors } from '../support/editors.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';

const editors = useEditors();
let news: ListedFile;
let text = '';

beforeAll(async () => {
  news = await listedFile(editors.claire, NEWS);
  text = (await readFile(editors.claire, news.path)) ?? '';
});

test('only texts of the content are taken, whole and at their place', async () => {
  const { path, sha } = news;
  const folder = path.slice(0, -NEWS.length);
  const wrong: readonly (readonly [string, Parameters<typeof saveFiles>[1][number]])[] = [
    ['ni image', { operation: 'create', path: `${folder}images/pont.png`, text: 'x' }],
    ['ni image', { operation: 'create', path: `${folder}../../netlify.toml`, text: 'x' }],
    ['ni image', { operation: 'create', path: `${folder}redaction.yml`, text: 'x' }],
    ['ni image', { operation: 'create', path: 'netlify.toml', text: 'x' }],
    ['ne change pas', { operation: 'update', path, sha, from_path: `${folder}a.md`, text: 'x' }],
    ['entre-temps', { operation: 'update', path, text: 'x' }],
    ['entre-temps', { operation: 'delete', path, sha: 'a' }],
    ['ni image', { operation: 'update', path, sha, bytes: [0xff, 0xfe] }],
    ['illisible', { operation: 'erase', path, sha, text: 'x' }],
    ['trop long', { operation: 'update', path, sha, text: 'x'.repeat(1_400_000) }],
  ];
  for (const [said, file] of wrong) {
    const { status, body } = await saveFiles(editors.claire, [file]);
    expect([409, 422]).toContain(status);
    expect(body).toEqual({ message: expect.stringContaining(said) as string });
  }
  // One wrong file among others: none is taken.
  const right = { operation: 'update', path, sha, text: `${text}\nEncore.\n` };
  const both = [right, { operation: 'create', path: `${folder}logo.svg`, text: 'x' }];
  expect((await saveFiles(editors.claire, both)).status).toBe(409);
  expect(await readWaiting(editors.claire)).toEqual([]);
  expect(await readFile(editors.claire, `${folder}redaction.yml`)).toBeUndefined();
  expect(await readFile(editors.claire, `${folder}../package.json`)).toBeUndefined();
});

test('whoever has no session, no right, or comes from elsewhere gets nothing', async () => {
  const nobody = editors.visitor();
  expect(await askTool(nobody, `${DESK_API}/user`)).toEqual({
    status: 401,
    body: { message: expect.stringContaining('session au bureau est finie') as string },
  });
  await editors.desk.invite('accueil', { 'guichet-unique': 'process' });
  const agent = editors.visitor();
  await agent.signIn('accueil', { from: CONTENTS });
  expect((await askTool(agent, `${DESK_API}/user`)).status).toBe(403);
  expect((await saveFiles(agent, [{ operation: 'create', path: news.path }])).status).toBe(403);
  const asked = { files: [{ operation: 'delete', path: news.path, sha: news.sha }] };
  const elsewhere = await askTool(
    editors.claire,
    `${DESK_API}/repos/mairie/contenus/contents`,
    asked,
    { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
  );
  expect(elsewhere.status).toBe(403);
  expect((await askTool(editors.claire, `${DESK_API}/admin/users`)).status).toBe(404);
  // The tool was opened by Claire; Marc signed in since, in the same browser.
  const { body } = await askTool(editors.claire, `${DESK_API}/user`);
  const { id } = body as { readonly id: string };
  const opened = { authorization: `token bureau:${id}`, 'sec-fetch-mode': 'cors' };
  expect((await askTool(editors.claire, `${DESK_API}/version`, undefined, opened)).status).toBe(
    200,
  );
  expect(await askTool(editors.marc, `${DESK_API}/version`, undefined, opened)).toEqual({
    status: 409,
    body: { message: expect.stringContaining('Une autre personne') as string },
  });
  expect(await readWaiting(editors.claire)).toEqual([]);
});

test('where contents are not written at the desk, the tool is told', async () => {
  const closed = editors.desk.visitor();
  await closed.signIn('redaction', { from: '/bureau/' });
  expect((await askTool(closed, `${DESK_API}/user`)).status).toBe(404);
});
