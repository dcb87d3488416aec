import { describe, expect, test } from 'vitest';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { fileForm, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { ROOT } from '../support/project.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { referenceOf, storedAs } from '../support/stored.ts';

const site = openSite();

const SLUG = 'autorisation-stationnement';
const version = (await createProcedureRegistry(`${ROOT}/dist`).find(SLUG))?.version ?? '';
const PATH = `/api/demarches/${SLUG}`;
const URL_ENCODED = { 'content-type': 'application/x-www-form-urlencoded' };

describe('a text that is too long', () => {
  const send = (length: number) => {
    const body = new URLSearchParams(sampleForm(SLUG, { precisions: 'x'.repeat(length) }));
    return site.send(PATH, { method: 'POST', body });
  };

  test('of four hundred thousand characters, on one line, comes back whole with its length', async () => {
    const page = await readPage(await send(400_000));
    expect(page.status).toBe(422);
    expect(page.summary[0]).toContain('400 000 caractères');
    expect(page.value('precisions')).toHaveLength(400_000);
    expect(page.value('nom')).toBe('Benali');
  });

  test.each([6, 32])('of %i MB gets 413, with the way to keep it', async (megabytes) => {
    const page = await expectRefusal(await send(megabytes * 1024 * 1024), 413, /trop lourd/u);
    expect(page.text).toContain('votre navigateur a gardé vos réponses');
  });

  test('is measured while it arrives, whatever its announced length', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(512 * 1024));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        if (sent > 12) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', body, headers: URL_ENCODED, duplex: 'half' } as RequestInit;
    await expectRefusal(await site.send(PATH, init), 413, /trop lourd/u);
  });
});

describe('names that the form does not have', () => {
  const names = ['inconnu', '__proto__', 'constructor', 'prototype', 'nom[]', 'lieu', 'é'];
  const withName = (name: string): [string, string][] => [
    ...Object.entries(sampleForm(SLUG)),
    [name, 'valeur'],
  ];
  const OLDER: [string, string] = ['_version', 'ancienne'];

  test.each(names)('« %s » is told where the form changed, and nothing is lost', async (name) => {
    const page = await readPage(await site.post(PATH, [...withName(name), OLDER]));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining(`« ${name} »`)]);
    expect(page.value('nom')).toBe('Benali');
    expect(page.value('_version')).toBe(version);
    // Told once: the page that tells it shows the form as it is.
    const again = await readPage(await site.post(PATH, [...page.form(), [name, 'valeur']]));
    expect(again.title).toContain('Vérifiez vos réponses');
  });

  test.each(names)(
    '« %s », which a program puts in the form as it is, stops nobody',
    async (name) => {
      const page = await reachReviewPage(site, SLUG, [...withName(name), ['_version', version]]);
      expect(page.text).not.toContain('valeur');
    },
  );

  test('that programs of the browser add are not stored', async () => {
    const form = [...withName('ext-field'), ['_version', version]] as [string, string][];
    const { receipt } = await fileForm(site, SLUG, form);
    const [stored] = await storedAs(referenceOf(receipt));
    expect(stored?.answers.nom).toBe('Benali');
    expect(JSON.stringify(stored)).not.toContain('valeur');
  });

  test('are cut when they are long, never inside a character', async () => {
    const name = `x${'😀'.repeat(1000)}`;
    const page = await readPage(await site.post(PATH, [...withName(name), OLDER]));
    expect(page.status).toBe(422);
    expect(page.summary[0]).toContain(`« x${'😀'.repeat(29)}… »`);
    expect(page.summary[0]).not.toContain('\uFFFD');
  });

  test('sent twice with two answers is told, and the first is kept', async () => {
    const form = [...Object.entries(sampleForm(SLUG)), ['nom', 'Autre']] as [string, string][];
    const page = await readPage(await site.post(PATH, form));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('« Nom » a reçu deux réponses')]);
    expect(page.value('nom')).toBe('Benali');
  });

  test('do not reach the prototype of anything', async () => {
    await site.post(PATH, [
      ['__proto__.polluted', 'oui'],
      ['constructor.prototype.polluted', 'oui'],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('an unknown choice is refused even when it names something of the language', async () => {
    const page = await readPage(await site.post(PATH, sampleForm(SLUG, { vehicule: 'toString' })));
    expect(page.summary).toEqual([expect.stringContaining('réponses proposées')]);
  });
});

describe('text that cannot be stored', () => {
  test('U+0000 is refused, naming the question and keeping the rest', async () => {
    const page = await readPage(await site.post(PATH, sampleForm(SLUG, { precisions: 'a\0b' })));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('« Autre chose à nous dire ? »')]);
    expect(page.value('nom')).toBe('Benali');
  });

  test.each([
    ['half of a surrogate pair', '%ED%A0%80'],
    ['Latin-1 bytes', '%E9'],
    ['a cut sequence', '%E2%82'],
  ])('%s is refused, naming the question', async (_what, bytes) => {
    const form = new URLSearchParams(sampleForm(SLUG)).toString();
    const body = form.replace('nom=Benali', `nom=Ben${bytes}ali`);
    const page = await readPage(
      await site.send(PATH, { method: 'POST', body, headers: URL_ENCODED }),
    );
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('« Nom »')]);
  });

  test('a replacement sign that somebody typed is kept', async () => {
    const page = await readPage(await site.post(PATH, sampleForm(SLUG, { nom: 'Ben\uFFFDali' })));
    expect(page.status).toBe(200);
    expect(page.text).toContain('Ben\uFFFDali');
  });
});
