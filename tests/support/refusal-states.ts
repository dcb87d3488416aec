import type { Page } from 'playwright';
import { createReference, createTrackingCode } from '../../src/requests/reference.ts';
import { fillForm } from './fill-form.ts';
import { sampleForm } from './sample-answers.ts';
import { showAnswer } from './show-answer.ts';
import type { SiteState } from './site-states.ts';
import { openForm, PARKING, press, reachReviewPage, reachReceipt } from './site-steps.ts';
import {
  receiptWithoutDatabase,
  registrationWithoutDatabase,
  reviewPageWithoutDatabase,
} from './without-database.ts';

const API = `/api/demarches/${PARKING}`;
const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** A refusal that has an address. */
const at = (name: string, path: string): SiteState => ({
  name,
  reach: async (page) => {
    await page.goto(path);
  },
});

/** Every page that says no, why, and where to go. */
export const REFUSALS: readonly SiteState[] = [
  at('refused method', API),
  at('unknown procedure', '/api/demarches/inconnue'),
  at('unknown receipt', '/recus/inconnu'),
  {
    name: 'follow-up that finds nothing',
    reach: async (page) => {
      await page.goto('/suivi/');
      const chance = new Uint8Array(32);
      await fillForm(page, { numero: createReference(chance), code: createTrackingCode(chance) });
      await press(page, 'Voir ma demande');
      await page.locator('#erreurs').waitFor();
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
      await titled(page, 'déjà reçu');
    },
  },
  {
    name: 'form sent from another site',
    reach: async (page) => {
      await page.goto('/');
      const action = new URL(API, page.url()).href;
      await page.goto('about:blank');
      await page.setContent(
        `<form method="post" action="${action}"><button>Envoyer</button></form>`,
      );
      await press(page, 'Envoyer');
      await titled(page, 'Envoi refusé');
    },
  },
  {
    name: 'form in an unknown format',
    reach: async (page) => {
      await openForm(page, PARKING);
      await page.locator('main form').evaluate((form: HTMLFormElement) => {
        form.enctype = 'text/plain';
      });
      await press(page, 'Vérifier mes réponses');
      await titled(page, 'Envoi illisible');
    },
  },
  {
    name: 'form cut on its way',
    reach: async (page) => {
      await reachReviewPage(page, PARKING);
      await page.locator('[name=_envoi]').evaluate((control: HTMLInputElement) => {
        control.value = control.value.slice(0, 40);
      });
      await press(page, 'Envoyer à la mairie');
      await titled(page, 'incomplet');
    },
  },
  {
    name: 'form too heavy',
    reach: async (page) => {
      await openForm(page, PARKING);
      await fillForm(page, sampleForm(PARKING));
      await page.locator('textarea').evaluate((control: HTMLTextAreaElement) => {
        // Nobody looks at it: laying it out takes a browser many seconds.
        control.style.display = 'none';
        control.value = 'a'.repeat(4_500_000);
      });
      await press(page, 'Vérifier mes réponses');
      await titled(page, 'trop lourd');
    },
  },
  {
    name: 'review page while the database is down',
    reach: async (page) => showAnswer(page, await reviewPageWithoutDatabase(PARKING)),
  },
  {
    name: 'registration receipt, while the database is down',
    reach: async (page) => showAnswer(page, await registrationWithoutDatabase(PARKING)),
  },
  {
    name: 'receipt while the database is down',
    reach: async (page) => showAnswer(page, await receiptWithoutDatabase()),
  },
];
