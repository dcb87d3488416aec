import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attest } from '../../src/incidents/attest.server.ts';
import { offlineText } from '../../src/incidents/attestation.ts';
import { createAvailabilityRecorder } from '../../src/incidents/availability-repository.ts';
import { deriveIncidentKey } from '../../src/incidents/incident-key.server.ts';
import { submissionsCommand } from '../../src/tools/desk/submissions.ts';
import { createServices } from '../../src/web/services.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { runHere } from '../support/run-here.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sharedStack } from '../support/shared-stack.ts';
import { createHash } from 'node:crypto';

const SLUG = 'autorisation-stationnement';
const NOWHERE = { SUPABASE_URL: 'http://127.0.0.1:9' };
/** An hour that a person would remember. */
const EVENING = '2026-12-31T22:45:00Z';
const site = openSite();
const away = openSite({ ...NOWHERE, PARVIS_NOW: EVENING });
const folder = mkdtempSync(join(tmpdir(), 'parvis-attestation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = () => ({ ...sharedStack().environment });
const services = (changes: Record<string, string> = {}) =>
  createServices({ ...environment(), ...changes });

/** The desk, as an agent runs it. */
const demandes = (...words: string[]) =>
  runHere(submissionsCommand, words, { environment: environment() });

/** Notes the public key of a server, as it does each minute. */
async function publishKey(changes: Record<string, string> = {}): Promise<void> {
  const { database, setting } = await services(changes);
  const { kid, publicKey } = await deriveIncidentKey(setting('PARVIS_SECRET'));
  await createAvailabilityRecorder(database('maintenance')).publishKey(kid, publicKey);
}

/** Sends a form while nothing can be kept. @returns the page that says so, and what proves it */
async function fail(changes: Record<string, string> = {}) {
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG, changes));
  const page = await readPage(await press(away, SLUG, check, 'confirmer'));
  return { check, page, code: page.value('attestation') ?? '' };
}

