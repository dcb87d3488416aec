import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { askAlert } from '../../../src/tools/desk/alert-questions.ts';
import { alertCommand } from '../../../src/tools/desk/alert.ts';
import { runHere, runProgram } from '../../support/run-here.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();

const FLOOD = [
  ...['--niveau', 'danger', '--titre', 'Crue de l’Ébre : montée', '--service', 'ccas'],
  ...['--consigne', 'Montez à l’étage : n’attendez pas.', '--consigne', 'Coupez l’électricité.'],
  ...['--jusqu-a', '2026-11-24 08:00', '--quartier', 'gare'],
];

/** Where the command is started, and when. */
const at = (now: string) => ({
  environment: { PARVIS_LOCAL: '1', PARVIS_NOW: now },
  folder: content().root,
});

/** `npm run alerte -- words`, at an instant. */
async function alerte(words: readonly string[], now = '2026-11-23T17:05:00Z') {
  return (await runHere(alertCommand, words, at(now))).said;
}

const alertsNow = async () =>
  new Map((await loadContent(content().source)).alerts.map(({ slug, alert }) => [slug, alert]));

test('writes a file that the build accepts, then ends the alert in it', async () => {
  const said = await alerte(FLOOD);
  const slug = 'crue-de-l-ebre-montee-2026-11-23';
  expect(said).toContain(`content/alertes/${slug}.yml`);
  expect(said).toContain(`--fin ${slug}`);
  const alert = (await alertsNow()).get(slug);
  expect(alert).toMatchObject({
    level: 'danger',
    advice: [expect.stringContaining('Montez à l’étage'), 'Coupez l’électricité.'],
    from: '2026-11-23 18:05',
    until: '2026-11-24 08:00',
    districts: ['gare'],
  });

  const file = `content/alertes/${slug}.yml`;
  content().replace(file, 'level:', '# Une note du service.\nlevel:');
  expect(await alerte(['--fin'], '2026-11-23T20:30:00Z')).toContain(`Fin de l’alerte`);
  expect((await alertsNow()).get(slug)?.until).toBe('2026-11-23 21:30');
  expect(content().read(file)).toContain('# Une note du service.');
  expect(await alerte(['--fin', slug], '2026-11-23T21:00:00Z')).toContain('déjà finie');
});

test('the program says what it did, and ends with 1 where it did nothing', async () => {
  const at8 = at('2026-11-23T08:00:00Z');
  const written = await runProgram('desk/alert.ts', FLOOD, at8);
  expect(written).toMatchObject({ code: 0, stderr: '' });
  expect(written.stdout).toContain('crue-de-l-ebre-montee-2026-11-23.yml');
  const refused = await runProgram('desk/alert.ts', ['--fin', 'orage'], at8);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('Aucune alerte ne porte ce nom : orage');
});

test('two alerts of the same day keep a file each, and the one to end is asked for', async () => {
  await alerte(FLOOD);
  await alerte(FLOOD);
  const slug = 'crue-de-l-ebre-montee-2026-11-23';
  expect([...(await alertsNow()).keys()]).toEqual(expect.arrayContaining([slug, `${slug}-2`]));
  const said = await alerte(['--fin']);
  expect(said).toContain('Plusieurs alertes sont en cours');
  expect(said).toContain(`--fin ${slug}-2`);
});

test.each<[string, readonly string[], RegExp]>([
  [
    'an unknown level',
    [...FLOOD, '--niveau', 'rouge'],
    /level.*Gravité.*info.*vigilance.*danger/su,
  ],
  ['an end before its beginning', [...FLOOD, '--jusqu-a', '2026-11-20 08:00'], /après from/u],
  ['an unknown district', [...FLOOD, '--quartier', 'lune'], /un quartier.*« lune »/su],
  ['nothing but a level', ['--niveau', 'info'], /Il manque : --titre, --consigne/u],
  ['an unknown option', ['--urgence'], /Publier une alerte/u],
  ['an end to what has not begun', ['--fin', 'travaux-pont-de-la-gare'], /supprimez content/u],
  ['an end to nothing', ['--fin'], /Aucune alerte n’est en cours/u],
  ['an end to an unknown name', ['--fin', 'orage'], /Aucune alerte ne porte ce nom : orage/u],
])('with %s, says what is wrong and writes nothing', async (_what, words, message) => {
  const before = readdirSync(join(content().root, 'content/alertes'));
  expect(await alerte(words)).toMatch(message);
  expect(readdirSync(join(content().root, 'content/alertes'))).toEqual(before);
});

test('a mistake in another file is told, and the alert is kept', async () => {
  content().replace('content/commune.yml', /^phoneCost:.*\n/mu, '');
  const said = await alerte(FLOOD);
  expect(said).toContain('à cause d’autres fichiers');
  expect(said).toContain('phoneCost');
  expect(readdirSync(join(content().root, 'content/alertes')).join()).toContain('crue-de-l');
});

test('questions are asked again until the answer can be used', async () => {
  const answers = ['rouge', 'danger', 'inondation', 'Montez ; Coupez le gaz', '', 'demain'];
  answers.push('2026-11-24 08:00', '', '', '', 'tranquillite');
  const asked: string[] = [];
  const draft = await askAlert(
    (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    },
    { districts: ['gare'], services: ['tranquillite'] },
    new Date('2026-11-23T17:05:00Z'),
  );
  expect(draft).toMatchObject({
    level: 'danger',
    advice: ['Montez', 'Coupez le gaz'],
    from: '2026-11-23 18:05',
    until: '2026-11-24 08:00',
    owner: 'tranquillite',
  });
  expect(asked[1]).toContain('Attendu : l’un de ces mots : info, vigilance, danger');
  expect(asked.join()).toContain('Attendu : un jour et une heure');
});
