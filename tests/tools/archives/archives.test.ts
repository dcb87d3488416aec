import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import purge from '../../../functions/purge.ts';
import watchSilence from '../../../functions/watch-silence.ts';
import { archivesCommand } from '../../../src/tools/archives/archives.ts';
import { SAMPLE_EVENTS } from '../../builders/event.ts';
import { aPdf } from '../../builders/joined-files.ts';
import { query } from '../../support/database.ts';
import { fileForm, press } from '../../support/file-form.ts';
import { openSite } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { FIXTURE_SETTINGS } from '../../support/project.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { recordAsAgent } from '../../support/record-as-agent.ts';
import { runHere, runProgram } from '../../support/run-here.ts';
import { runScheduled } from '../../support/run-scheduled.ts';
import { sampleForm } from '../../support/sample-answers.ts';
import { sendFiles } from '../../support/send-files.ts';
import { ownCommune, sharedStack } from '../../support/shared-stack.ts';
import { referenceOf } from '../../support/stored.ts';
import { WORKS, worksForm } from '../../support/works-form.ts';

/** Ten years and more ago: its period is over, and silence decided long since. */
const site = openSite({ PARVIS_NOW: '2015-01-15T10:00:00Z' });
const GRANT = 'subvention-association';
const settings = () => ({ ...sharedStack().environment, ...FIXTURE_SETTINGS });
const archives = (...words: readonly string[]) =>
  runHere(archivesCommand, words, { environment: settings() });
const aFolder = () => join(mkdtempSync(join(tmpdir(), 'parvis-archives-')), 'remise');
const left = async () =>
  (await query('select from submissions where commune_id = $1', [ownCommune()])).length;
const transferNumber = async () =>
  /versement n° (\d{4}-\d{3})/u.exec((await archives()).said)?.[1] ?? '';
const numberIn = (said: string) => /n° (\d{4}-\d{3})/u.exec(said)?.[1] ?? '';

let works = '';
beforeAll(async () => {
  const plan = ['plan_situation', 'plan.pdf', aPdf()] as const;
  const review = await sendFiles(site, worksForm(), [plan]);
  const { headers } = await press(site, WORKS, review, 'confirmer');
  works = referenceOf(await readPage(await site.get(headers.get('location') ?? '')));
  await fileForm(site, GRANT, sampleForm(GRANT));
  await fileForm(site, GRANT, sampleForm(GRANT));
  expect((await runScheduled(watchSilence, sharedStack().environment)).status).toBe(200);
});

