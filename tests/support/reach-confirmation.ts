import type { Page } from 'playwright';
import type { FaultProxy } from './fault-proxy.ts';

/** What comes comes within this time, retries included. */
export const PATIENCE = { timeout: 20_000 };

/** The check page of the function or of the page; or the form again, with its answers or its draft. */
export async function reachConfirmation(page: Page, network: FaultProxy): Promise<void> {
  const confirm = page.getByRole('button', { name: 'Envoyer à la mairie' });
  const resume = page.getByRole('button', { name: /^Reprendre/u });
  const retry = page.getByText('Le réseau est perdu. Vos réponses restent');
  await confirm.or(resume).or(retry).first().waitFor(PATIENCE);
  if (await confirm.isVisible()) return;
  network.set({ kind: 'none' });
  if (await retry.isVisible()) {
    await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
    await confirm.waitFor(PATIENCE);
    return;
  }
  await resume.click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
  await confirm.waitFor(PATIENCE);
}
