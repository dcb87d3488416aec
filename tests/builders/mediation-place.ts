import type { MediationPlace } from '../../src/publishing/places/mediation-place.ts';

/** A place that says only what the national standard wants. */
export function aMediationPlace(changes: Partial<MediationPlace> = {}): MediationPlace {
  return {
    id: 'parc',
    pivot: '99999999900099',
    nom: 'Maison du Parc',
    commune: 'Petiteville',
    code_postal: '54321',
    adresse: '1, rue du Parc',
    date_maj: '2026-11-22',
    ...changes,
  };
}
