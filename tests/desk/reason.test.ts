import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { reasonTexts } from '../../src/desk/reason/reason-texts.ts';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readArrived } from '../support/entry.ts';
import type { FiledRequest } from '../support/follow-request.ts';

const desk = useDesk();
// Without its mark, whose space is written in several ways.
const QUESTION = reasonTexts.title.slice(0, -2);
let reader: DeskVisitor;
let processing: DeskVisitor;
let officer: DeskVisitor;
let request: FiledRequest;
let path = '';
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'read' });
  await desk.invite('urbanisme', { voirie: 'process' });
  await desk.invite('donnees');
  reader = await desk.signedIn('accueil');
  processing = await desk.signedIn('urbanisme');
  officer = await desk.signedIn('donnees');
  request = await fileOwnRoom();
  path = `/bureau/demandes/${request.reference}/`;
});

const noted = () =>
  query<{ level: string; reason: string | null }>(
    `select r.level, r.reason from readings r join submissions s on s.id = r.submission_id
     where s.reference = $1 order by r.id`,
    [request.reference],
  );
const say = (pourquoi: string, laquelle = '') =>
  reader.post(path, { _etape: 'raison', pourquoi, laquelle });

describe('a request of a service where the agent does not answer', () => {
  test('is not shown before they say why, nor are its files', async () => {
    const page = await readArrived(await reader.go(path));
    expect(page.text).toContain(QUESTION);
    expect(page.text).not.toContain('Historique');
    expect(page.document.querySelector('main form')?.getAttribute('action')).toBe(path);
    expect(await noted()).toEqual([]);
    const client = await sessionClient(reader);
    const { error } = await client.rpc('note_reading', { reference: request.reference });
    expect(error?.code).toBe(REFUSAL_CODES['reason-needed'].code);
  });

  test('is not shown for no reason, nor for another one that is not said', async () => {
    for (const [pourquoi, field] of [
      ['', 'pourquoi'],
      ['autre', 'laquelle'],
    ] as const) {
      const page = await readArrived(await say(pourquoi));
      expect(page.status).toBe(422);
      expect(page.document.querySelector(`[name=${field}]`)).not.toBeNull();
    }
    expect(await noted()).toEqual([]);
  });

  test('is shown once they said it, which is kept and asked no more that day', async () => {
    const shown = await readArrived(await say('autre', 'La personne a perdu son reçu.'));
    expect(shown.text).toContain('Vous pouvez lire cette demande.');
    expect(shown.text).not.toContain(QUESTION);
    expect((await reader.go(path)).text).not.toContain(QUESTION);
    expect(await noted()).toEqual([{ level: 'read', reason: 'La personne a perdu son reçu.' }]);
    const looked = await officer.post('/bureau/lectures/', { numero: request.reference });
    expect(looked.text).toContain('La personne a perdu son reçu.');
  });

  test('is asked about again after ten hours', async () => {
    const old = await fileOwnRoom();
    await query(
      `insert into readings (commune_id, submission_id, reader, level, reason, at)
       select s.commune_id, s.id, a.id::text, 'read', 'Un appel', now() - interval '11 hours'
       from submissions s
       join agents a on a.commune_id = s.commune_id and a.email like 'ines.%'
       where s.reference = $1`,
      [old.reference],
    );
    const page = await readArrived(await reader.go(`/bureau/demandes/${old.reference}/`));
    expect(page.text).toContain(QUESTION);
  });
});

test('whoever answers there is asked nothing', async () => {
  const page = await processing.go(path);
  expect(page.text).not.toContain(QUESTION);
  expect(await noted()).toContainEqual({ level: 'process', reason: null });
});
