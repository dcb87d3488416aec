import type { Page } from 'playwright';
import { CHUNK_BYTES } from '../../src/schemas/chunk.ts';
import { aPdf } from '../builders/joined-files.ts';
import { sampleForm } from './sample-answers.ts';
import { WORKS, worksForm } from './send-files.ts';
import { setAnswers } from './set-answers.ts';
import { PARKING } from './site-steps.ts';

/** What a person asks on a network that is lost. */
export interface RoughRequest {
  readonly form: string;
  /** Answers every question at once, with words that no other request has. */
  readonly answer: (page: Page, words: string) => Promise<void>;
  /** Chooses the file, when one is joined. */
  readonly join?: (page: Page) => Promise<void>;
}

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
  answer: (page, words) => setAnswers(page, sampleForm(PARKING, { precisions: words })),
};

/** A long form, with a file of several parts. */
export const REQUEST_WITH_FILE: RoughRequest = {
  form: formOf(WORKS),
  answer: (page, words) =>
    setAnswers(
      page,
      Object.fromEntries(worksForm({ description: words }).filter(([, v]) => v !== '')),
    ),
  join: async (page) => {
    await page.locator('#c-photos').setInputFiles([PLAN]);
    // What the page does not say yet, a person does not believe.
    await page
      .locator('main li:has(bdi) > span')
      .filter({ hasText: /./u })
      .waitFor({ state: 'attached' });
  },
};

/** Bytes of the file: where its sending may be cut. */
export const FILE_BYTES = PLAN.buffer.length;
