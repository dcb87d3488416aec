import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import type { OpenSite } from './open-site.ts';
import type { ReadPage } from './page.ts';

/** A procedure with which a person may ask for another one. */
export const FOR_OTHERS = 'accompagnement-numerique';

/** A form that a guardian filled in for a protected adult. */
export const GUARDIAN: Readonly<Record<string, string>> = {
  ...typedAnswers(aDefinition(FOR_OTHERS).form),
  ...{ pour_autrui: 'oui', au_titre_de: 'tutelle', prenom: 'Inès', nom: 'Da Silva' },
  ...{ represente_prenom: 'Paul', represente_nom: 'Martin' },
  ...{ courriel: 'ines@courriel.example', reponse_par: 'courriel', code_par_courriel: '' },
};

/** What is to be kept of a receipt: its number and code; then those that are handed over. */
export const codesOf = (page: ReadPage): readonly string[] =>
  [...page.document.querySelectorAll('.code')].map(({ textContent }) => textContent);

/** Address of the page of a request, from what is on paper; without it where the code is wrong. */
export async function openByCode(site: OpenSite, reference: string, code: string) {
  const response = await site.post('/api/suivi', { numero: reference, code });
  return response.headers.get('location') ?? '';
}
