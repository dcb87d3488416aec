import type { Page } from 'playwright';
import { aPdf } from '../builders/joined-files.ts';
import { ADDRESS_STATES } from './address-states.ts';
import { fillForm } from './fill-form.ts';
import { FOLLOW_UP_STATES } from './follow-up-states.ts';
import { EACH_KIND_OF_FORM } from './form-samples.ts';
import { INCIDENT_STATES } from './incident-states.ts';
import { REFUSALS } from './refusal-states.ts';
import { sampleForm } from './sample-answers.ts';
import { PARKING, openForm, press, reachReviewPage, reachReceipt } from './site-steps.ts';
import { WORKS } from './works-form.ts';

/** A page that only exists after something was done: its name, and how to reach it. */
export interface SiteState {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

/** Every state that a person may meet besides the built pages. */
export const SITE_STATES: readonly SiteState[] = [
  ...EACH_KIND_OF_FORM.flatMap(({ slug: procedure, right, wrong }) => [
    {
      name: `${procedure}: form without answers`,
      reach: async (page: Page) => {
        await openForm(page, procedure);
        await press(page, 'Vérifier mes réponses');
        await page.locator('#erreurs').waitFor();
      },
    },
    {
      name: `${procedure}: form with wrong answers`,
      reach: async (page: Page) => {
        await openForm(page, procedure);
        await fillForm(page, wrong);
        await press(page, 'Vérifier mes réponses');
        await page.locator('#erreurs').waitFor();
      },
    },
    {
      name: `${procedure}: review page`,
      reach: (page: Page) => reachReviewPage(page, procedure, right),
    },
    { name: `${procedure}: receipt`, reach: (page: Page) => reachReceipt(page, procedure, right) },
  ]),
  {
    name: 'form opened again to change an answer',
    reach: async (page) => {
      await reachReviewPage(page, PARKING);
      await press(page, 'Modifier : Téléphone');
      await page.locator('#c-telephone').waitFor();
    },
  },
  {
    name: 'review page that proposes another address',
    reach: (page) =>
      reachReviewPage(page, PARKING, sampleForm(PARKING, { courriel: 'samir@gmial.com' })),
  },
  {
    name: 'form with files received and refused',
    reach: async (page) => {
      await openForm(page, WORKS);
      const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: aPdf() };
      const drawing = {
        name: 'dessin.svg',
        mimeType: 'image/svg+xml',
        buffer: Buffer.from('<svg/>'),
      };
      await page.getByLabel('Plan de situation').setInputFiles([plan, drawing]);
      await press(page, 'Vérifier mes réponses');
      await page.locator('#erreurs').waitFor();
    },
  },
  ...FOLLOW_UP_STATES,
  ...ADDRESS_STATES,
  ...INCIDENT_STATES,
  {
    name: 'follow-up in error',
    reach: async (page) => {
      await page.goto('/suivi/');
      await press(page, 'Voir ma demande');
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  ...[
    ['search results', 'extrait camion subvention'],
    ['search without result', 'zzyzx qwfp'],
    ['search that tells a danger', 'mon mari me frappe'],
    ['search of what is done elsewhere', 'permis de conduire'],
    ['search of hours', 'horaires mairie'],
    ['search that is not sure', 'recette de tarte pour la cantine'],
    ['search of nothing', ''],
    ['search of one long word', 'a'.repeat(300)],
  ].map(([name = '', words = '']) => ({
    name,
    reach: async (page: Page) => {
      await page.goto(`/recherche?q=${encodeURIComponent(words)}`);
    },
  })),
  ...[
    ['need that procedures answer', 'je déménage samedi'],
    ['need that tells a danger', 'je veux mourir'],
    ['need that nothing answers', 'zzyzx qwfp'],
    ['need without a word', ''],
  ].map(([name = '', words = '']) => ({
    name,
    reach: async (page: Page) => {
      await page.goto('/');
      await page.locator('[name=besoin]').fill(words);
      await press(page, 'Voir ce qui convient');
      await page.getByRole('button', { name: 'Proposer à nouveau' }).waitFor();
    },
  })),
  {
    name: 'free form that a search opened',
    reach: async (page) => {
      await page.goto('/recherche?q=zzyzx');
      await press(page, 'Écrire ma demande');
      await page.locator('#c-besoin').waitFor();
    },
  },
  ...REFUSALS,
];
