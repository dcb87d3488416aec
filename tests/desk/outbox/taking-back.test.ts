import { beforeEach, describe, expect, test } from 'vitest';
import { fileOwnRoom } from '../../support/desk-forms.ts';
import type { FiledRequest } from '../../support/follow-request.ts';
import { claimMail, letMessagesLeave } from '../../support/held-messages.ts';
import { deskCaller, openDesk } from '../../support/open-desk.ts';
import { readPage, type ReadPage } from '../../support/page.ts';

const desk = openDesk({ holdSeconds: 30 });
const ines = openDesk({
  caller: deskCaller({ agentId: 'ines', name: 'Inès Bertin' }),
  holdSeconds: 30,
});
let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

async function follow(response: Response): Promise<ReadPage> {
  expect(response.status).toBe(303);
  return readPage(await desk.get(response.headers.get('location') ?? ''));
}
const write = (text: string) =>
  desk.press(request.reference, 'ecrire', { ecrire_texte: text }).then(follow);
const buttonOf = ({ document }: ReadPage, asked: string) =>
  [...document.querySelectorAll('button')].find(({ value }) => value.startsWith(`${asked}:`))
    ?.value ?? '';
const press = (button: string, page: ReadPage) =>
  desk.press(request.reference, button, {}, page).then(follow);

describe('a message of an agent', () => {
  test('waits first: the next page says so at its top, and nobody else reads it', async () => {
    const page = await write('Oui, mardi.');
    expect(page.text).toMatch(/Votre message part dans \d+ secondes au moins/u);
    expect(page.document.querySelector('section[autofocus]')?.textContent).toContain('Oui, mardi.');
    expect(page.value('ecrire_texte')).toBe('');
    expect(await request.journal()).toEqual(['submission.received']);
    expect((await request.look()).text).not.toContain('Oui, mardi.');
    expect((await claimMail()).filter(({ event }) => event === 'message.written')).toEqual([]);
  });

  test('taken back, never leaves and is in the form again, after what is being written', async () => {
    const page = await write('Oui, mardi.');
    await desk.press(request.reference, 'brouillon:ecrire', { ecrire_texte: 'Autre chose' });
    const back = await press(buttonOf(page, 'reprendre'), page);
    expect(back.text).toContain('Votre message n’est pas parti.');
    expect(back.value('ecrire_texte')).toBe('Autre chose\n\nOui, mardi.');
    await letMessagesLeave(request.reference);
    expect(await request.journal()).toEqual(['submission.received']);
    expect((await press(buttonOf(page, 'reprendre'), page)).text).toContain('déjà repris');
  });

  test('leaves when its time has come: the journal, the person and the mail have it', async () => {
    const page = await write('Oui, mardi.');
    await letMessagesLeave(request.reference);
    expect(await request.journal()).toEqual(['submission.received', 'message.written']);
    expect((await request.look()).text).toContain('Oui, mardi.');
    const late = await press(buttonOf(page, 'reprendre'), page);
    expect(late.text).toContain('Trop tard : ce message est déjà parti.');
    expect(late.text).toContain('Oui, mardi.');
    expect(await request.journal()).toEqual(['submission.received', 'message.written']);
  });

  test('waits longer when its author asks', async () => {
    const page = await write('Oui, mardi.');
    const later = await press(buttonOf(page, 'attendre'), page);
    expect(later.text).toMatch(/Votre message part dans 5 minutes au moins/u);
  });

  test('that was sent twice from the same page leaves once', async () => {
    const page = await desk.look(request.reference);
    const sent = [1, 2].map(() =>
      desk.press(request.reference, 'ecrire', { ecrire_texte: 'Bonjour.' }, page),
    );
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303]);
    await letMessagesLeave(request.reference);
    const again = await desk.press(request.reference, 'ecrire', { ecrire_texte: 'Bonjour.' }, page);
    expect(again.status).toBe(303);
    await letMessagesLeave(request.reference);
    expect(await request.journal()).toEqual(['submission.received', 'message.written']);
  });

  test('does not leave once the person has taken the request back: its author has the text', async () => {
    await write('Oui, mardi.');
    await request.does('retirer', { raison: 'Plus utile', confirme: 'oui' });
    await letMessagesLeave(request.reference);
    const page = await desk.look(request.reference);
    expect(page.text).toContain('Votre message n’est pas parti');
    await press(buttonOf(page, 'reprendre'), page);
    expect((await desk.look(request.reference)).text).toContain('Oui, mardi.');
  });
});

describe('two agents', () => {
  test('do not answer at once: the second sees what is about to leave, and keeps their text', async () => {
    const before = await ines.look(request.reference);
    await write('Oui, mardi.');
    const form = { ecrire_texte: 'Non, jeudi.' };
    const page = await readPage(await ines.press(request.reference, 'ecrire', form, before));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Un message de Claire Martin part dans');
    expect(page.text).toContain('Oui, mardi.');
    expect(page.value('ecrire_texte')).toBe('Non, jeudi.');
    // Read, it may still be true.
    expect((await ines.press(request.reference, 'ecrire', form, page)).status).toBe(303);
  });

  test('take back only what they wrote', async () => {
    const page = await write('Oui, mardi.');
    const button = buttonOf(page, 'reprendre');
    expect(buttonOf(await ines.look(request.reference), 'reprendre')).toBe('');
    await ines.press(request.reference, button, {}, page);
    await letMessagesLeave(request.reference);
    expect(await request.journal()).toEqual(['submission.received', 'message.written']);
  });
});
