import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attest } from '../../../src/incidents/attest.server.ts';
import { offlineText } from '../../../src/incidents/attestation.ts';
import { submissionsCommand } from '../../../src/tools/desk/submissions.ts';
import {
  EVENING,
  failToFile,
  publishKey,
  servicesWith,
  showAttestation,
  SLUG,
} from '../../support/failed-filing.ts';
import { press } from '../../support/file-form.ts';
import { openSite } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { runHere } from '../../support/run-here.ts';
import { sharedStack } from '../../support/shared-stack.ts';
import { referenceOf } from '../../support/stored.ts';

const folder = mkdtempSync(join(tmpdir(), 'parvis-attestation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The desk, as an agent runs it. */
const demandes = (...words: string[]) =>
  runHere(submissionsCommand, words, { environment: { ...sharedStack().environment } });

function keep(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm run demandes -- attestation', () => {
  test('says that one is genuine, and which request came of it', async () => {
    await publishKey();
    const { page, code } = await failToFile();
    const file = keep('vraie.html', await (await showAttestation(code, 'fichier')).text());
    const before = await demandes('attestation', file);
    expect(before.code).toBe(0);
    expect(before.said).toContain('Authentique');
    expect(before.said).toContain('31 décembre 2026 à 23 h 45');
    expect(before.said).toContain('n’a pas été mesurée');
    expect(before.said).toContain('Aucune demande reçue');

    const site = openSite();
    const filed = await press(site, SLUG, page, 'confirmer');
    const reference = referenceOf(
      await readPage(await site.get(filed.headers.get('location') ?? '')),
    );
    const after = await demandes('attestation', code);
    expect(after.said).toContain(`La demande ${reference} vient de cet envoi`);
    const elsewhere = await demandes('attestation', code, '--service', 'etat-civil');
    expect(elsewhere.said).toContain('Aucune demande reçue');
  });

  test('sees a text that was changed, and a code that was changed', async () => {
    await publishKey();
    const { code } = await failToFile();
    const text = await (await showAttestation(code, 'fichier')).text();
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
    const unknown = await attest(await servicesWith(old), { ...about, at: new Date(EVENING) });
    expect((await demandes('attestation', unknown)).said).toContain('n’est pas connue ici');
    await publishKey(old);
    await publishKey({ PARVIS_SECRET: 'le secret de cette année, assez long pour servir' });
    const before = await attest(await servicesWith(old), { ...about, at: new Date(2026, 0, 1) });
    const early = (await demandes('attestation', before)).said;
    expect(early).toContain('Authentique');
    expect(early).toContain('n’est inscrite que depuis');
    expect(early).not.toContain('déjà remplacée');
    expect((await demandes('attestation', unknown)).said).toContain('déjà remplacée');
  });

  test('tells one that a device made alone, and a mistake in it', async () => {
    const { commune } = (await servicesWith()).site;
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
