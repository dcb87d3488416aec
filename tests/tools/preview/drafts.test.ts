import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { findDraft, listDrafts } from '../../../src/tools/preview/find-draft.ts';
import { openLivePreview, type LivePreview } from '../../../src/tools/preview/live-preview.ts';
import { preparePreview } from '../../../src/tools/preview/prepare-preview.ts';
import { FIXTURE, ROOT } from '../../support/project.ts';
import { copyContent, useTemporaryContent } from '../../support/temporary-content.ts';

const PUBLISHED = 'content/demarches/autorisation-stationnement.md';
const DRAFT = 'content/brouillons/banc-public.md';
const TITLE = 'Demander un banc public';
/** A draft that nothing else looks like. */
const draftText = readFileSync(
  join(FIXTURE.folder, 'demarches/autorisation-stationnement.md'),
  'utf8',
).replace(/^title: .*$/mu, `title: ${TITLE}`);

const content = copyContent();
beforeAll(() => {
  mkdirSync(join(content.root, 'content/brouillons'));
  content.write(DRAFT, draftText);
});
afterAll(() => content.remove());

describe('a draft', () => {
  test('stops nothing while it is not finished', async () => {
    content.write('content/brouillons/a-peine-commence.md', '---\ntitle: À peine\n---\n');
    const { procedures } = await loadContent(content.source);
    expect(procedures.map(({ slug }) => slug)).not.toContain('banc-public');
  });

  test('is found by its short name or its file; a draft comes before what is published', () => {
    expect(listDrafts(content.root)).toContain('banc-public');
    expect(findDraft(content.root, 'banc-public')?.shown).toBe(DRAFT);
    expect(findDraft(content.root, DRAFT)?.shown).toBe(DRAFT);
    expect(findDraft(content.root, 'autorisation-stationnement')?.shown).toBe(PUBLISHED);
    content.write('content/brouillons/autorisation-stationnement.md', draftText);
    expect(findDraft(content.root, 'autorisation-stationnement')?.shown).toContain('brouillons');
    expect(findDraft(content.root, 'inconnue')).toBeUndefined();
  });
});

describe('a preview', () => {
  const broken = useTemporaryContent();

  test('of a draft with a mistake says which file to mend: the draft', async () => {
    const { root } = broken();
    mkdirSync(join(root, 'content/brouillons'));
    broken().write(DRAFT, draftText.replace('theme: rue-stationnement', 'theme: rues'));
    const draft = findDraft(root, 'banc-public');
    if (draft === undefined) throw new RangeError('No draft');
    const said = preparePreview(root, join(root, 'preview'), draft);
    await expect(said).rejects.toThrow(/content\/brouillons\/banc-public\.md[\s\S]*« rues »/u);
  });
});

describe('the preview of a draft', () => {
  const url = 'http://127.0.0.1:8890';
  let preview: LivePreview;
  const draft = () => {
    const found = findDraft(content.root, 'banc-public');
    if (found === undefined) throw new RangeError('No draft');
    return found;
  };

  beforeAll(async () => {
    // Where Astro sees Vitest, it leaves pages to it.
    vi.stubEnv('VITEST', '');
    // Sources come from the project: a copy of the content is not the whole of it.
    const source = { root: ROOT, content: FIXTURE };
    const folder = join(content.root, 'preview');
    preview = await openLivePreview({ ...source, folder, draft: draft(), url });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await preview.stop();
  });

  // Who is connected, as the Node server tells it.
  const connection = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const show = async (path = '') => {
    const headers = { host: new URL(url).host };
    const response = await preview.app.request(path, { headers }, connection);
    return { status: response.status, text: await response.text() };
  };

  test.each(['page', 'form', 'receipt', 'email'] as const)('shows its %s', async (what) => {
    const { status, text } = await show(preview.paths()[what]);
    expect(status).toBe(200);
    expect(text).toContain(TITLE);
  });

  test('shows the form with the scripts that draw its steps', async () => {
    const { text } = await show(preview.paths().form);
    const scripts = [...text.matchAll(/\/fichiers\/[a-z]+\.[0-9a-f]+\.js/gu)].map(([path]) => path);
    expect(scripts).toContainEqual(expect.stringContaining('/formulaire.'));
    for (const script of scripts) expect((await show(script)).status, script).toBe(200);
  });

  test('opens the page where the request would be followed', async () => {
    const token = preview.paths().receipt?.split('/').at(-1) ?? '';
    expect((await show(`/suivi/${token}`)).status).toBe(200);
  });

  test('refuses wrong answers as the site does', async () => {
    const sent = {
      method: 'POST',
      body: new URLSearchParams({ nom: '' }),
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
    };
    const address = `${url}/api/demarches/banc-public`;
    const response = await preview.app.request(address, sent, connection);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('id="erreurs"');
  });

  test('carries nothing of the program that draws it', async () => {
    const { text } = await show(preview.paths().page);
    expect(text).not.toMatch(/@vite|\/src\/site\/styles/u);
  });

  test('says what is wrong in what was saved, and goes on showing what was right', async () => {
    writeFileSync(draft().path, draftText.replace('theme: rue-stationnement', 'theme: rues'));
    await expect(preview.again()).rejects.toThrow(/« rues »/u);
    expect((await show(preview.paths().receipt)).text).toContain(TITLE);
  });

  test('is drawn again once the draft is saved: page, form, receipt', async () => {
    const title = 'Demander un banc public à l’ombre';
    const before = preview.paths().receipt;
    writeFileSync(draft().path, draftText.replace(TITLE, title));
    await preview.again();
    // Whoever has it open reads it again.
    expect((await show(before)).status).toBe(302);
    for (const what of ['page', 'form', 'receipt', 'email'] as const) {
      expect((await show(preview.paths()[what])).text, what).toContain(title);
    }
  });
});
