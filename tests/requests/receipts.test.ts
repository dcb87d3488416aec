import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { RECEIPT_TEMPLATE } from '../../src/law/receipt.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { HALL, noticesOf, receiptsOf } from '../support/receipts.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const look = async (path: string) => readPage(await site.get(path));

describe('a receipt', () => {
  test('is kept byte for byte, with its digest, its event and the version of its words', async () => {
    const { reference } = await followRequest(site, HALL, typedAnswers(aDefinition(HALL).form));
    const [receipt, ...others] = await receiptsOf(reference);
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      number: 1,
      kind: 'acknowledgement',
      event: 'submission.received',
    });
    expect(receipt?.template).toBe(RECEIPT_TEMPLATE);
    const digest = createHash('sha256')
      .update(receipt?.content ?? '')
      .digest('hex');
    expect(receipt?.digest).toBe(digest);
    expect(receipt?.content.startsWith('{"format":1,"kind":"acknowledgement"')).toBe(true);
  });
});

describe('a receipt that something changes is followed by another one', () => {
  let request: FiledRequest;
  beforeEach(async () => {
    const form = { ...typedAnswers(aDefinition(HALL).form), salle: 'fetes' };
    request = await followRequest(site, HALL, { ...form, courriel: 'zoe@courriel.example' });
  });
  const path = () => request.path.replace('/suivi/', '/recus/');
  const ask = () =>
    request.agentDoes({
      kind: 'documents.asked',
      details: { documents: [0], within: 'P30D' },
      content: {},
    });

  test('when documents complete the file, with its new days, and leaves by e-mail', async () => {
    await ask();
    expect(await receiptsOf(request.reference)).toHaveLength(1);
    await request.agentDoes(
      { kind: 'request.completed', details: { files: 0 }, content: {} },
      '2026-05-14',
    );
    const page = await look(path());
    expect(page.text).toContain('Votre dossier est complet depuis le 14 mai 2026.');
    expect(page.text).toContain('Sans réponse le 3 juillet 2026');
    expect(page.text).toContain('23 avril 2026 à 10 h 15');
    expect((await look(`${path()}/1`)).text).toContain('Sans réponse le 23 juin 2026');
    expect(await noticesOf(request.reference)).toContainEqual({
      ...{ notice: 'acknowledgement', channel: 'email', receipt_number: 2 },
    });
  });

  test('when the person sends the last documents', async () => {
    await ask();
    const files = { precision: 'Voici.', complet: 'on' };
    const answer = await request.does('documents', files);
    // A file is asked for: nothing happened, and nothing is issued.
    expect(answer.status).toBe(422);
    expect(await receiptsOf(request.reference)).toHaveLength(1);
  });

  test('when the day of receipt is corrected', async () => {
    await request.agentDoes({
      kind: 'receipt.backdated',
      details: {},
      content: { reason: 'Déposée au guichet.' },
      countsOn: '2026-04-20',
    });
    const page = await look(path());
    expect(page.text).toContain('votre envoi compte depuis le 20 avril 2026');
    expect(page.text).toContain('Sans réponse le 20 juin 2026');
    expect(page.text).not.toContain('10 h 15, heure de Paris');
    const follow = await request.look();
    expect(follow.document.querySelector(`a[href="${path()}/1"]`)?.textContent).toContain(
      'Accusé de réception',
    );
  });

  test('and a rank that is none leads nowhere', async () => {
    for (const rank of ['0', '2', '99999999', 'x', '-1']) {
      expect((await site.get(`${path()}/${rank}`)).status).toBe(404);
    }
    expect((await site.get(`${path()}/1.`)).status).toBe(200);
  });
});
