import type { Page } from 'playwright';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { query } from './database.ts';
import { sharedStack } from './shared-stack.ts';
import type { SiteState } from './site-states.ts';
import { PARKING, press, reachReceipt } from './site-steps.ts';

const PAGE = '/code-perdu/';

/** Asks for a new code of what was just filed, then opens the address that an e-mail would bring. */
async function reachNewCode(page: Page): Promise<void> {
  await reachReceipt(page, PARKING);
  const [reference = ''] = await page.locator('.code').allTextContents();
  await page.goto(PAGE);
  await page.getByLabel('Numéro de la demande').fill(reference);
  await page.getByLabel('Adresse électronique ou téléphone').fill('samir@courriel.example');
  await press(page, 'Demander un nouveau code');
  await page.getByRole('heading', { level: 1, name: 'Demande de code reçue' }).waitFor();
  const [row] = await query<{ key: string; number: number }>(
    `select s.submission_key as key, max(a.number) as number from submissions s
     join request_addresses a on a.submission_id = s.id where s.reference = $1 group by 1`,
    [reference],
  );
  const secrets = createSecretKeeper(sharedStack().environment.PARVIS_SECRET ?? '');
  const { token, tokenHash } = secrets.addressOf(row?.key ?? '', row?.number ?? 0);
  await query(
    `update request_addresses a set token_hash = $1 from submissions s
     where s.id = a.submission_id and s.reference = $2 and a.number = $3`,
    [tokenHash, reference, row?.number],
  );
  await page.goto(`/recus/${token}`);
  await page.getByRole('heading', { level: 1, name: 'Votre nouveau code de suivi' }).waitFor();
}

/** Addresses that are closed, codes that are lost. */
export const ADDRESS_STATES: readonly SiteState[] = [
  {
    name: 'address that was closed',
    reach: async (page) => {
      await reachReceipt(page, PARKING);
      await press(page, 'J’ai fini : effacer de cet ordinateur');
      await page.getByRole('heading', { level: 1, name: 'Cette page est fermée' }).waitFor();
    },
  },
  {
    name: 'lost code without its number',
    reach: async (page) => {
      await page.goto(PAGE);
      await press(page, 'Demander un nouveau code');
      await page.locator('#erreurs').waitFor();
    },
  },
  {
    name: 'lost code that was asked for',
    reach: async (page) => {
      await page.goto(PAGE);
      await page.getByLabel('Numéro de la demande').fill('4K7M-93XC');
      await page.getByLabel('Adresse électronique ou téléphone').fill('zoe@courriel.example');
      await press(page, 'Demander un nouveau code');
      await page.getByRole('heading', { level: 1, name: 'Demande de code reçue' }).waitFor();
    },
  },
  { name: 'new code to be taken', reach: reachNewCode },
];
