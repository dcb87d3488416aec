import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { picture, until } from './desk-on-phone.ts';
import { openEntry } from './editing-tool.ts';

const OLD = 'Place pour un déménagement';

/**
 * An editor opens the tool on the contents of the desk, without a forge and without a copy: changes a procedure
 * in its boxes, and meets somebody else’s change; then the draft is reviewed at the desk and online.
 * @param marc in front of the desk, without scripts
 */
export async function tryEditingTool(browser: Browser, url: string, marc: Page): Promise<void> {
  const context = await browser.newContext({ baseURL: url, locale: 'fr-FR' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto('/redaction/?bureau');
  await page.getByText('avec votre compte du bureau').waitFor();
  await page.getByRole('link', { name: 'Aller aux contenus du bureau' }).click();
  await page.getByRole('button', { name: 'Claire Petit' }).click();
  await page.getByRole('link', { name: 'Ouvrir l’outil de rédaction' }).click();
  await page.getByText('Brouillons de démarches').first().waitFor();
  await page.goto('/bureau/contenus/fichier?chemin=demarches/autorisation-stationnement.md');
  await page.getByRole('link', { name: 'Écrire dans l’outil de rédaction' }).click();
  const line = page.getByRole('status').filter({ hasText: 'bureau' });
  await line.getByText('Aucun changement n’attend').waitFor();
  const box = page.locator('[data-key-path=shortTitle] input');
  expect(await box.inputValue()).toBe(OLD);
  await box.fill('Place pour camion');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await line.getByText(': brouillon').waitFor();
  const place = (await line.getByRole('link').first().getAttribute('href')) ?? '';
  // The tool goes back to its list.
  await page.waitForURL('**/#/collections/demarches');
  await picture(page, 'editing-tool');

  // What somebody else writes meanwhile is told in French, before anything is overwritten.
  await openEntry(page, 'demarches', 'autorisation-stationnement');
  await marc.goto(place);
  const text = marc.getByLabel('Texte du fichier');
  await text.fill((await text.inputValue()).replace('Place pour camion', 'Place de camion'));
  await marc.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await box.fill('Place pour un gros camion');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('Quelqu’un a changé ce contenu').waitFor();
  await page.getByRole('button', { name: 'Enregistrer quand même' }).click();
  await until(marc, place, 'Place pour un gros camion');

  // The tab goes on with the desk, whatever address the tool gave it.
  await page.reload();
  await line.getByText('Relire et publier au bureau (1)').waitFor();
  const opening = context.waitForEvent('page');
  await line.getByRole('link').first().click();
  const desk = await opening;
  await desk.getByRole('button', { name: 'Abandonner ce changement' }).click();
  await line.getByText('Aucun changement n’attend').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
}
