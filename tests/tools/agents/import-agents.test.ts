import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agentsCommand } from '../../../src/tools/agents/agents.ts';
import { query } from '../../support/database.ts';
import { FIXTURE_SETTINGS } from '../../support/project.ts';
import { runHere } from '../../support/run-here.ts';
import { ownCommune, sharedStack } from '../../support/shared-stack.ts';

const FILE = join(mkdtempSync(join(tmpdir(), 'parvis-agents-')), 'agents.csv');
const HEAD = 'courriel;nom;qualité;genre;service;droit;jusqu’au';
const WHOLE_HEAD = 'courriel;nom;qualité;genre;service;secteur;droit;jusqu’au';
const PAUL = 'paul@mairie.example;Paul Dumas;"instructeur; urbanisme";agent';

const agents = (...words: readonly string[]) =>
  runHere(agentsCommand, words, {
    environment: { ...sharedStack().environment, ...FIXTURE_SETTINGS },
  });
const says = async (...words: readonly string[]) => (await agents(...words)).said;
/** Imports lines as a spreadsheet saves them. */
const importing = (lines: readonly string[], ...options: readonly string[]) => {
  writeFileSync(FILE, `\uFEFF${lines.join('\r\n')}\r\n`);
  return agents('importer', FILE, ...options);
};
const importingBytes = (bytes: Uint8Array) => {
  writeFileSync(FILE, bytes);
  return agents('importer', FILE);
};
const stored = async () =>
  query<{ email: string; name: string; grants: readonly string[] | null }>(
    `select a.email, a.name,
       array_agg(g.service_slug || ' ' || g.level order by g.service_slug)
         filter (where g.id is not null and g.ended_at is null) as grants
     from agents a left join agent_grants g on g.agent_id = a.id
     where a.commune_id = $1 group by a.id order by a.email`,
    [ownCommune()],
  );

test('says every line that is wrong with what to do, and writes nothing', async () => {
  const wrong: readonly (readonly [string, string])[] = [
    [`${PAUL};voirie;instruire;`, ''],
    ['paul@mairie.example;;;;voirie;lire;', 'ligne 2 donne déjà un droit dans voirie'],
    ['paul@mairie.example;Paul Dumat;;;ccas;lire;', 'La ligne 2 dit autre chose'],
    ['sophie;Sophie Morel;;;;;', '« sophie » n’est pas une adresse'],
    ['sophie@mairie.example;;;;;;', 'Il manque le nom'],
    ['sophie@mairie.example;Sophie Morel;;chef;;;', 'Sorte d’agent inconnu : chef'],
    ['sophie@mairie.example;Sophie Morel;;;lune;lire;', 'Services : '],
    ['sophie@mairie.example;Sophie Morel;;;voirie;tout;', 'Droit inconnu : tout'],
    ['sophie@mairie.example;Sophie Morel;;;voirie;;', 'Un droit a un service ou un secteur'],
    ['sophie@mairie.example;Sophie Morel;;;voirie;lire;31/02/2999', 'n’est pas un jour'],
    ['sophie@mairie.example;Sophie Morel;;;voirie;lire;1/2/2020', 'est passé'],
    [`sophie@mairie.example;${'S'.repeat(121)};;;;;`, '120 signes au plus'],
    ['lea@mairie.example;Léa Martin;;données;voirie;lire;', 'n’a pas de droit dans un service'],
  ];
  const run = await importing([HEAD, ...wrong.map(([line]) => line)]);
  expect(run.code).toBe(1);
  const said = run.said.split('\n');
  wrong.forEach(([, words], index) => {
    const line = said.find((one) => one.startsWith(`ligne ${index + 2} : `));
    if (words === '') expect(line).toBeUndefined();
    else expect(line).toContain(words);
  });
  expect(run.said).toContain('Rien n’est écrit');
  expect(await stored()).toEqual([]);
});

test.each([
  ['another column', 'courriel;nom;drot\n', 'Colonne inconnue : drot'],
  ['a column that is missing', 'courriel;service\n', 'Il manque la colonne « nom »'],
  ['a column twice', 'courriel;nom;Nom\n', '« nom » est là deux fois'],
  ['a quote that is not closed', `${HEAD}\n"paul;Paul\n`, 'mal formé'],
  ['more cells than columns', `${HEAD}\n${';'.repeat(9)}x\n`, 'ligne 2'],
  ['a workbook', 'PK\u0003\u0004', 'Excel'],
  ['no text', 'a\0b', 'pas du texte'],
])('a file with %s is said', async (_what, text, words) => {
  const run = await importingBytes(new TextEncoder().encode(text));
  expect([run.code, run.said]).toEqual([1, expect.stringContaining(words)]);
});