describe('npm run archives', () => {
  test('lists what is due by categories, without anybody', async () => {
    const { code, said } = await archives();
    expect(code).toBe(0);
    expect(said).toContain('2 dossiers');
    expect(said).toContain('Reçus le 15 janvier 2015');
    expect(said).not.toContain(works);
  });

  test('prepares a slip to sign: a table and a tagged sheet, and destroys nothing', async () => {
    const folder = aFolder();
    const { code, said } = await archives('eliminer', folder, '--demarche', GRANT);
    expect(code).toBe(0);
    const number = numberIn(said);
    const table = readFileSync(join(folder, `bordereau-${number}.csv`), 'utf8');
    expect(table).toContain(';15/01/2015;15/01/2015;');
    const pdf = await readPdf(readFileSync(join(folder, `bordereau-${number}.pdf`)));
    expect(pdf).toMatchObject({ isTagged: true, language: 'fr-FR' });
    expect(pdf.texts.join(' ')).toContain('2 dossiers');
    expect(pdf.texts).toContain('Visa des archives');
    for (const text of [table, ...pdf.texts]) expect(text).not.toMatch(/Benali|samir/iu);
    await runScheduled(purge, sharedStack().environment);
    expect(await left()).toBe(3);
    expect((await archives('refuser', number)).said).toContain('refusé : tout reste');
  });

  test('is signed by name, once, and nothing of it is left afterwards but its trace', async () => {
    const { said } = await archives('eliminer', aFolder(), '--demarche', GRANT);
    const number = numberIn(said);
    const visa = ['viser', number, '--vise-par', 'Ana Roy, archiviste'];
    expect((await archives(...visa)).said).toContain('--le');
    expect((await archives(...visa, '--le', '2999-01-01')).said).toContain('déjà venu');
    expect((await archives('viser', number, '--le', '2026-01-05')).said).toContain('--vise-par');
    const signed = await archives(...visa, '--le', '2026-01-05');
    expect(signed.said).toContain('visé par Ana Roy, archiviste le 5 janvier 2026');
    expect((await archives(...visa, '--le', '2026-01-05')).said).toContain('déjà visé ou refusé');
    expect(await left()).toBe(3);
    expect((await archives('effacer')).said).toContain('2 dossiers');
    expect(await left()).toBe(1);
    expect((await archives()).said).toContain('terminé : 2 effacés');
  });

  test('hands over requests with their files and their digests, as often as it is stopped', async () => {
    const folder = aFolder();
    const { code, said } = await archives('verser', folder);
    expect(code).toBe(0);
    const number = numberIn(said);
    const manifest = () =>
      readFileSync(join(folder, 'empreintes.sha256'), 'utf8').trim().split('\n');
    const check = () =>
      manifest().map((line) => {
        const [digest = '', ...name] = line.split('  ');
        const bytes = readFileSync(join(folder, name.join('  ')));
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
        return name.join('  ');
      });
    const names = check();
    expect(names).toContain(`dossiers/${works}.json`);
    expect(names).toContain(`dossiers/${works}/1 plan.pdf`);
    expect(readFileSync(join(folder, `dossiers/${works}/1 plan.pdf`))).toEqual(aPdf());
    // Stopped in the middle: half of a file, and no list of digests.
    writeFileSync(join(folder, `dossiers/${works}.json`), '{"id":');
    rmSync(join(folder, 'empreintes.sha256'));
    expect((await archives('ecrire', number, folder)).code).toBe(0);
    expect(check()).toEqual(names);
    expect(readdirSync(join(folder, 'dossiers'))).toEqual([works, `${works}.json`]);
  });

  test('does not sign what changed since, and says what to do', async () => {
    const number = await transferNumber();
    await recordAsAgent(works, SAMPLE_EVENTS['note.written'], '2026-01-02');
    const { code, said } = await archives(
      ...['viser', number, '--vise-par', 'Ana Roy, archiviste', '--le', '2026-01-05'],
    );
    expect(code).toBe(1);
    expect(said).toContain('a changé depuis');
    expect(await left()).toBe(1);
  });

  test('says that a file is lost: the transfer is not whole', async () => {
    const number = await transferNumber();
    await query(
      `delete from storage.objects where name like '%' || (
         select j.attachment_id from submission_attachments j
         join submissions s on s.id = j.submission_id where s.reference = $1)`,
      [works],
    );
    const folder = aFolder();
    const { code, said } = await archives('ecrire', number, folder);
    expect(code).toBe(1);
    expect(said).toContain('n’est pas complet');
    expect(readdirSync(folder)).not.toContain('empreintes.sha256');
  });

  test.each([[['viser']], [['ecrire', '2026-001']], [['inconnu']], [['verser']]])(
    'shows its help for %o',
    async (words) => {
      const { code, said } = await archives(...words);
      expect(code).toBe(1);
      expect(said).toContain('npm run archives');
    },
  );

  test('says in French that no slip has a number, and that nothing is due', async () => {
    expect((await archives('refuser', '1999-001')).said).toContain('Aucun bordereau');
    const none = await archives('eliminer', aFolder(), '--demarche', 'inconnue');
    expect(none.said).toContain('Rien n’est à remettre aux archives.');
    const whole = await runProgram('archives/archives.ts', [], { environment: settings() });
    expect(whole).toMatchObject({ code: 0, stderr: '' });
  });
});
