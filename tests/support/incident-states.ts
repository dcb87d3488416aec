import type { Page } from 'playwright';
import { showAnswer } from './show-answer.ts';
import type { SiteState } from './site-states.ts';
import { PARKING } from './site-steps.ts';
import {
  attestationWithoutDatabase,
  availabilityAfterFailures,
  availabilityWithoutDatabase,
} from './without-database.ts';

/** What a person meets when the service failed: the proof of it, and the record of failures. */
export const INCIDENT_STATES: readonly SiteState[] = [
  {
    name: 'attestation of a technical incident',
    reach: async (page: Page) => showAnswer(page, await attestationWithoutDatabase(PARKING)),
  },
  {
    name: 'availability after failures',
    reach: async (page: Page) => showAnswer(page, await availabilityAfterFailures()),
  },
  {
    name: 'availability while the database is down',
    reach: async (page: Page) => showAnswer(page, await availabilityWithoutDatabase()),
  },
];
