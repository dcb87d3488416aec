import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/kit/format-day.ts';
import { parisDay } from '../../src/kit/paris-time.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { submissionsCommand } from '../../src/tools/desk/submissions.ts';
import { lettersCommand } from '../../src/tools/letters/courriers.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { FIXTURE_SETTINGS } from '../support/project.ts';
import { readPdf } from '../support/read-pdf.ts';
import { runHere } from '../support/run-here.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const ROOM = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const folder = mkdtempSync(join(tmpdir(), 'parvis-courriers-'));
/** Agents decide on the day of the machine. */
const DAY = parisDay(new Date());
const LOT = `${DAY}-1`;
let refused: FiledRequest;
let written: FiledRequest;

const fileRoom = (nom: string) => {
  const { notification_electronique: _ticked, ...typed } = typedAnswers(aDefinition(ROOM).form);
  return followRequest(site, ROOM, { ...typed, reponse_par: 'courrier', nom });
};
const environment = () => ({ ...sharedStack().environment, ...FIXTURE_SETTINGS });
const courriers = (...words: readonly string[]) =>
  runHere(lettersCommand, [...words, '--dossier', folder], { environment: environment() });
const demandes = (...words: readonly string[]) =>
  runHere(submissionsCommand, words, { environment: environment() });
const pdfOf = (lot: string) => readFileSync(join(folder, DAY, `lot-${lot}.pdf`));
const waiting = async () =>
  (
    await query<{ count: number }>(
      `select count(*)::integer as count from outbox
       where commune_id = $1 and channel = 'letter' and is_waiting`,
      [ownCommune()],
    )
  )[0]?.count;

beforeAll(async () => {
  refused = await fileRoom('Benali');
  written = await fileRoom('Ngo');
  const words = ['--agent', 'Claire Martin', '--qualite', 'adjointe au maire'];
  await demandes(
    ...['refuser', refused.reference, '--droit', 'Article 3.', '--faits', 'Prise.', ...words],
  );
  await written.agentDoes(SAMPLE_EVENTS['message.written']);
});

describe('npm run courriers', () => {
  test('lists what waits, for the services that are named, without a name', async () => {
    const { said, code } = await courriers('--service', 'voirie');
    expect(code).toBe(0);
    expect(said).toContain('2 lettres');
    expect(said).toContain(`${refused.reference}  |`);
    expect(said).toContain('Décision');
    expect(said).toContain('Message du service');
    expect(said).not.toMatch(/Benali|Ngo/u);
    expect((await courriers('--service', 'etat-civil')).said).toContain('Aucune lettre n’attend.');
    expect((await courriers('--service', 'inconnu')).code).toBe(1);
  });

  test('makes one PDF and its slip in the folder of the day, and posts nothing by itself', async () => {
    const { said } = await courriers('--preparer', '--le', DAY);
    expect(said).toContain(`Lot ${LOT} : 2 lettres`);
    expect(readdirSync(join(folder, DAY)).sort()).toEqual([`lot-${LOT}.csv`, `lot-${LOT}.pdf`]);
    expect(statSync(join(folder, DAY, `lot-${LOT}.pdf`)).mode & 0o077).toBe(0);
    const { texts, untagged } = await readPdf(pdfOf(LOT));
    expect(untagged).toBe('');
    const text = texts.join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('Nous ne pouvons pas vous la prêter.');
    expect(text).toContain('Bonjour.');
    const slip = readFileSync(join(folder, DAY, `lot-${LOT}.csv`), 'utf8');
    expect(slip).toContain('Rang;Numéro;Modèle;Pages;Feuille d’adresse');
    expect(slip).toContain(`;${refused.reference};refus-salle;`);
    expect(slip).not.toMatch(/Benali|Ngo/u);
    expect(await waiting()).toBe(2);
    expect(await refused.journal()).not.toContain('decision.notified');
  });

  test('puts no letter in two batches', async () => {
    expect((await courriers('--preparer', '--le', DAY)).said).toContain('Aucune lettre à imprimer');
    expect((await courriers()).said).toContain('Aucune lettre n’attend.');
  });

  test('prints a batch again byte for byte, whatever was answered or written since', async () => {
    const before = createHash('sha256').update(pdfOf(LOT)).digest('hex');
    rmSync(join(folder, DAY), { recursive: true });
    const { said } = await courriers('--lot', LOT);
    expect(said).toContain('à l’identique');
    // A batch printed twice says so.
    expect(said).toContain('Déjà imprimé 1 fois');
    expect(createHash('sha256').update(pdfOf(LOT)).digest('hex')).toBe(before);
    const unknown = await courriers('--lot', '2026-05-06-9');
    expect(unknown).toMatchObject({
      code: 1,
      said: expect.stringContaining('Aucun lot') as string,
    });
    const other = await courriers('--lot', LOT, '--service', 'etat-civil');
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('Aucun lot') as string });
  });

  test('hands each letter to a carrier once, and keeps its number', async () => {
    expect((await courriers('--confier', LOT)).said).toContain('2 lettres confiées');
    expect((await courriers('--confier', LOT)).said).toContain('0 lettre');
    expect(readdirSync(join(folder, 'prestataire'))).toHaveLength(2);
    const rows = await query<{ number: string }>(
      'select carrier_number as number from letters where commune_id = $1',
      [ownCommune()],
    );
    for (const { number } of rows) expect(number).toMatch(/^DOSSIER-/u);
  });

  test('does not believe that a batch left before it was made', async () => {
    const { code, said } = await courriers('--postes', LOT, '--le', '2026-05-01');
    expect([code, said]).toEqual([1, expect.stringContaining(`Le lot ${LOT} est du`) as string]);
    expect((await courriers('--postes', LOT, '--le', '2099-01-01')).code).toBe(1);
    expect(await waiting()).toBe(2);
  });

  test('notes what was posted, which notifies its decisions, once', async () => {
    const on = formatDay(DAY).replaceAll('\u00a0', ' ');
    const { said } = await courriers('--postes', LOT, '--le', DAY);
    expect(said).toContain(`posté le ${on} : 2 lettres`);
    expect(said).toContain('Décisions remises : 1.');
    expect(await waiting()).toBe(0);
    expect(readdirSync(join(folder, DAY))).toEqual([]);
    expect(await refused.journal()).toContain('decision.notified');
    expect(await written.journal()).not.toContain('decision.notified');
    expect((await courriers('--postes', LOT)).said).toContain('était déjà posté');
    const page = await refused.look();
    expect(page.text).toContain(`à compter du ${on}`);
  });

  test('forgets what was printed with the answers, and prints no other batch in its place', async () => {
    await query(
      'select private.erase_said(array(select id from submissions where reference = $1))',
      [written.reference],
    );
    const { code, said } = await courriers('--lot', LOT);
    expect([code, said]).toEqual([1, expect.stringContaining('ne serait plus le même') as string]);
    expect(readdirSync(join(folder, DAY))).toEqual([]);
  });

  test('leaves in the queue what has no address, and says so', async () => {
    const nobody = await fileRoom('Sans');
    await query(`update submissions set answers = answers - 'adresse' where reference = $1`, [
      nobody.reference,
    ]);
    await nobody.agentDoes(SAMPLE_EVENTS['message.written']);
    const { said } = await courriers('--preparer', '--le', DAY);
    expect(said).toContain(`Sans adresse postale : ${nobody.reference}`);
    expect(await waiting()).toBe(1);
  });
});
