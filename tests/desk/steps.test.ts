import { expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
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
