import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { fillForm } from './fill-form.ts';
import { ROOT } from './project.ts';
import { sampleForm } from './sample-answers.ts';

/** Addresses of the sitemap, and the page of unknown addresses. */
export async function publicPaths(): Promise<readonly string[]> {
  const xml = await readFile(join(ROOT, 'dist/sitemap.xml'), 'utf8');
  const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);
  return [...urls.map((url) => new URL(url).pathname), '/nulle-part/'];
}

/** A page that only exists after something was done: its name, and how to reach it. */
export interface SiteState {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const PARKING = 'autorisation-stationnement';
const openForm = (page: Page, procedure: string) =>
  page.goto(`/demarches/${procedure}/formulaire/`);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function reachCheckPage(page: Page, procedure: string): Promise<void> {
  await openForm(page, procedure);
  await fillForm(page, sampleForm(procedure));
  await press(page, 'Vérifier mes réponses');
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
}

/** Files a procedure and shows its receipt. */
export async function reachReceipt(page: Page, procedure: string): Promise<void> {
  await reachCheckPage(page, procedure);
  await press(page, 'Envoyer à la mairie');
  await page.waitForURL(/\/recus\//u);
}

/** Every state that a person may meet besides the built pages. */
export const SITE_STATES: readonly SiteState[] = [
  ...[PARKING, 'acte-de-naissance', 'subvention-association'].flatMap((procedure) => [
    {
      name: `${procedure}: form in error`,
      reach: async (page: Page) => {
        await openForm(page, procedure);
        await press(page, 'Vérifier mes réponses');
        await page.locator('#erreurs').waitFor();
      },
    },
    { name: `${procedure}: check page`, reach: (page: Page) => reachCheckPage(page, procedure) },
    { name: `${procedure}: receipt`, reach: (page: Page) => reachReceipt(page, procedure) },
  ]),
  {
    name: 'follow-up of a request',
    reach: async (page) => {
      await reachReceipt(page, PARKING);
      await page.getByRole('link', { name: 'Voir où en est mon dossier' }).click();
      await page.waitForURL(/\/suivi\//u);
    },
  },
  {
    name: 'follow-up in error',
    reach: async (page) => {
      await page.goto('/suivi/');
      await press(page, 'Voir ma demande');
      await page.locator('[aria-invalid]').first().waitFor();
    },
  },
  {
    name: 'answers already sent',
    reach: async (page) => {
      await reachReceipt(page, PARKING);
      await page.goBack();
      await press(page, 'Modifier : Nom');
      await fillForm(page, { nom: 'Autre' });
      await press(page, 'Vérifier mes réponses');
      await press(page, 'Envoyer à la mairie');
      await page.getByRole('heading', { name: 'déjà reçu' }).waitFor();
    },
  },
  ...[
    ['search results', 'extrait camion subvention'],
    ['search without result', 'passeport'],
    ['search of nothing', ''],
    ['search of one long word', 'a'.repeat(300)],
  ].map(([name = '', words = '']) => ({
    name,
    reach: async (page: Page) => {
      await page.goto(`/recherche?q=${encodeURIComponent(words)}`);
    },
  })),
  {
    name: 'refused method',
    reach: async (page) => {
      await page.goto(`/api/demarches/${PARKING}`);
    },
  },
  {
    name: 'unknown receipt',
    reach: async (page) => {
      await page.goto('/recus/inconnu');
    },
  },
];

/** Every built page and every state, each with the way to reach it. */
export async function everyPlace(): Promise<readonly SiteState[]> {
  const paths = await publicPaths();
  const pages = paths.map((path) => ({
    name: path,
    reach: async (page: Page) => {
      await page.goto(path);
    },
  }));
  return [...pages, ...SITE_STATES];
}
