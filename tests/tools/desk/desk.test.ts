import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { submissionsCommand } from '../../../src/tools/desk/submissions.ts';
import { aPdf } from '../../builders/joined-files.ts';
import { query } from '../../support/database.ts';
import { fileForm, press } from '../../support/file-form.ts';
import { openSite } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { FIXTURE_SETTINGS } from '../../support/project.ts';
import { runHere, runProgram } from '../../support/run-here.ts';
import { sampleForm } from '../../support/sample-answers.ts';
import { sendFiles } from '../../support/send-files.ts';
import { sharedStack } from '../../support/shared-stack.ts';
import { referenceOf } from '../../support/stored.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';
import { WORKS, worksForm } from '../../support/works-form.ts';

const site = openSite();
const content = useTemporaryContent();
let parking = '';
let certificate = '';
beforeAll(async () => {
  const file = async (slug: string, changes = {}) =>
    referenceOf((await fileForm(site, slug, sampleForm(slug, changes))).receipt);
  parking = await file('autorisation-stationnement', {
    nom: '=A1+1',
    precisions: 'Un "camion"; 2 places',
  });
  certificate = await file('acte-de-naissance');
});

/** `npm run demandes -- words`, as an agent runs it on the server. */
const demandes = (...words: readonly string[]) => demandesWith(FIXTURE_SETTINGS, words);

async function demandesWith(settings: NodeJS.ProcessEnv, words: readonly string[]) {
  const environment = { ...sharedStack().environment, ...settings };
  const { code, said } = await runHere(submissionsCommand, words, { environment });
  expect(code).toBe(0);
  return said;
}

describe('npm run demandes', () => {
  test('voir shows a request in full, however its number is typed', async () => {
    for (const typed of [parking, parking.toLowerCase().replace('-', '')]) {
      const text = await demandes('voir', typed);
      expect(text).toContain(parking);
      expect(text).toContain('Nom\n  =A1+1');
      expect(text).toContain('Un "camion"; 2 places');
      expect(text).toContain('samir@courriel.example');
    }
  });

  test('voir says that a number is unknown, or belongs to another service', async () => {
    const none = (reference: string) => `Aucune demande ne porte le numéro ${reference}`;
    expect(await demandes('voir', '0000-0000')).toContain(none('0000-0000'));
    expect(await demandes('voir', certificate, '--service', 'voirie')).toContain(none(certificate));
  });

  test('exporter writes a table of one service that a spreadsheet opens without running it', async () => {
    const text = await demandes('exporter', '--service', 'voirie');
    expect(text.startsWith('\uFEFFNuméro;')).toBe(true);
    expect(text).toContain(parking);
    expect(text).toContain(`;'=A1+1;`);
    expect(text).toContain('"Un ""camion""; 2 places"');
    expect(text).not.toContain(certificate);
  });

  test('exporter --format json writes what was stored, of every service', async () => {
    const rows = JSON.parse(await demandes('exporter', '--format', 'json')) as {
      reference: string;
      answers: Record<string, unknown>;
    }[];
    expect(rows.map(({ reference }) => reference)).toEqual([parking, certificate]);
    expect(rows[0]?.answers.nom).toBe('=A1+1');
  });

  test('reads requests while a page of the content is wrong', async () => {
    content().replace('content/demarches/acte-de-naissance.md', /^title: .*/mu, 'titre: Acte');
    const settings = { PARVIS_CONTENT: content().source.folder };
    expect(await demandesWith(settings, ['voir', certificate])).toContain(certificate);
  });

  test('says in French that the database does not answer, and that a setting is missing', async () => {
    const run = (settings: NodeJS.ProcessEnv) =>
      runProgram('desk/submissions.ts', [], {
        environment: { ...sharedStack().environment, ...FIXTURE_SETTINGS, ...settings },
      });
    const up = await run({});
    expect(up).toMatchObject({ code: 0, stderr: '' });
    expect(up.stdout).toContain(parking);
    const down = await run({ SUPABASE_URL: 'http://127.0.0.1:1' });
    expect(down.code).toBe(1);
    expect(down.stderr).toContain('La base de données ne répond pas');
    const bare = await run({ PARVIS_TOKEN_KEY: '', PARVIS_DATA: '/nulle-part' });
    expect(bare.code).toBe(1);
    expect(bare.stderr).toContain('PARVIS_TOKEN_KEY');
  });
});

describe('files joined to a request', () => {
  const plan = ['plan_situation', 'plan.pdf', aPdf()] as const;

  test('are listed with what the antivirus said, and written into a folder, never over another', async () => {
    const reviewPage = await sendFiles(site, worksForm(), [plan, plan]);
    const { headers } = await press(site, WORKS, reviewPage, 'confirmer');
    const page = await readPage(await site.get(headers.get('location') ?? ''));
    const reference = referenceOf(page);
    expect(await demandes('voir', reference)).toContain('plan.pdf – non analysé');
    const folder = join(mkdtempSync(join(tmpdir(), 'parvis-files-')), 'dossier');
    await demandes('fichiers', reference, folder);
    expect(readdirSync(folder)).toEqual(['1 plan.pdf', '2 plan.pdf']);
    expect(readFileSync(join(folder, '1 plan.pdf'))).toEqual(aPdf());
    expect(await demandes('fichiers', reference, folder)).toContain('n’est pas vide');
    expect(await demandes('fichiers', reference, folder, '--service', 'etat-civil')).toContain(
      'Aucune demande',
    );
  });

  test('are shown whatever became of them, and those that can be read are written', async () => {
    const reviewPage = await sendFiles(site, worksForm(), [plan, plan]);
    const { headers } = await press(site, WORKS, reviewPage, 'confirmer');
    const reference = referenceOf(await readPage(await site.get(headers.get('location') ?? '')));
    const rows = await query<{ id: string }>(
      `select j.attachment_id as id from submission_attachments j
       join submissions s on s.id = j.submission_id where s.reference = $1`,
      [reference],
    );
    const [first] = rows.map(({ id }) => id);
    const become = (changes: string) =>
      query(`update attachments set ${changes} where id = $1`, [first]);
    const states = [
      ["state = 'receiving'", 'pas encore reçu en entier', 1],
      ["state = 'clean'", 'analysé, sans virus connu', 2],
      ["state = 'refused'", 'refusé par l’antivirus', 1],
      ["state = 'removed'", 'retiré', 1],
      [
        "state = 'pending', scan_tries = 3, scan_failure = 'unanswered'",
        'non analysé (l’antivirus ne répond pas, 3 essais)',
        2,
      ],
    ] as const;
    for (const [changes, words, written] of states) {
      await become(changes);
      expect(await demandes('voir', reference)).toContain(`plan.pdf – ${words}`);
      const folder = join(mkdtempSync(join(tmpdir(), 'parvis-files-')), 'dossier');
      expect(await demandes('fichiers', reference, folder)).toContain(words);
      expect(readdirSync(folder)).toHaveLength(written);
    }
    // Its bytes are lost: the other one is written all the same.
    await query("delete from storage.objects where name like '%' || $1", [first]);
    const folder = join(mkdtempSync(join(tmpdir(), 'parvis-files-')), 'dossier');
    expect(await demandes('fichiers', reference, folder)).toContain('plan.pdf – introuvable');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('are none where none was joined', async () => {
    expect(await demandes('fichiers', parking, tmpdir())).toContain('Aucun fichier joint');
  });
});
