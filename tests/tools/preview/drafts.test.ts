import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPreview, type Preview } from '../../../src/local/preview/preview-app.ts';
import { contentRoot } from '../../../src/site/content/content-root.ts';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { buildPreview } from '../../../src/tools/preview/build-preview.ts';
import { findDraft, listDrafts } from '../../../src/tools/preview/find-draft.ts';
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
    const said = buildPreview(root, join(root, 'preview'), draft);
    await expect(said).rejects.toThrow(/content\/brouillons\/banc-public\.md[\s\S]*« rues »/u);
  });
});

describe('the preview of a draft', () => {
  const url = 'http://127.0.0.1:8890';
  let preview: Preview;

  beforeAll(async () => {
    const root = join(content.root, 'preview');
    const draft = findDraft(content.root, 'banc-public');
    if (draft === undefined) throw new RangeError('No draft');
    // Sources come from the project: a copy of the content is not the whole of it.
    await buildPreview(ROOT, root, draft, FIXTURE);
    const { commune } = await loadContent(contentRoot(root, {}));
    preview = await createPreview({ root, slug: 'banc-public', commune, url });
  });

  // Who is connected, as the Node server tells it.
  const connection = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const show = async (path = '') => {
    const headers = { host: new URL(url).host };
    const response = await preview.app.request(path, { headers }, connection);
    return { status: response.status, text: await response.text() };
  };

  test.each(['page', 'form', 'receipt', 'email'] as const)('shows its %s', async (what) => {
    const { status, text } = await show(preview.paths[what]);
    expect(status).toBe(200);
    expect(text).toContain(TITLE);
  });

  test('opens the page where the request would be followed', async () => {
    const token = preview.paths.receipt?.split('/').at(-1) ?? '';
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
});
