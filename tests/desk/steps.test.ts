import { expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { ACCEPTED, fileOwnRoom } from '../support/desk-forms.ts';
import { textsOf } from '../support/desk-list.ts';
import { openDesk } from '../support/open-desk.ts';

test('a request shows the steps that its procedure had when it was filed', async () => {
  const { reference } = await fileOwnRoom();
  const page = await openDesk().look(reference);
  expect(page.text).toContain('Les étapes');
  const steps = textsOf(page, '.card > .timeline li');
  expect(steps).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Vérifier le calendrier ?Le service des salles, en 2 jours/u),
      expect.stringContaining('Ce qui part : La convention à signer'),
      expect.stringMatching(/^Faire l’état des lieux ?Le gardien$/u),
    ]),
  );
  // They are in what was stored with it: what is published later changes nothing here.
  const [stored] = await query<{ steps: readonly { title: string }[] }>(
    `select d.definition #> '{procedure,steps}' as steps from procedure_definitions d
     join submissions s on s.procedure_slug = d.slug and s.definition_version = d.version
       and s.commune_id = d.commune_id
     where s.reference = $1`,
    [reference],
  );
  expect(stored?.steps.map(({ title }) => title)).toEqual([
    ...['Vérifier le calendrier', 'Écrire la convention', 'Faire l’état des lieux'],
  ]);
});

test('steps that change afterwards strand nothing: it keeps its own, and goes on', async () => {
  const request = await fileOwnRoom();
  await query(
    `insert into procedure_definitions (commune_id, slug, version, definition)
     select d.commune_id, d.slug, 'ffffffffffffffff', jsonb_set(
       d.definition, '{procedure,steps}', '[{"title": "Tout autre chose", "who": "Personne"}]'
     )
     from procedure_definitions d
     join submissions s on s.procedure_slug = d.slug and s.definition_version = d.version
       and s.commune_id = d.commune_id
     where s.reference = $1
     on conflict do nothing`,
    [request.reference],
  );
  const desk = openDesk();
  await desk.press(request.reference, 'prendre');
  await desk.press(request.reference, 'ecrire', { ecrire_texte: 'La salle est libre.' });
  await desk.press(request.reference, 'accepter', ACCEPTED);
  const page = await desk.look(request.reference);
  expect(page.text).toContain('Vérifier le calendrier');
  expect(page.text).not.toContain('Tout autre chose');
  expect(await request.journal()).toEqual([
    ...['submission.received', 'request.taken', 'message.written', 'decision.made'],
  ]);
});
