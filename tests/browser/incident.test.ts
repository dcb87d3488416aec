import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { submissionsCommand } from '../../src/tools/desk/submissions.ts';
import { checkAnswersInSteps, hasScript, isKeptOffline } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { FIXTURE_SETTINGS } from '../support/project.ts';
import { runHere } from '../support/run-here.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { serveSite } from '../support/served-site.ts';
import { sharedStack } from '../support/shared-stack.ts';
import { press } from '../support/site-steps.ts';

const PARKING = 'autorisation-stationnement';
const FORM = `/demarches/${PARKING}/formulaire/`;
const SEND = 'Envoyer à la mairie';
const PROOF = 'Attestation d’incident technique';
const phone = useLossyPhone();
const { onPhone } = phone;

const demandes = (...words: string[]) =>
  runHere(submissionsCommand, words, {
    environment: { ...sharedStack().environment, ...FIXTURE_SETTINGS },
  });

test('where no server answers, the device makes a dated attestation that says what it is worth', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-hors-ligne-'));
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    await isKeptOffline(page);
    phone.network.set({ kind: 'refuse' });
    await page.goto(FORM);
    await hasScript(page);
    await checkAnswersInSteps(page, sampleForm(PARKING));
    await page.getByText('Le réseau est perdu').waitFor();
    await press(page, SEND);
    await page.getByText('Pas encore reçu par la mairie').waitFor();
    await page.getByRole('link', { name: PROOF }).click();

    await page.getByText('Elle n’est pas signée').waitFor();
    const text = (await page.locator('main').innerText()).replaceAll(/[\u00a0\u202f]/gu, ' ');
    expect(text).toContain('Seule, elle ne prouve pas la panne');
    expect(text).toContain('03 53 01 77 00');
    expect(text).not.toMatch(/Lilas|Benali/u);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger l’attestation' }).click();
    const file = join(folder, 'attestation.html');
    await (await download).saveAs(file);

    const verified = await demandes('attestation', file);
    expect(verified.said).toContain('Faite hors ligne, sans signature');
    expect(verified.said).toContain('Aucune demande reçue');
    expect(readFileSync(file, 'utf8')).not.toMatch(/Lilas|Benali/u);
    // The network is back: the same answers, received, are recognised.
    phone.network.set({ kind: 'none' });
    await page.goto('/suivi/');
    await page.getByText('Reçu par la mairie').waitFor();
    expect((await demandes('attestation', file)).said).toContain('vient de cet envoi');
  });
  rmSync(folder, { recursive: true });
});

test('where the server can keep nothing, the page that sends by itself leads to what it signed', async () => {
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    await isKeptOffline(page);
    // The same site, whose database is away and which has no place apart.
    const broken = await serveSite({ SUPABASE_URL: 'http://127.0.0.1:9' });
    phone.network.lead(Number(new URL(broken.url).port));
    await page.goto(FORM);
    await hasScript(page);
    await checkAnswersInSteps(page, sampleForm(PARKING));
    await press(page, SEND);
    await page.getByText('n’a pas pu garder votre envoi').waitFor();
    await page.getByRole('link', { name: PROOF }).click();
    await press(page, 'Voir et imprimer l’attestation');
    await page.getByText('Le serveur de la mairie, qui l’a signée').waitFor();
    phone.network.lead(Number(new URL(phone.opened.site.url).port));
    await broken.stop();
  });
});

test('without anything that waits, the page says when there is one, and whom to call', async () => {
  await onPhone(async (page) => {
    await page.goto('/attestation/');
    await page.getByText('Aucun envoi n’attend sur cet appareil').waitFor();
    expect(await page.getByRole('link', { name: /03/u }).count()).toBeGreaterThan(0);
  });
});
