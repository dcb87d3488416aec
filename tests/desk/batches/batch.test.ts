import { beforeAll, describe, expect, test } from 'vitest';
import { addAgent } from '../../support/add-agent.ts';
import { query } from '../../support/database.ts';
import { openBatches } from '../../support/open-batches.ts';
import { deskCaller } from '../../support/open-desk.ts';
import { readPage } from '../../support/page.ts';
import { receiveRoom } from '../../support/receive-room.ts';

const caller = deskCaller({ services: ['voirie', 'proprete'] });
const batches = openBatches(caller);
let references: string[] = [];
beforeAll(async () => {
  references = [];
  for (const contact of [
    { contactWay: 'email', contactEmail: 'a@courriel.example' },
    { contactWay: 'letter' },
    { contactWay: 'call', contactPhone: '+33353017720' },
  ]) {
    references.push(await receiveRoom(contact));
  }
});

const journalOf = async (reference: string) =>
  (
    await query<{ event: string }>(
      `select j.event from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event <> 'submission.received' and j.event !~ '^notice'
       order by j.id`,
      [reference],
    )
  ).map(({ event }) => event);

describe('a batch', () => {
  test('says what leaves before anything does, then writes to each with its own words', async () => {
    const path = await batches.make(references);
    const message = { ecrire_texte: 'Votre demande {numero} est prête.' };
    expect((await batches.press(path, 'preparer:ecrire', message)).status).toBe(303);
    const preview = await batches.look(path);
    expect(preview.text).toContain('3 demandes : l’action est possible.');
    for (const told of ['1 courriel', '1 lettre à poster', '1 appel à passer']) {
      expect(preview.text).toContain(told);
    }
    expect(preview.text).toContain(`Votre demande ${references[0] ?? ''} est prête.`);
    expect(await journalOf(references[0] ?? '')).toEqual([]);
    expect((await batches.press(path, 'confirmer')).status).toBe(303);
    expect((await batches.look(path)).text).toContain('3 sur 3 demandes');
    const rows = await query<{ reference: string; text: string; channel: string }>(
      `select s.reference, c.content ->> 'text' as text, o.channel
       from event_contents c join submissions s on s.id = c.submission_id
       join outbox o on o.event_id = c.event_id
       where s.reference = any ($1) order by o.channel`,
      [references],
    );
    expect(rows.map(({ channel }) => channel)).toEqual(['call', 'email', 'letter']);
    for (const { reference, text } of rows) {
      expect(text).toBe(`Votre demande ${reference} est prête.`);
    }
  });

  test('confirmed twice at once acts once', async () => {
    const one = await receiveRoom();
    const path = await batches.make([one]);
    await batches.press(path, 'preparer:noter', { noter_texte: 'Vue.' });
    await Promise.all([batches.press(path, 'confirmer'), batches.press(path, 'confirmer')]);
    await batches.press(path, 'confirmer');
    expect(await journalOf(one)).toEqual(['note.written']);
  });

  test('sent twice from the list is made once', async () => {
    const form = [
      ['_cle', crypto.randomUUID()],
      ['demande', references[0] ?? ''],
    ] as const;
    const made = await Promise.all([1, 2].map(() => batches.post('/bureau/lots/', form)));
    const [first, second] = made.map(({ headers }) => headers.get('location'));
    expect(first).toBe(second);
  });

  test('refuses what is missing or unknown in words, and keeps what was typed', async () => {
    const path = await batches.make(references);
    const empty = await readPage(await batches.press(path, 'preparer:ecrire', {}));
    expect(empty.status).toBe(422);
    const wrong = { ecrire_texte: 'Bonjour {prenom}, {numero}.' };
    const page = await readPage(await batches.press(path, 'preparer:ecrire', wrong));
    expect(page.status).toBe(422);
    expect(page.text).toContain('{prenom} n’est pas un champ qui existe.');
    expect(page.value('ecrire_texte')).toBe('Bonjour {prenom}, {numero}.');
    const recall = { ecrire_texte: 'Merci de nous rappeler.' };
    expect((await batches.press(path, 'preparer:ecrire', recall)).status).toBe(422);
    expect((await batches.post('/bureau/lots/', [])).status).toBe(422);
  });

  test('leaves aside what it cannot do, and says why', async () => {
    const owed = await receiveRoom();
    const path = await batches.make([owed]);
    await batches.press(path, 'preparer:fermer', { fermer_raison: 'Terminé.' });
    const preview = await batches.look(path);
    expect(preview.text).toContain('1 demande reste de côté');
    expect(preview.text).toContain('Elle attend une décision : fermer ne répond pas.');
    expect(preview.document.querySelector('button[value=confirmer]')).toBeNull();
    const seen: [string, string] = ['_vu', '999999'];
    await batches.post(path, [seen, ['_etape', 'confirmer']]);
    expect(await journalOf(owed)).toEqual([]);
  });

  test('keeps ticked what failed, and tries it again', async () => {
    const bruno = await addAgent('voirie', { name: 'Bruno Petit' });
    const here = await receiveRoom();
    const there = await receiveRoom({}, 'proprete');
    const path = await batches.make([here, there]);
    await batches.press(path, 'preparer:confier', { confier_a: bruno });
    expect((await batches.look(path)).text).toContain('Bruno Petit');
    await batches.press(path, 'confirmer');
    const done = await batches.look(path);
    expect(done.text).toContain('1 sur 2 demandes');
    expect(done.text).toContain('Cette personne ne traite pas les demandes de ce service.');
    expect(done.document.querySelectorAll('[name=ligne][checked]')).toHaveLength(1);
    await query(
      `insert into agent_grants (commune_id, agent_id, service_slug, level)
       select commune_id, id, 'proprete', 'process' from agents where id = $1`,
      [bruno],
    );
    await batches.press(path, 'essayer');
    expect((await batches.look(path)).text).toContain('2 sur 2 demandes');
    expect(await journalOf(there)).toEqual(['request.assigned']);
    expect(await journalOf(here)).toEqual(['request.assigned']);
  });
});
