import type { OpeningHours } from '../../kit/opening-hours.ts';
import { proposeSlug } from '../new-procedure/propose-slug.ts';
import type { Given } from '../new-procedure/question.ts';
import { readHours } from './read-hours.ts';

/** A service of the new commune. */
export interface AdoptedService {
  readonly slug: string;
  readonly name: string;
}

/** What was answered, read. */
export interface Adoption {
  readonly id: string;
  readonly given: Given;
  readonly hours: OpeningHours;
  /** The first answers whatever no other does. */
  readonly services: readonly [AdoptedService, ...AdoptedService[]];
  /** Service of each procedure that is kept. */
  readonly procedures: ReadonlyMap<string, string>;
}

/** Names between semicolons. */
export const listOf = (typed: string) =>
  typed
    .split(/[;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const serviceOf = (name: string): AdoptedService => ({
  name,
  slug: proposeSlug(name) || 'accueil',
});

/**
 * Puts answers together, once each was accepted.
 * @param all procedures of the demonstration
 */
export function readAdoption(given: Given, all: readonly string[]): Adoption {
  const services = listOf(given.services ?? '').map(serviceOf);
  const [first, ...others] = services;
  const hours = readHours(given.horaires ?? '');
  if (first === undefined || hours === undefined) throw new TypeError('Unchecked answers');
  const chosen = given.demarches?.trim() === 'toutes' ? all : listOf(given.demarches ?? '');
  return {
    ...{ id: proposeSlug(given.nom ?? ''), given, hours },
    services: [first, ...others],
    procedures: new Map(
      chosen.map((one) => {
        const [slug = '', service = first.slug] = one.split('=').map((part) => part.trim());
        return [slug, proposeSlug(service) || service];
      }),
    ),
  };
}
