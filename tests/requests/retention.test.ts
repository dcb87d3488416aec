import { beforeAll, describe, expect, test } from 'vitest';
import purgeExpired from '../../functions/purge.ts';
import watchSilence from '../../functions/watch-silence.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sharedStack } from '../support/shared-stack.ts';

/** Its period runs from the end, for a year; its silence rejects after two months. */
const SLUG = 'location-de-salle';
/** Far from today: a day that an event brings is never less than a month away. */
const site = openSite({ PARVIS_NOW: '2080-04-23T08:15:00Z' });
const fileOne = () =>
  followRequest(site, SLUG, { ...typedAnswers(aDefinition(SLUG).form), salle: 'fetes' });

const storedDays = async ({ reference }: FiledRequest) =>
  (
    await query<{ until: string; proof: string | null }>(
      `select delete_after::text as until, proof_until::text as proof
       from submissions where reference = $1`,
      [reference],
    )
  )[0];
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('what is kept of a request, from its end', () => {
  let request: FiledRequest;
  beforeAll(async () => {
    request = await fileOne();
  });

  test('is told on the receipt as the latest day', async () => {
    const receipt = await request.look(request.path.replace('/suivi/', '/recus/'));
    expect(plain(receipt.text)).toContain('un an après la fin de votre dossier'.replace('un', '1'));
    // Two months of silence, three to send documents, two months anew, a year to contest, and one kept.
    expect(plain(receipt.text)).toContain('23 novembre 2082 au plus tard');
    expect(plain((await request.look()).text)).toContain(
      'Nous gardons vos réponses jusqu’au 23 novembre 2082 au plus tard.',
    );
    expect(await storedDays(request)).toEqual({ until: '2082-11-23', proof: null });
  });

  test('is not known of a refusal that nobody told, and is counted from the day when it was', async () => {
    await request.agentDoes(SAMPLE_EVENTS['decision.made'], '2080-05-04');
    expect(await storedDays(request)).toEqual({ until: '2082-11-23', proof: null });
    await request.agentDoes(SAMPLE_EVENTS['decision.notified'], '2080-05-06');
    // Two months to sue, two for whoever lives abroad, one day, the next working day; then three months.
    expect(await storedDays(request)).toEqual({ until: '2081-05-06', proof: '2081-05-06' });
    const { text } = await request.look();
    expect(plain(text)).toContain('Nous gardons vos réponses jusqu’au 6 mai 2081.');
    expect(plain(text)).toContain('Si votre dossier est rouvert');
  });

  test('is put off by no later event, but for a reopening, up to the day that was told', async () => {
    await request.agentDoes(SAMPLE_EVENTS['request.closed'], '2080-09-01');
    expect(await storedDays(request)).toMatchObject({ until: '2081-05-06' });
    await request.agentDoes(SAMPLE_EVENTS['request.reopened'], '2080-10-01');
    expect(await storedDays(request)).toEqual({ until: '2082-11-23', proof: null });
    await request.agentDoes(SAMPLE_EVENTS['request.withdrawn'], '2082-11-01');
    // Silence had decided before, and nobody can contest that any more.
    expect(await storedDays(request)).toEqual({ until: '2082-11-23', proof: '2082-11-23' });
  });

  test('leaves sooner where the service has a copy, and the decision stays', async () => {
    const card = 'carte-stationnement-resident';
    const asked = await followRequest(site, card, typedAnswers(aDefinition(card).form));
    await asked.agentDoes(
      {
        ...{ kind: 'decision.made', details: { outcome: 'accepted' } },
        content: { signatory: { name: 'Claire Martin', quality: 'instructrice' } },
      },
      '2080-05-04',
    );
    // Three months after it; a year in which it may be contested, and three months.
    expect(await storedDays(asked)).toEqual({ until: '2080-08-04', proof: '2081-08-04' });
    expect(plain((await asked.look()).text)).toContain(
      'Nous gardons le reçu et la décision jusqu’au 4 août 2081.',
    );
  });

  test('is counted from the day when silence decided', async () => {
    const silent = await fileOne();
    const settings = { ...sharedStack().environment, PARVIS_NOW: '2080-06-30T08:02:00Z' };
    expect((await runScheduled(watchSilence, settings)).status).toBe(200);
    expect(await storedDays(silent)).toMatchObject({ until: '2081-06-23' });
  });
});

test('a request that nobody answered is still followed once its answers are erased', async () => {
  const parking = 'autorisation-stationnement';
  const past = openSite({ PARVIS_NOW: '2020-01-15T10:00:00Z' });
  const request = await followRequest(past, parking, sampleForm(parking));
  const answered = (await request.look()).text;
  expect(answered).toContain('Écrire au service');
  const run = await runScheduled(purgeExpired, sharedStack().environment);
  expect(run).toEqual({ status: 200, body: { count: 1 } });
  const page = await request.look();
  expect(plain(page.text)).toContain('Vos réponses et vos fichiers sont effacés depuis le');
  expect(plain(page.text)).toContain('La mairie vous doit encore une réponse');
  expect(page.text).not.toContain('Écrire au service');
  const receipt = await request.look(request.path.replace('/suivi/', '/recus/'));
  expect(receipt.text).toContain(request.reference);
  expect(receipt.text).not.toContain('samir@courriel.example');
});