function keep(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const show = async (code: string, form = ''): Promise<Response> =>
  site.post('/api/incident', { attestation: code, forme: form });

describe('when the database is away and nothing can be kept', () => {
  test('the page says it, keeps the answers, and proves the attempt without JavaScript', async () => {
    const { page, code } = await fail();
    expect(page.status).toBe(503);
    expect(page.text).toContain('Pas encore reçu par la mairie');
    expect(page.text).toContain('31 décembre 2026 à 23 h 45, heure de Paris');
    expect(page.text).toContain('attestation d’incident technique');
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.text).toContain('12, rue des Lilas');
    expect(page.value('_envoi')).not.toBe('');
    expect(page.text).toContain(code);

    const shown = await readPage(await show(code));
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Attestation d’incident technique');
    expect(shown.text).toContain('Réserver une place pour un déménagement');
    expect(shown.text).toContain('31 décembre 2026 à 23 h 45, heure de Paris');
    expect(shown.text).toContain('Ce n’est pas un reçu');
    expect(shown.document.querySelector('svg[role=img]')).not.toBeNull();
  });

  test('a script that sends gets the same proof', async () => {
    const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
    const form = { ...Object.fromEntries(check.form()), _etape: 'confirmer' };
    const reply = await away.post(`/api/demarches/${SLUG}`, form, { accept: 'application/json' });
    const { refusal } = (await reply.json()) as { refusal: { attestation: string } };
    expect((await show(refusal.attestation)).status).toBe(200);
  });

  test('it holds nothing that was answered, in any form of it', async () => {
    const { code } = await fail({ nom: 'Nom-Reconnaissable', courriel: 'connu@courriel.example' });
    const file = await (await show(code, 'fichier')).text();
    const [, content = ''] = code.split('.');
    for (const text of [file, Buffer.from(content, 'base64url').toString('utf8')]) {
      expect(text).not.toMatch(/Reconnaissable|connu@|Lilas/u);
    }
  });

  test('it is given as a file that needs nothing else', async () => {
    const { code } = await fail();
    const response = await show(code, 'fichier');
    expect(response.headers.get('content-disposition')).toContain('attestation-incident.html');
    const text = await response.text();
    expect(text).not.toMatch(/<(?:script|link|img)|https?:\/\/(?!www\.w3\.org)/u);
    expect(text).toContain(code);
  });

  test('nobody makes one by asking', async () => {
    const [head = '', content = '', signature = ''] = (await fail()).code.split('.');
    const other = JSON.parse(Buffer.from(content, 'base64url').toString()) as { at: string };
    const later = { ...other, at: '2026-12-30T10:00:00.000Z' };
    const changed = Buffer.from(JSON.stringify(later)).toString('base64url');
    const foreign = await attest(
      await services({ PARVIS_SECRET: 'un autre secret, de plus de trente-deux signes' }),
      { procedure: SLUG, title: 'Place', at: new Date(EVENING), print: '' },
    );
    for (const code of [`${head}.${changed}.${signature}`, foreign, 'n’importe quoi', '']) {
      const page = await readPage(await show(code));
      expect(page.status).toBe(404);
      expect(page.text).toContain('ne se lit pas');
    }
    const crossed = await site.post(
      '/api/incident',
      { attestation: `${head}.${content}.${signature}` },
      { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(crossed.status).toBe(403);
  });
});

describe('npm run demandes -- attestation', () => {
  test('says that one is genuine, and which request came of it', async () => {
    await publishKey();
    const { page, code } = await fail();
    const file = keep('vraie.html', await (await show(code, 'fichier')).text());
    const before = await demandes('attestation', file);
    expect(before.code).toBe(0);
    expect(before.said).toContain('Authentique');
    expect(before.said).toContain('31 décembre 2026 à 23 h 45');
    expect(before.said).toContain('n’a pas été mesurée');
    expect(before.said).toContain('Aucune demande reçue');

    const filed = await press(site, SLUG, page, 'confirmer');
    const reference = referenceIn(
      await readPage(await site.get(filed.headers.get('location') ?? '')),
    );
    const after = await demandes('attestation', code);
    expect(after.said).toContain(`La demande ${reference} vient de cet envoi`);
    const elsewhere = await demandes('attestation', code, '--service', 'etat-civil');
    expect(elsewhere.said).toContain('Aucune demande reçue');
  });

  test('sees a text that was changed, and a code that was changed', async () => {
    await publishKey();
    const { code } = await fail();
    const text = await (await show(code, 'fichier')).text();
    const earlier = keep('texte.html', text.replaceAll(/31(?=\sdécembre)/gu, '30'));
    const refused = await demandes('attestation', earlier);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Altérée : le texte du fichier');
    expect(refused.said).toContain('31 décembre 2026');
    const [head, , signature] = code.split('.');
    const content = Buffer.from('{"format":1}').toString('base64url');
    const forged = await demandes('attestation', `${head}.${content}.${signature}`);
    expect(forged.code).toBe(1);
    expect(forged.said).toContain('Altérée');
  });

  test('still verifies what was signed before the secret changed, and tells what was signed after', async () => {
    const about = { procedure: SLUG, title: 'Place', print: '' };
    const old = { PARVIS_SECRET: 'le secret de l’an dernier, assez long pour servir' };
    const unknown = await attest(await services(old), { ...about, at: new Date(EVENING) });
    expect((await demandes('attestation', unknown)).said).toContain('n’est pas connue ici');
    await publishKey(old);
    await publishKey({ PARVIS_SECRET: 'le secret de cette année, assez long pour servir' });
    const before = await attest(await services(old), { ...about, at: new Date(2026, 0, 1) });
    const early = (await demandes('attestation', before)).said;
    expect(early).toContain('Authentique');
    expect(early).toContain('n’est inscrite que depuis');
    expect(early).not.toContain('déjà remplacée');
    expect((await demandes('attestation', unknown)).said).toContain('déjà remplacée');
  });

  test('tells one that a device made alone, and a mistake in it', async () => {
    const { commune } = (await services()).site;
    const text = offlineText({
      ...{ format: 1, commune: commune.id, procedure: SLUG, title: 'Réserver une place' },
      ...{ at: '2026-11-28T22:45:00.000Z', print: '' },
    });
    const check = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const whole = await demandes('attestation', `${text}.${check}`);
    expect(whole.code).toBe(0);
    expect(whole.said).toContain('Faite hors ligne, sans signature');
    expect(whole.said).toContain('28 novembre 2026 à 23 h 45');
    const wrong = await demandes('attestation', `${text.slice(0, -1)}A.${check}`);
    expect(wrong.code).toBe(1);
    expect(wrong.said).toContain('Altérée');
  });

  test('refuses what is no attestation', async () => {
    for (const given of [keep('vide.html', '<p>Bonjour</p>'), 'bonjour', folder]) {
      const refused = await demandes('attestation', given);
      expect(refused.code).toBe(1);
      expect(refused.said).not.toContain('Authentique');
    }
  });
});

const referenceIn = ({ document }: ReadPage) =>
  document.querySelector('.keys .code')?.textContent ?? '';
