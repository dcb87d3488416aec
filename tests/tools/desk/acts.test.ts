import { beforeEach, describe, expect, test } from 'vitest';
import { USUAL_KEEPING } from '../../../src/commune/keeping.ts';
import type { AgentVerb } from '../../../src/desk/acts/agent-acts.ts';
import type { ToldWay } from '../../../src/desk/acts/told-way.ts';
import { StopError } from '../../../src/kit/stop-error.ts';
import { typedAnswers } from '../../../src/questions/typed-answers.ts';
import type { ActOptions } from '../../../src/tools/desk/act-options.ts';
import { act } from '../../../src/tools/desk/act.ts';

import { readLetterTemplates } from '../../../src/tools/desk/read-letter-templates.ts';
import { noteTold } from '../../../src/tools/desk/told.ts';
import { aDefinition } from '../../builders/content.ts';
import { actAsRole } from '../../support/act-as.ts';
import { query } from '../../support/database.ts';
import { fileForm } from '../../support/file-form.ts';
import { openSite } from '../../support/open-site.ts';
import { FIXTURE } from '../../support/project.ts';
import { referenceOf } from '../../support/stored.ts';

const SLUG = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const agent = { agent: 'Claire Martin', qualite: 'instructrice' };
const templates = () => readLetterTemplates(FIXTURE);
let reference: string;
beforeEach(async () => {
  // A mailbox of its own: the sixth receipt of a day leaves by the post.
  const courriel = `${crypto.randomUUID()}@courriel.example`;
  const form = { ...typedAnswers(aDefinition(SLUG).form), courriel, reponse_par: 'courrier' };
  reference = referenceOf((await fileForm(site, SLUG, form)).receipt);
});

async function does(
  verb: AgentVerb,
  given: ActOptions = {},
  services = ['voirie'],
  today = '2026-05-04',
) {
  const database = await actAsRole('agent', { services });
  const text = await act(database, {
    ...{ verb, reference, given, today, templates, keeping: USUAL_KEEPING },
  });
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

const rowOf = async () =>
  (
    await query<{ state: string; clock: string; on: string | null }>(
      `select state, clock, implicit_decision_on::text as on from submissions where reference = $1`,
      [reference],
    )
  )[0];

describe('an agent, in the terminal,', () => {
  test('takes a request, asks for documents, takes them, and decides', async () => {
    expect(await does('prendre', agent)).toContain('Claire Martin, instructrice, s’en occupe.');
    const asked = await does('demander', { documents: '1', delai: '30' });
    expect(asked).toContain('À envoyer avant la fin du 3 juin 2026.');
    expect(await rowOf()).toEqual({ state: 'incomplete', clock: 'running', on: '2026-07-23' });
    // Come on the tenth day of thirty: the other twenty do not suspend.
    await does('completer', { le: '2026-05-14' });
    expect(await rowOf()).toEqual({ state: 'processing', clock: 'running', on: '2026-07-03' });
    expect(await does('accepter', agent)).toContain('Réponse : votre demande est acceptée.');
    expect(await rowOf()).toMatchObject({ state: 'decided', clock: 'stopped' });
    expect(await does('notifier', { le: '2026-05-18' })).toContain('Remise par lettre.');
  });

  test('corrects the day of receipt, with a reason that stays', async () => {
    const text = await does('antidater', { le: '2026-04-20', raison: 'Déposée au guichet.' });
    expect(text).toContain('Compte à partir du 20 avril 2026.');
    expect(text).toContain('Raison : Déposée au guichet.');
    expect(await rowOf()).toMatchObject({ on: '2026-06-20' });
    // So long ago that silence has decided since: it is told, not refused.
    await does('antidater', { le: '2025-01-10', raison: 'Retrouvée dans un carton.' });
    expect(await rowOf()).toMatchObject({ on: '2025-03-10', clock: 'running' });
  });

  test.each<[AgentVerb, ActOptions, RegExp]>([
    ['prendre', {}, /--agent/u],
    ['demander', {}, /--documents/u],
    ['demander', { documents: 'plan' }, /--documents/u],
    ['demander', { documents: '1', delai: 'bientôt' }, /nombre de jours/u],
    ['refuser', { ...agent, faits: 'La rue est fermée.' }, /--droit/u],
    ['refuser', { ...agent, droit: 'Article 3.' }, /--faits/u],
    ['refuser', { ...agent, droit: '  ', faits: '  ' }, /--droit/u],
    ['accepter', { agent: 'Claire Martin' }, /--qualite/u],
    ['accepter', { agent: 'C. Martin', qualite: 'maire' }, /le prénom et le nom, en entier/u],
    ['accepter', { agent: 'Martin', qualite: 'maire' }, /le prénom et le nom, en entier/u],
    ['antidater', { raison: 'Déposée.' }, /--le/u],
    ['antidater', { le: '2026-04-24', raison: 'Déposée.' }, /après la réception/u],
    ['antidater', { le: '2026-02-30', raison: 'Déposée.' }, /n’est pas un jour/u],
    ['notifier', { le: '2026-05-18' }, /Pas dans l’état/u],
    ['rouvrir', { raison: 'Erreur.' }, /Pas dans l’état/u],
    ['ecrire', { ...agent, texte: 'a'.repeat(5001) }, /trop long/u],
    ['prendre', { agent: 'a'.repeat(121) }, /trop long/u],
    ['fermer', { raison: 'Terminé.' }, /attend une décision/u],
  ])('is told what %s lacks with %o', async (verb, given, words) => {
    await expect(does(verb, given)).rejects.toThrow(words);
    await expect(does(verb, given)).rejects.toThrow(StopError);
    expect(await rowOf()).toMatchObject({ state: 'received', on: '2026-06-23' });
  });

  test('reaches no request of another service', async () => {
    await expect(does('prendre', agent, ['etat-civil'])).rejects.toThrow(/Aucune demande/u);
  });

  test('sees who is to be told by letter, and notes that it is done', async () => {
    await does('ecrire', { ...agent, texte: 'Bonjour.' });
    const database = await actAsRole('agent', { services: ['voirie'] });
    const waiting = () =>
      query(
        `select o.channel from outbox o join submissions s on s.id = o.submission_id
         where s.reference = $1 and o.is_waiting and o.channel <> 'email'
           and o.notice = 'request_news'`,
        [reference],
      );
    expect(await waiting()).toEqual([{ channel: 'letter' }]);
    const other = await actAsRole('agent', { services: ['etat-civil'] });
    const note = (client: typeof database, way: ToldWay) =>
      noteTold(client, { typed: reference, way, on: '2026-05-05' });
    await expect(note(other, 'posted')).rejects.toThrow(/Aucune lettre n’attend/u);
    await expect(note(database, 'told')).rejects.toThrow(/par SMS ou par téléphone/u);
    expect(await note(database, 'posted')).toMatch(/^Noté/u);
    expect(await waiting()).toEqual([]);
    await expect(note(database, 'posted')).rejects.toThrow(/Aucune lettre n’attend/u);
  });
});
