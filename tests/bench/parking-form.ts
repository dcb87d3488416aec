import { sampleForm } from '../support/sample-answers.ts';

/** The procedure that is measured. */
export const SLUG = 'autorisation-stationnement';

/** Its form in the demonstration commune, which also asks who asks. */
export const parkingForm = (
  changes: Readonly<Record<string, string>> = {},
): Record<string, string> => sampleForm(SLUG, { demandeur: 'personne', ...changes });
