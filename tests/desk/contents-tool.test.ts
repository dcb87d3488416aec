import { beforeAll, expect, test } from 'vitest';
import {
  historyOf,
  listedFile,
  listFiles,
  readFile,
  readWaiting,
  saveFiles,
  type ListedFile,
} from '../support/desk-tool.ts';
import { press, see, useEditors } from '../support/editors.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const OLD = 'La médiathèque ouvre le dimanche';
const NEW = 'La médiathèque ouvre aussi le lundi';

const editors = useEditors();
let news: ListedFile;
let text = '';

const newsNow = () => listedFile(editors.claire, NEWS);

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
