import { beforeAll, expect, test } from 'vitest';
import { DESK_API } from '../../src/editing/desk-backend.ts';
import {
  askTool,
  historyOf,
  listFiles,
  readFile,
  readWaiting,
  saveFiles,
  type ListedFile,
} from '../support/desk-tool.ts';
import { CONTENTS, press, see, useEditors } from '../support/editors.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const OLD = 'La médiathèque ouvre le dimanche';
const NEW = 'La médiathèque ouvre aussi le lundi';

const editors = useEditors();
let news: ListedFile;
let text = '';

const newsNow = async (): Promise<ListedFile> => {
  const found = (await listFiles(editors.claire)).get(NEWS);
  if (found === undefined) throw new RangeError(`${NEWS} is not there`);
  return found;
};

beforeAll(async () => {
  news = await newsNow();
  text = (await readFile(editors.claire, news.path)) ?? '';
});

test('what is saved is a draft: it is reviewed at the desk, and nothing else is published', async () => {
  expect(text).toContain(OLD);
  const { sha, path } = news;
  const written = text.replace(OLD, NEW);
  const saved = await saveFiles(editors.claire, [
    { operation: 'update', path, sha, text: written },
  ]);
  expect(saved.status).toBe(201);
  expect(await readFile(editors.marc, path)).toBe(written);
  expect(editors.content.read(`content/${NEWS}`)).toContain(OLD);
  expect(await readWaiting(editors.marc)).toEqual([
    { title: NEW, state: 'brouillon', said: [], href: await editors.lastOne() },
  ]);
  expect(await historyOf(editors.claire, path)).toMatchObject([
    { commit: { author: { name: 'Claire Petit' } } },
  ]);
  // A second save goes on with the same draft.
  const again = { operation: 'update', path, text: `${written}\n` };
  await saveFiles(editors.claire, [{ ...again, sha: (await newsNow()).sha }]);
  expect(await readWaiting(editors.marc)).toHaveLength(1);
  const place = await editors.lastOne();
  await press(editors.claire, place, 'submit');
  await editors.follow('2026-12-01');
  const approved = await press(editors.marc, place, 'approve');
  expect(approved.text).toContain('Marc Roux approuve');
  await editors.follow('2026-12-01');
  expect(editors.content.read(`content/${NEWS}`)).toContain(NEW);
  await editors.signIn();
  news = await newsNow();
  text = (await readFile(editors.claire, news.path)) ?? '';
});

test('what somebody else changed meanwhile is not overwritten unseen', async () => {
  const { sha, path } = news;
  const first = { operation: 'update', path, sha, text: `${text}Un mot de Marc.\n` };
  expect((await saveFiles(editors.marc, [first])).status).toBe(201);
  const late = { ...first, text: `${text}Un mot de Claire.\n` };
  expect(await saveFiles(editors.claire, [late])).toEqual({
    status: 409,
    body: { message: expect.stringContaining('Quelqu’un a changé ce contenu') as string },
  });
  expect(await readFile(editors.claire, path)).toContain('Un mot de Marc.');
});

test('a text that is again what is online is no draft any more', async () => {
  const { path, sha } = await newsNow();
  expect((await saveFiles(editors.marc, [{ operation: 'update', path, sha, text }])).status).toBe(
    201,
  );
  expect(await readWaiting(editors.claire)).toEqual([]);
  expect((await newsNow()).sha).toBe(news.sha);
});

test('a content is made, then removed: one draft at a time', async () => {
  const path = news.path.replace('mediatheque-ouverte-le-dimanche', 'fete-du-pont');
  const made = { operation: 'create', path, text: text.replace(NEW, 'La fête du pont') };
  expect((await saveFiles(editors.claire, [made])).status).toBe(201);
  const twice = await saveFiles(editors.marc, [made]);
  expect(twice.body).toEqual({ message: expect.stringContaining('déjà ce nom') as string });
  const { sha } = (await listFiles(editors.claire)).get('actualites/fete-du-pont.md') ?? {};
  await saveFiles(editors.claire, [{ operation: 'delete', path, sha }]);
  expect(await readWaiting(editors.claire)).toEqual([]);
  // What is online leaves when somebody else approves it.
  await saveFiles(editors.claire, [{ operation: 'delete', path: news.path, sha: news.sha }]);
  expect((await listFiles(editors.marc)).has(NEWS)).toBe(false);
  expect((await see(editors.marc, await editors.lastOne())).text).toContain('quittera le site');
  expect(editors.content.read(`content/${NEWS}`)).toContain(NEW);
  await press(editors.claire, await editors.lastOne(), 'withdraw');
  expect(await newsNow()).toEqual(news);
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
  expect(await readWaiting(editors.claire)).toEqual([]);
});

test('where contents are not written at the desk, the tool is told', async () => {
  const closed = editors.desk.visitor();
  await closed.signIn('redaction', { from: '/bureau/' });
  expect((await askTool(closed, `${DESK_API}/user`)).status).toBe(404);
});
