import { beforeEach, describe, expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { fileRoom } from '../letters/decide.ts';
import { query } from '../support/database.ts';
import { ACCEPTED, fileOwnRoom } from '../support/desk-forms.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { newsOf, pressAndRead } from '../support/press-and-read.ts';

const REPORT = 'signaler-un-probleme';
const desk = openDesk({ caller: deskCaller({ services: ['voirie', 'etat-civil'] }) });

/** A request that awaits no decision, received on a day. */
const fileReport = (day: string) =>
  followRequest(openSite({ PARVIS_NOW: `${day}T08:15:00Z` }), REPORT, {
    ...typedAnswers(aDefinition(REPORT).form),
    courriel: `${crypto.randomUUID()}@courriel.example`,
  });

const does = (request: FiledRequest, button: string, form?: Readonly<Record<string, string>>) =>
  pressAndRead(desk, request, button, form);

let first: FiledRequest;
let second: FiledRequest;

describe('a request that is merged into an earlier one', () => {
  const merge = (who = 'meme', into = first) =>
    does(second, 'reunir', { reunir_a: into.reference, reunir_personnes: who });

  describe('of the same person', () => {
    beforeEach(async () => {
      first = await fileOwnRoom();
      second = await fileOwnRoom();
    });

    test('closes, and tells the person where it is followed and where that one stands', async () => {
      await does(first, 'prendre');
      await merge();
      const page = await second.look();
      expect(page.text).toContain('Suivi avec une autre demande');
      expect(page.text).toContain(`votre dossier ${first.reference}, reçu avant`);
      expect(page.text).toContain('Où en est cet autre dossier : En cours de traitement.');
      expect(page.text).not.toContain('La mairie a fermé ce dossier');
      expect(await newsOf(second)).toEqual(['request.merged']);
      const [row] = await query(
        'select state, clock, implicit_decision_on as on from submissions where reference = $1',
        [second.reference],
      );
      expect(row).toEqual({ state: 'closed', clock: 'stopped', on: null });
    });

    test('is read from the one that is answered: what was written, and files', async () => {
      await merge();
      await second.does('message', { message: 'Avec le parquet ciré.' });
      const page = await desk.look(first.reference);
      expect(page.text).toContain('Demandes réunies à celle-ci');
      expect(page.text).toContain('Avec le parquet ciré.');
      const readings = await query(
        `select r.reader from readings r join submissions s on s.id = r.submission_id
         where s.reference = $1`,
        [second.reference],
      );
      expect(readings.length).toBeGreaterThan(0);
    });

    test('comes back as it was, as long as nothing is decided', async () => {
      const days = () =>
        query(
          `select clock, implicit_decision_on::text as on, delete_after::text as kept
           from submissions where reference = $1`,
          [second.reference],
        );
      const before = await days();
      await merge();
      await does(second, 'separer');
      expect(await days()).toEqual(before);
      expect(await newsOf(second)).toEqual(['request.merged', 'request.unmerged']);
      await merge();
      await does(first, 'accepter', ACCEPTED);
      const page = await does(second, 'separer');
      expect(page.summary[0]).toContain('La mairie a déjà répondu');
    });

    test('is not reopened beside it, and holds no other', async () => {
      const third = await fileOwnRoom();
      await merge();
      const page = await desk.look(second.reference);
      expect(page.document.querySelector('button[value="rouvrir"]')).toBeNull();
      const onto = await does(third, 'reunir', {
        reunir_a: second.reference,
        reunir_personnes: 'meme',
      });
      expect(onto.summary[0]).toContain('n’est plus ouverte');
      await does(third, 'reunir', { reunir_a: first.reference, reunir_personnes: 'meme' });
      const earlier = await fileRoom(openSite({ PARVIS_NOW: '2026-04-20T08:15:00Z' }));
      const holds = await does(first, 'reunir', {
        reunir_a: earlier.reference,
        reunir_personnes: 'meme',
      });
      expect(holds.summary[0]).toContain('D’autres demandes sont réunies');
    });

    test('never the earlier into the later, nor without saying who', async () => {
      const later = await does(first, 'reunir', {
        reunir_a: second.reference,
        reunir_personnes: 'meme',
      });
      expect(later.summary[0]).toContain('est arrivée après');
      const page = await does(second, 'reunir', { reunir_a: first.reference });
      expect(page.status).toBe(422);
      expect(await second.journal()).toEqual(['submission.received']);
    });

    test('of two persons, each keeps the decision that they are owed', async () => {
      const page = await merge('deux');
      expect(page.summary[0]).toContain('Une décision est due');
    });
  });

  describe('of somebody else', () => {
    beforeEach(async () => {
      first = await fileReport('2026-04-20');
      second = await fileReport('2026-04-23');
      await merge('deux');
    });

    test('keeps its own page, without the number of the other, and hears when that one moves', async () => {
      expect((await second.look()).text).not.toContain(first.reference);
      await does(first, 'ecrire', { ecrire_texte: 'Secret pour la première.' });
      await does(first, 'fermer', { fermer_raison: 'Trou rebouché.' });
      const page = await second.look();
      expect(page.text).toContain('Où en est cet autre dossier : Dossier fermé.');
      expect(page.text).not.toContain('Secret pour la première.');
      expect(page.text).not.toContain('Trou rebouché.');
      expect(await newsOf(second)).toEqual(['request.merged', 'kept.moved']);
    });

    test('is answered by itself again when the other is taken back', async () => {
      await does(first, 'retirer', { retirer_raison: 'Elle a mal vu.' });
      expect(await second.journal()).toEqual([
        ...['submission.received', 'request.merged', 'request.unmerged'],
      ]);
      const [row] = await query('select state from submissions where reference = $1', [
        second.reference,
      ]);
      expect(row).toEqual({ state: 'processing' });
      expect((await second.look()).text).toContain(
        'La mairie répond à nouveau dans ce dossier-ci.',
      );
    });
  });
});
