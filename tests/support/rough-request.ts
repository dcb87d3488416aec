import type { Page } from 'playwright';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { aPdf } from '../builders/joined-files.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { sampleForm } from './sample-answers.ts';
import { setAnswers } from './set-answers.ts';
import { PARKING } from './site-steps.ts';
import { WORKS, worksForm } from './works-form.ts';

/** What a person asks on a network that is lost. */
export interface RoughRequest {
  readonly form: string;
  /** Answers every question at once, with words that no other request has. */
  readonly answer: (page: Page, words: string) => Promise<void>;
  /** Chooses the file, when one is joined, until the page lists it. */
  readonly join?: (page: Page, network: FaultProxy) => Promise<void>;
}

const LISTED = { state: 'attached', timeout: 8000 } as const;
const PARTS = 3;
const PLAN = {
  name: 'plan.pdf',
  mimeType: 'application/pdf',
  buffer: aPdf({ objects: `%${'x'.repeat((PARTS - 1) * CHUNK_BYTES)}` }),
};
const formOf = (slug: string) => `/demarches/${slug}/formulaire/`;

/** A short form. */
export const SHORT_REQUEST: RoughRequest = {
  form: formOf(PARKING),
  answer: (page, words) =>
    setAnswers(page, sampleForm(PARKING, { demandeur: 'personne', precisions: words })),
};

/** A long form, with a file of several parts. */
export const REQUEST_WITH_FILE: RoughRequest = {
  form: formOf(WORKS),
  answer: (page, words) =>
    setAnswers(
      page,
      Object.fromEntries(
        worksForm({ demandeur: 'personne', description: words }).filter(([, v]) => v !== ''),
      ),
    ),
  join: async (page, network) => {
    const choose = async () => {
      await page.locator('#c-photos').setInputFiles([PLAN]);
      await page.locator('main li:has(bdi) > span').filter({ hasText: /./u }).waitFor(LISTED);
    };
    // What the page does not say yet, a person does not believe, and does again.
    await choose().catch(async () => {
      network.set({ kind: 'none' });
      await choose();
    });
  },
};

/** Bytes of the file: where its sending may be cut. */
export const FILE_BYTES = PLAN.buffer.length;
