import { expect, test } from 'vitest';
import { coopActivities } from '../../src/mediation/coop-activities.server.ts';
import { countHelp } from '../../src/mediation/count-help.ts';

const titleOf = (slug: string) => slug.toUpperCase();
const session = (startedAt: string, minutes: number, ...procedures: string[]) => ({
  ...{ startedAt, minutes, procedures },
});

test('weeks begin on a Monday of Paris, the last first, and few sessions are not counted', () => {
  const sunday = Array.from({ length: 5 }, (_, place) =>
    session('2026-05-03T10:00:00Z', 10 + place, 'acte', 'acte'),
  );
  // One o’clock on Monday in Paris.
  const monday = session('2026-05-03T23:00:00Z', 30, 'cantine');
  expect(countHelp([...sunday, monday], titleOf)).toEqual({
    weeks: [
      { name: '2026-05-04', count: 'few', minutes: undefined },
      { name: '2026-04-27', count: 5, minutes: 12 },
    ],
    procedures: [
      { name: 'ACTE', count: 5, minutes: 12 },
      { name: 'CANTINE', count: 'few', minutes: undefined },
    ],
  });
});

test('a session is an activity of La Coop, with its columns and its words', () => {
  const text = coopActivities(
    [session('2026-05-04T08:00:00Z', 25, 'acte')],
    { id: 'mediatheque', nom: 'Médiathèque', commune: 'Petiteville', code_postal: '54321' },
    () => ({ title: 'Acte de naissance', theme: 'etat-civil' }),
  );
  const [head = '', line = ''] = text.split('\n');
  const told = Object.fromEntries(
    head.split(';').map((name, place) => [name.replace('\uFEFF', ''), line.split(';')[place]]),
  );
  expect(told).toMatchObject({
    Date: '04/05/2026',
    Type: 'individuel',
    'Nom du lieu': 'Médiathèque',
    'Durée (min)': '25',
    'Thématique(s)': 'aide_aux_demarches_administratives, papiers_elections_citoyennete',
    'Nom de la démarche administrative': 'Acte de naissance',
    Genre: 'non_communique',
  });
});
