import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import watchSilence from '../../functions/watch-silence.ts';
import { fileSubmission } from '../../src/filing/file-submission.server.ts';
import { createSubmissionRepository } from '../../src/filing/submission-repository.ts';
import { RECEIPT_TEMPLATE } from '../../src/law/receipt.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { USUAL_LIMITS } from '../../src/quotas/limits.ts';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { aDefinition, PETITEVILLE } from '../builders/content.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { recordAsAgent } from '../support/record-as-agent.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sharedStack } from '../support/shared-stack.ts';

const HALL = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const look = async (path: string) => readPage(await site.get(path));

interface Stored {
  readonly number: number;
  readonly kind: string;
  readonly event: string;
  readonly content: string;
  readonly digest: string;
  readonly template: string;
}
const receiptsOf = (reference: string) =>
  query<Stored>(
    `select r.number, r.kind, j.event, r.content, r.digest, r.template
     from receipts r join journal j on j.id = r.event_id
     join submissions s on s.id = r.submission_id where s.reference = $1 order by r.number`,
    [reference],
  );
const noticesOf = (reference: string) =>
  query<{ notice: string; channel: string; receipt_number: number | null }>(
    `select o.notice, o.channel, o.receipt_number from outbox o
     join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.is_for_person order by o.created_at, o.notice`,
    [reference],
  );

/** Files for a hall whose room is not said: nobody knows what silence means. */
async function fileUnknown(changes: Readonly<Record<string, string>> = {}) {
  const secrets = createSecretKeeper(sharedStack().environment.PARVIS_SECRET ?? '');
  const submissions = createSubmissionRepository(await actAsRole('intake'));
  const answers = { nom: 'Benali', reponse_par: 'courrier', telephone: '0353017720', ...changes };
  const filed = await fileSubmission(
    { submissions, secrets, commune: PETITEVILLE.commune },
    {
      definition: aDefinition(HALL),
      answers,
      submissionKey: randomUUID(),
      receivedAt: new Date('2026-04-23T08:15:00Z'),
    },
    { networks: [], weight: 1, proof: 0, limits: USUAL_LIMITS },
  );
  expect(filed.outcome).toBe('stored');
  return { path: `/recus/${filed.token}`, reference: 'reference' in filed ? filed.reference : '' };
}

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

describe('an acknowledgement whose case of silence nobody knows', () => {
  let filed: { path: string; reference: string };
  const dueOn = async () =>
    (
      await query<{ on: string | null }>(
        'select acknowledgement_due_on::text as on from submissions where reference = $1',
        [filed.reference],
      )
    )[0]?.on;
  beforeEach(async () => {
    filed = await fileUnknown();
  });

  test('waits: the registration is given at once, with its day, which the desk sees', async () => {
    const page = await look(filed.path);
    expect(page.text).toContain('Accusé d’enregistrement électronique');
    expect(page.text).toContain('Accusé de réception complet au plus tard le11 mai 2026');
    expect(page.text).not.toContain('Sans réponse le');
    expect(await dueOn()).toBe('2026-05-11');
  });

  test('is issued once an agent says the case, with its own days, and both are shown', async () => {
    await recordAsAgent(filed.reference, {
      kind: 'request.qualified',
      details: { silenceCase: 0 },
    });
    expect(await receiptsOf(filed.reference)).toMatchObject([
      { number: 1, kind: 'registration' },
      { number: 2, kind: 'acknowledgement', event: 'request.qualified' },
    ]);
    expect(await dueOn()).toBeNull();
    const last = await look(filed.path);
    expect(last.text).toContain('Accusé de réception électronique');
    expect(last.text).toContain('Sans réponse le 23 mai 2026');
    expect(last.text.indexOf('Ce qui change')).toBeLessThan(last.text.indexOf('Et après'));
    expect(last.document.querySelector(`a[href="${filed.path}/1"]`)).not.toBeNull();
    const first = await look(`${filed.path}/1`);
    expect(first.text).toContain('Accusé d’enregistrement électronique');
    expect(first.document.querySelector(`a[href="${filed.path}/2"]`)).not.toBeNull();
    const [row] = await query(
      `select silence_means, implicit_decision_on::text as on from submissions where reference = $1`,
      [filed.reference],
    );
    expect(row).toEqual({ silence_means: 'acceptance', on: '2026-05-23' });
  });

  test('is owed by nobody here once the request is forwarded', async () => {
    await recordAsAgent(filed.reference, {
      kind: 'request.forwarded',
      details: {},
      content: { to: 'Préfecture' },
    });
    expect(await dueOn()).toBeNull();
  });

  test('is reminded to the service before its day, and once late', async () => {
    const warnings = async () =>
      (
        await query<{ step: number }>(
          `select (j.details ->> 'step')::int as step from journal j
           join submissions s on s.id = j.submission_id
           join outbox o on o.event_id = j.id and o.notice = 'service_warning'
           where s.reference = $1 order by j.id`,
          [filed.reference],
        )
      ).map(({ step }) => step);
    const watch = (day: string) =>
      runScheduled(watchSilence, {
        ...sharedStack().environment,
        PARVIS_NOW: `${day}T08:02:00Z`,
      });
    await watch('2026-05-05');
    expect(await warnings()).toEqual([]);
    for (const day of ['2026-05-06', '2026-05-06', '2026-05-09', '2026-05-12', '2026-05-14']) {
      await watch(day);
    }
    expect(await warnings()).toEqual([5, 2, 0]);
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

describe('whoever gave neither e-mail nor phone', () => {
  test('has the receipt by the post: a letter to print, once', async () => {
    const { reference } = await fileUnknown({ telephone: undefined as never });
    expect(await noticesOf(reference)).toEqual([
      { notice: 'registration', channel: 'letter', receipt_number: 1 },
    ]);
    await recordAsAgent(reference, { kind: 'request.qualified', details: {} });
    expect(await noticesOf(reference)).toEqual([
      { notice: 'registration', channel: 'letter', receipt_number: 1 },
      { notice: 'acknowledgement', channel: 'letter', receipt_number: 2 },
    ]);
  });
});