test('a file that is not there is said', async () => {
  expect((await agents('importer', '/rien.csv')).said).toContain('Impossible de lire');
});

test('a trial writes nothing; then the table is written, updated, and told', async () => {
  const lines = [
    HEAD,
    `${PAUL};voirie;Instruire;`,
    'Paul@mairie.example;;;;ccas;lire;31/12/2999',
    ';;;;;;',
    'sophie@mairie.example;Sophie Morel;;Données;;;',
  ];
  const trial = await importing(lines, '--essai');
  expect([trial.code, trial.said]).toEqual([0, expect.stringContaining('rien n’est écrit')]);
  expect(trial.said).toContain('ccas : lire jusqu’au 31 décembre 2999');
  expect(await stored()).toEqual([]);
  expect((await importing(lines)).said).toContain('Import fait : 2 agents. 0 agent déjà à jour.');
  expect(await stored()).toEqual([
    {
      ...{ email: 'paul@mairie.example', name: 'Paul Dumas' },
      grants: ['ccas read', 'voirie process'],
    },
    { email: 'sophie@mairie.example', name: 'Sophie Morel', grants: null },
  ]);
  expect((await importing(lines)).said).toContain('Import fait : 0 agent. 2 agents déjà à jour.');
  const changed = await importing([HEAD, 'paul@mairie.example;Paul Duval;;;voirie;encadrer;']);
  expect(changed.said).toContain('nom : Paul Dumas → Paul Duval ; voirie : instruire → encadrer');
  expect(await says()).toContain('ccas (lire, jusqu’au 31 décembre 2999), voirie (encadrer)');
});

test('what is known keeps its kind; who gets one without services loses them, and it is said', async () => {
  await importing([HEAD, 'hugo@mairie.example;Hugo Lambert;;mediation;ccas;lire;']);
  await importing([HEAD, 'hugo@mairie.example;Hugo Lambert;;;voirie;lire;']);
  expect(await says()).toContain('Hugo Lambert, hugo@mairie.example — mediation');
  const lost = await importing([HEAD, 'hugo@mairie.example;Hugo Lambert;;redaction;;;']);
  expect(lost.said).toContain('tous ses droits sont repris');
  const kept = await importing([HEAD, 'hugo@mairie.example;Hugo Lambert;;;voirie;lire;']);
  expect([kept.code, kept.said]).toEqual([1, expect.stringContaining('ligne 2 : Le genre')]);
});

test('reads commas, the encoding of Windows, and the line that names the sign', async () => {
  const windows =
    'sep=,\r\nJUSQU\x92AU,Courriel,Nom,Qualit\xe9\r\n,zoe@mairie.example,Zo\xe9 F\xe9,\r\n';
  const run = await importingBytes(Buffer.from(windows, 'latin1'));
  expect([run.code, run.said]).toEqual([0, expect.stringContaining('Zoé Fé, zoe@mairie.example')]);
});

test('a right may be in a sector, once, and in one place', async () => {
  const right = (cells: string) => [WHOLE_HEAD, `rose@mairie.example;Rose Petit;;;${cells}`];
  const wrong = await importing([
    ...right('voirie;sante;lire;'),
    'rose@mairie.example;Rose Petit;;;;lune;lire;',
    'rose@mairie.example;Rose Petit;;;;Santé;lire;',
    'rose@mairie.example;;;;;sante;instruire;',
  ]);
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain('ligne 2 : Un droit a un service ou un secteur');
  expect(wrong.said).toContain('ligne 3 : Aucun secteur ne se nomme lune');
  expect(wrong.said).toContain('ligne 5 : La ligne 4 donne déjà un droit dans secteur sante');
  expect((await importing(right(';Santé;instruire;31/12/2999'))).said).toContain(
    'secteur sante : instruire jusqu’au 31 décembre 2999',
  );
  expect(await says()).toContain('secteur sante (instruire, jusqu’au 31 décembre 2999)');
});

test('what is exported is imported again without a change', async () => {
  await says('inviter', 'fin@mairie.example', '--nom', 'Fin Prochaine');
  await says('fin', 'fin@mairie.example');
  await says('inviter', 'ruse@mairie.example', '--nom', '=1+1');
  const text = await says('exporter');
  expect(text.split('\n', 1)[0]?.replace('\uFEFF', '').trim()).toBe(WHOLE_HEAD);
  expect(text).not.toContain('fin@mairie.example');
  expect(text).toContain("'=1+1");
  const again = await importingBytes(new TextEncoder().encode(text));
  expect([again.code, again.said]).toEqual([0, expect.stringContaining('Import fait : 0 agent.')]);
});
