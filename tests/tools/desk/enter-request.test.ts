import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StopError } from '../../../src/kit/stop-error.ts';
import { createProcedureRegistry } from '../../../src/procedures/procedure-repository.ts';
import { typedAnswers } from '../../../src/questions/typed-answers.ts';
import { createSecretKeeper } from '../../../src/requests/secrets.server.ts';
import type { ActOptions } from '../../../src/tools/desk/act-options.ts';
import { enterRequest } from '../../../src/tools/desk/enter-request.ts';
import { aDefinition, PETITEVILLE } from '../../builders/content.ts';
import { actAsRole } from '../../support/act-as.ts';
import { query } from '../../support/database.ts';
import { openSite } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { ROOT } from '../../support/project.ts';
import { ownCommune, sharedStack } from '../../support/shared-stack.ts';

const SLUG = 'location-de-salle';
const site = openSite();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-saisie-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const form = { ...typedAnswers(aDefinition(SLUG).form), salle: 'fetes' };
const byPost = {
  ...form,
  ...{ courriel: '', telephone: '', reponse_par: 'courrier', notification_electronique: '' },
};

/** A file of answers, as an agent writes it. */
function answersFile(answers: unknown): string {
  const file = join(folder, 'reponses.json');
  writeFileSync(file, typeof answers === 'string' ? answers : JSON.stringify(answers));
  return file;
}

interface About {
  readonly answers?: unknown;
  readonly services?: readonly string[];
  readonly slug?: string;
}

async function enter(
  given: ActOptions,
  { answers = byPost, services = ['voirie'], slug = SLUG }: About = {},
): Promise<string> {
  const text = await enterRequest(
    {
      database: await actAsRole('agent', { services, sub: 'agent-1' }),
      registry: createProcedureRegistry(join(ROOT, 'dist'), true),
      secrets: createSecretKeeper(sharedStack().environment.PARVIS_SECRET ?? ''),
      commune: PETITEVILLE.commune,
      siteUrl: 'https://guichet.petiteville.example',
      today: '2026-04-27',
    },
    slug,
    { fichier: answersFile(answers), ...given },
  );
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

const BY_POST = { canal: 'courrier', 'recu-le': '2026-04-23', agent: 'Claire Martin' };
const referenceIn = (text: string) => /numéro (\S{4}-\S{4})\./u.exec(text)?.[1] ?? '';
const noticesOf = (reference: string) =>
  query<{ notice: string; channel: string }>(
    `select o.notice, o.channel from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1`,
    [reference],
  );

describe('what came by post', () => {
  test('is entered for the person, counts from its day, and gives a paper acknowledgement', async () => {
    const text = await enter(BY_POST);
    expect(text).toContain('ACCUSÉ DE RÉCEPTION\n');
    // The questions of the form are those of the form; what the commune says is not electronic.
    expect(text.split('CE QUE VOUS AVEZ ENVOYÉ')[0]).not.toMatch(/électronique/iu);
    expect(text).toContain('23 avril 2026');
    // No hour: nobody knows it.
    expect(text).not.toMatch(/\d h \d\d, heure de Paris/u);
    expect(text).toContain('Sans réponse le 23 juin 2026');
    expect(text).toContain('recours gracieux');
    const reference = referenceIn(text);
    const [row] = await query(
      `select s.channel, s.entered_by, s.implicit_decision_on::text as on, j.actor, j.actor_id
       from submissions s join journal j on j.submission_id = s.id
       where s.reference = $1`,
      [reference],
    );
    expect(row).toEqual({
      ...{ channel: 'post', entered_by: 'Claire Martin', on: '2026-06-23' },
      ...{ actor: 'agent', actor_id: 'agent-1' },
    });
    expect(await noticesOf(reference)).toEqual([{ notice: 'acknowledgement', channel: 'letter' }]);
  });

  test('is followed with the number and the code of the paper, on a page that says so', async () => {
    const text = await enter(BY_POST);
    const code = /Code de suivi : (\S{5}-\S{5})/u.exec(text)?.[1] ?? '';
    const found = await site.post('/api/suivi', { numero: referenceIn(text), code });
    expect(found.status).toBe(303);
    const path = (found.headers.get('location') ?? '').replace('/suivi/', '/recus/');
    const page = await readPage(await site.get(path));
    expect(page.document.querySelector('.tag')?.textContent).toBe('Accusé de réception');
  });
});

test('by SMS, and by somebody else, is said so', async () => {
  const text = await enter({ ...BY_POST, canal: 'sms', 'par-un-autre': true });
  const rows = await query(
    `select s.channel, j.details ->> 'present' as present from submissions s
     join journal j on j.submission_id = s.id where s.reference = $1`,
    [referenceIn(text)],
  );
  expect(rows).toEqual([{ channel: 'sms', present: 'other' }]);
});

test('at the desk, what is handed over is not posted', async () => {
  const text = await enter({ ...BY_POST, canal: 'guichet', remis: true });
  expect(await noticesOf(referenceIn(text))).toEqual([]);
});

test('what came by e-mail has its electronic acknowledgement, sent where it came from', async () => {
  const text = await enter(
    { ...BY_POST, canal: 'courriel' },
    { answers: { ...form, courriel: 'zoe@courriel.example' } },
  );
  expect(text).toContain('ACCUSÉ DE RÉCEPTION ÉLECTRONIQUE');
  expect(await noticesOf(referenceIn(text))).toEqual([
    { notice: 'acknowledgement', channel: 'email' },
  ]);
});

test.each<[string, ActOptions, About, RegExp]>([
  ['a way that is none', { canal: 'pigeon' }, {}, /--canal/u],
  ['no name', { agent: ' ' }, {}, /--agent/u],
  ['a day to come', { 'recu-le': '2026-04-28' }, {}, /--recu-le : .*jusqu’au/u],
  ['no day', { 'recu-le': '2026-02-30' }, {}, /n’est pas un jour/u],
  ['no file', { fichier: '/nulle/part.json' }, {}, /ne se lit pas/u],
  ['what is no JSON', {}, { answers: 'nom: Benali' }, /objet JSON/u],
  ['what is no object', {}, { answers: ['Benali'] }, /objet JSON/u],
  ['a question that is none', {}, { answers: { ...byPost, couleur: 'bleu' } }, /couleur/u],
  ['an answer that is wrong', {}, { answers: { ...byPost, nom: '' } }, /Réponses à corriger/u],
  ['a procedure that is none', {}, { slug: 'rien' }, /Aucune démarche/u],
  ['a procedure of another service', {}, { services: ['etat-civil'] }, /autre service/u],
])('%s is told, and stores nothing', async (_what, given, about, words) => {
  const count = () =>
    query('select from submissions where channel <> $1 and commune_id = $2', [
      ...['online', ownCommune()],
    ]);
  const before = (await count()).length;
  await expect(enter({ ...BY_POST, ...given }, about)).rejects.toThrow(words);
  await expect(enter({ ...BY_POST, ...given }, about)).rejects.toThrow(StopError);
  expect((await count()).length).toBe(before);
});
