import { expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import { openFigures } from '../../support/desk-figures.ts';
import { happen, receiveOne as on } from '../../support/desk-list.ts';

const clocks = { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' };

test('figures of districts are those of the form, and no request keeps its own once it is erased', async () => {
  const district = 'quartiers';
  const file = (quartier: string) =>
    on(district, '2026-05-04', {
      answers: { nom: 'Benali', quartier },
      definition: JSON.stringify({
        procedure: { title: 'Essai', documents: [{}] },
        service: { name: district, email: 'service@petiteville.example' },
        form: [
          {
            fields: [
              {
                key: 'quartier',
                options: [
                  { value: 'gare', label: 'La Gare' },
                  { value: 'stade', label: 'Le Stade' },
                ],
              },
            ],
          },
        ],
      }),
    });
  const open = await openFigures([district]);
  const filed = await Promise.all(
    [
      'gare',
      'gare',
      'gare',
      'gare',
      'gare',
      'gare',
      'stade',
      'stade',
      'stade',
      'stade',
      'stade',
      'x',
    ].map(file),
  );
  const of = async (label: string) => open.cells(await open.page(), 'Par quartier', label)?.[0];
  expect([await of('La Gare'), await of('Le Stade')]).toEqual(['6', '5']);
  const [owed = '', ended = ''] = filed;
  await happen(ended, 'request.closed', '2026-05-06', { services: [district], clocks });
  await query(
    `update submissions set erased_at = now(), answers = '{}' where reference = any ($1)`,
    [[owed, ended]],
  );
  const kept = await query(
    `select c.district from counted_requests c join submissions s on s.id = c.submission_id
     where s.reference = any ($1)`,
    [[owed, ended]],
  );
  expect(kept).toEqual([{ district: '' }]);
  expect([await of('La Gare'), await of('Le Stade')]).toEqual(['5', '5']);
  expect(await of('Toutes les demandes')).toBe('12');
});
