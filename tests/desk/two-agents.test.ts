import { beforeEach, describe, expect, test } from 'vitest';
import { ACCEPTED, fileOwnRoom, REFUSAL } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { readPage, type ReadPage } from '../support/page.ts';

const desk = openDesk();
let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

async function does(
  button: string,
  form: Readonly<Record<string, string>> = {},
): Promise<ReadPage> {
  const response = await desk.press(request.reference, button, form);
  const page =
    response.status === 303
      ? await readPage(await desk.get(response.headers.get('location') ?? ''))
      : await readPage(response);
  expect({ status: response.status, summary: page.summary }).toEqual({ status: 303, summary: [] });
  return page;
}

describe('two agents at once', () => {
  const ines = openDesk({ caller: deskCaller({ agentId: 'ines', name: 'Inès Bertin' }) });

  test('see each other, and who writes an answer', async () => {
    await desk.look(request.reference);
    const page = await ines.look(request.reference);
    expect(page.text).toContain('Claire Martin a ouvert cette demande à l’instant.');
    await desk.press(request.reference, 'brouillon:ecrire', { ecrire_texte: 'Secret entre nous' });
    const writing = await ines.look(request.reference);
    expect(writing.text).toContain('Claire Martin a ouvert cette demande à l’instant et y écrit');
    expect(writing.text).not.toContain('Secret entre nous');
  });

  test('do not both decide: the second sees what changed beside what they typed', async () => {
    const before = await desk.look(request.reference);
    await ines.press(request.reference, 'accepter', ACCEPTED);
    const page = await readPage(await desk.press(request.reference, 'refuser', REFUSAL, before));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Cette demande a changé pendant que vous écriviez.');
    expect(page.text).toContain('Réponse : votre demande est acceptée.');
    expect(page.text).toContain('La salle est prise.');
    expect(await request.journal()).toEqual(['submission.received', 'decision.made']);
  });

  test('do not answer the same message twice', async () => {
    const before = await desk.look(request.reference);
    await ines.press(request.reference, 'ecrire', { ecrire_texte: 'Oui, mardi.' });
    const page = await readPage(
      await desk.press(request.reference, 'ecrire', { ecrire_texte: 'Non, jeudi.' }, before),
    );
    expect(page.status).toBe(409);
    expect(page.text).toContain('Oui, mardi.');
    expect(page.value('ecrire_texte')).toBe('Non, jeudi.');
    // Read, it may still be true.
    const again = await desk.press(
      request.reference,
      'ecrire',
      { ecrire_texte: 'Et jeudi ?' },
      page,
    );
    expect(again.status).toBe(303);
  });

  test('do not decide without what the person wrote meanwhile', async () => {
    const before = await desk.look(request.reference);
    await request.does('message', { message: 'Je change de salle.' });
    const page = await readPage(await desk.press(request.reference, 'accepter', ACCEPTED, before));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Je change de salle.');
  });

  test('are not refused what the other’s act leaves true', async () => {
    const before = await desk.look(request.reference);
    await ines.press(request.reference, 'noter', { noter_texte: 'Vue.' });
    await ines.press(request.reference, 'prendre');
    const note = { noter_texte: 'Aussi vue.' };
    expect((await desk.press(request.reference, 'noter', note, before)).status).toBe(303);
    const fresh = await desk.look(request.reference);
    await ines.press(request.reference, 'noter', { noter_texte: 'Encore.' });
    expect((await desk.press(request.reference, 'accepter', ACCEPTED, fresh)).status).toBe(303);
  });

  test('pressing twice do it once', async () => {
    const page = await desk.look(request.reference);
    const sent = [1, 2].map(() =>
      desk.press(request.reference, 'ecrire', { ecrire_texte: 'Bonjour.' }, page),
    );
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303]);
    expect(await request.journal()).toEqual(['submission.received', 'message.written']);
  });
});

describe('a draft', () => {
  const draft = { ecrire_texte: 'À finir demain' };

  test('is kept on the server, comes back for its agent, and goes once it is sent', async () => {
    const kept = await does('brouillon:ecrire', draft);
    expect(kept.text).toContain('Votre brouillon est gardé.');
    expect(kept.value('ecrire_texte')).toBe('À finir demain');
    const other = openDesk({ caller: deskCaller({ agentId: 'ines' }) });
    expect((await other.look(request.reference)).value('ecrire_texte')).toBe('');
    const sent = await does('ecrire', { ecrire_texte: 'Fini.' });
    expect(sent.value('ecrire_texte')).toBe('');
  });

  test('is kept of what was refused', async () => {
    await desk.press(request.reference, 'refuser', { ...REFUSAL, refuser_droit: '' });
    const page = await desk.look(request.reference);
    expect(page.value('refuser_faits')).toBe('La salle est prise.');
  });
});
