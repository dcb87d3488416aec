import type { Page } from 'playwright';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { recordAsAgent } from './record-as-agent.ts';
import type { SiteState } from './site-states.ts';
import { press, reachReceipt } from './site-steps.ts';

const ROOM = 'location-de-salle';

/** Files a request to which things happen, and opens the page that follows it. */
async function reachFollowUp(page: Page, events: readonly NewEvent[]): Promise<void> {
  await reachReceipt(page, ROOM, typedAnswers(aDefinition(ROOM).form));
  const reference = (await page.locator('.code').first().textContent()) ?? '';
  for (const event of events) await recordAsAgent(reference, event);
  await page.getByRole('link', { name: 'Voir où en est mon dossier' }).click();
  await page.waitForURL(/\/suivi\//u);
}

const {
  'request.taken': taken,
  'message.written': message,
  'documents.asked': asked,
  'decision.made': made,
} = SAMPLE_EVENTS;

/** The page of a request in each of its states, and when what the person does is wrong. */
export const FOLLOW_UP_STATES: readonly SiteState[] = [
  { name: 'follow-up of a request', reach: (page) => reachFollowUp(page, []) },
  {
    name: 'follow-up of what an agent said',
    reach: (page) => reachFollowUp(page, [taken, message]),
  },
  { name: 'follow-up that awaits documents', reach: (page) => reachFollowUp(page, [taken, asked]) },
  {
    name: 'follow-up without the documents that it awaits',
    reach: async (page) => {
      await reachFollowUp(page, [asked]);
      await press(page, 'Envoyer les documents');
      await page.locator('#erreurs').waitFor();
    },
  },
  {
    name: 'follow-up after a message',
    reach: async (page) => {
      await reachFollowUp(page, []);
      await page.locator('summary', { hasText: 'Écrire au service' }).click();
      await page.getByLabel('Votre message').fill('Bonjour.');
      await press(page, 'Envoyer le message');
      await page.waitForURL(/fait=message/u);
    },
  },
  {
    name: 'follow-up whose new address is missing',
    reach: async (page) => {
      await reachFollowUp(page, []);
      await page.locator('summary', { hasText: 'Changer la façon de me joindre' }).click();
      await page.locator('#contact').getByLabel('Par courriel').check();
      await press(page, 'Enregistrer');
      await page.locator('#erreurs').waitFor();
    },
  },
  {
    name: 'correction of the answers',
    reach: async (page) => {
      await reachFollowUp(page, []);
      await page.getByRole('link', { name: 'Corriger mes réponses' }).click();
      await page.waitForURL(/\/corriger$/u);
    },
  },
  {
    name: 'correction that changes nothing',
    reach: async (page) => {
      await reachFollowUp(page, [taken]);
      await page.getByRole('link', { name: 'Corriger mes réponses' }).click();
      await press(page, 'Envoyer mes corrections');
      await page.locator('#erreurs').waitFor();
    },
  },
  {
    name: 'follow-up of what was forwarded',
    reach: (page) =>
      reachFollowUp(page, [
        SAMPLE_EVENTS['request.forwarded'],
        { ...SAMPLE_EVENTS['forward.received'], countsOn: '2026-05-07' },
      ]),
  },
  {
    name: 'follow-up of a decision',
    reach: (page) => reachFollowUp(page, [made]),
  },
  {
    name: 'follow-up of a decision that waits to be opened',
    reach: (page) =>
      reachFollowUp(page, [{ ...made, details: { ...made.details, told: 'online' } }]),
  },
  {
    name: 'follow-up of a decision that was told, with its letter',
    reach: (page) => reachFollowUp(page, [made, SAMPLE_EVENTS['decision.notified']]),
  },
  {
    name: 'receipt that follows another one',
    reach: async (page) => {
      await reachFollowUp(page, [SAMPLE_EVENTS['receipt.backdated']]);
      await page.getByRole('link', { name: 'Voir mon accusé de réception' }).click();
      await page.getByText('Ce qui change').waitFor();
    },
  },
  {
    name: 'follow-up of what was withdrawn',
    reach: (page) => reachFollowUp(page, [SAMPLE_EVENTS['request.withdrawn']]),
  },
];
