import { expect } from 'vitest';
import type { DeskVisitor } from './desk-visitor.ts';
import type { TestDesk } from './desk.ts';
import { readHtml } from './read-html.ts';
import { SAMPLE_FORMS } from './sample-answers.ts';

/** What people file with a mediator in tests, and its answers. */
export const HELPED = 'acte-de-naissance';
export const HELPED_FORM = SAMPLE_FORMS[HELPED] ?? {};

/** A mandate as the form of mediators sends it. */
export const MANDATE_FORM = {
  ...{ qualite: 'person', prenom_mandat: 'Zoé', nom_mandat: 'Martin', duree: 'mois' },
  [`demarches.${HELPED}`]: 'oui',
  ...{ sans_protection: 'oui', a_compris: 'oui', donne_mandat: 'oui' },
};

/** Text of the main part of a page, spaces made ordinary. */
export const plainText = (html: string) =>
  (readHtml(html).querySelector('main')?.textContent ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

type Settings = Parameters<TestDesk['visitor']>[0];

/** A browser where a mediator has signed in. */
export async function enterAsMediator(desk: TestDesk, settings?: Settings): Promise<DeskVisitor> {
  const visitor = desk.visitor(settings);
  const { text } = await visitor.signIn('mediatheque', { from: '/mediation/' });
  expect(plainText(text)).toContain('Vous recevez pour « Médiathèque »');
  return visitor;
}

/** The same, in a session with a person. */
export async function beginHelp(desk: TestDesk, settings?: Settings): Promise<DeskVisitor> {
  const visitor = await enterAsMediator(desk, settings);
  const { url } = await visitor.post('/mediation/seance/', { _etape: 'commencer' });
  expect(url.pathname).toBe('/mediation/seance/');
  return visitor;
}

/** Files as the page of checks does. @returns where it ends */
export async function fileInHelp(visitor: DeskVisitor) {
  const review = await visitor.post(`/api/demarches/${HELPED}`, HELPED_FORM);
  const form = readHtml(review.text).querySelector('[data-sending]');
  const hidden = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
  const sealed = Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
  return visitor.post(`/api/demarches/${HELPED}`, { ...sealed, _etape: 'confirmer' });
}
