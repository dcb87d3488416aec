import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const site = openSite();

const SLUG = 'autorisation-stationnement';
const PATH = `/api/demarches/${SLUG}`;

describe('a file where a text is asked for', () => {
  const withFile = (name: string) => {
    const body = new FormData();
    for (const [key, value] of Object.entries(sampleForm(SLUG))) body.append(key, value);
    if (name === 'nom') body.delete(name);
    body.append(name, new File(['contenu'], 'scan.pdf'));
    return body;
  };

  test('is refused, naming the question, and every other answer is kept', async () => {
    const page = await readPage(await site.send(PATH, { method: 'POST', body: withFile('nom') }));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([
      '« Nom » : ce formulaire ne reçoit pas de fichier. Écrivez votre réponse.',
    ]);
    expect(page.value('nom')).toBe('');
    for (const [name, value] of Object.entries(sampleForm(SLUG, { nom: '' }))) {
      expect(page.value(name)).toBe(value);
    }
  });

  test('beside a text does not take its place', async () => {
    const body = withFile('precisions');
    const page = await readPage(await site.send(PATH, { method: 'POST', body }));
    expect(page.summary).toEqual([expect.stringContaining('ne reçoit pas de fichier')]);
    expect(page.value('precisions')).toBe('La rue est étroite.');
  });

  test('under a name that the form does not have is told as well', async () => {
    const body = withFile('photo');
    const page = await readPage(await site.send(PATH, { method: 'POST', body }));
    expect(page.summary).toEqual([expect.stringContaining('« photo »')]);
  });
});
