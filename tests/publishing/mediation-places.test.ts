import { describe, expect, test } from 'vitest';
import { formatInternationalPhone } from '../../src/kit/format-phone.ts';
import { mediationPlaceLines } from '../../src/publishing/places/mediation-place-lines.ts';
import { placesByDistrict } from '../../src/publishing/places/places-by-district.ts';
import { aMediationPlace } from '../builders/mediation-place.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('a place', () => {
  test('is told in plain words', () => {
    const lines = mediationPlaceLines(
      aMediationPlace({
        complement_adresse: 'Entrée sans marche',
        telephone: '+33199001300',
        courriels: 'accueil@lieu.example|aide@lieu.example',
        horaires: 'Mo-Fr 09:00-12:30; PH off',
        services: 'Aide aux démarches administratives|Utilisation sécurisée du numérique',
        modalites_acces: 'Se présenter|Téléphoner',
        frais_a_charge: 'Gratuit',
        publics_specifiquement_adresses: 'Jeunes',
        prise_en_charge_specifique: 'Surdité|Illettrisme|Langues étrangères (anglais)',
      }),
    );
    expect(lines.address).toEqual(['1, rue du Parc, 54321 Petiteville', 'Entrée sans marche']);
    expect(plain(lines.phone?.text ?? '')).toBe('01 99 00 13 00');
    expect(lines.phone?.href).toBe('tel:+33199001300');
    expect(lines.emails).toEqual(['accueil@lieu.example', 'aide@lieu.example']);
    expect(lines.hours.map(plain)).toEqual([
      'Lundi, mardi, mercredi, jeudi, vendredi : 9 h à 12 h 30',
      'Fermé les jours fériés',
    ]);
    expect(lines.coming).toBe('Venez sans rendez-vous ou appelez. C’est gratuit.');
    expect(lines.help).toEqual([
      'Faire une démarche, remplir un papier',
      'Se protéger des arnaques',
    ]);
    expect(lines.welcome.map(plain)).toEqual([
      'Pour : les jeunes',
      'Accueil adapté : surdité, difficulté à lire ou à écrire',
      'Langues : français, anglais',
    ]);
  });

  test('promises nothing that its file does not say', () => {
    expect(mediationPlaceLines(aMediationPlace())).toMatchObject({
      phone: undefined,
      emails: [],
      hours: [],
      coming: '',
      help: [],
      welcome: [],
      appointment: undefined,
    });
  });

  test('that does not receive people says so', () => {
    const modalites_acces = "Ce lieu n'accueille pas de public|Contacter par mail";
    const place = aMediationPlace({ modalites_acces, frais_a_charge: 'Gratuit|Payant' });
    expect(mediationPlaceLines(place).coming).toBe(
      'Ce lieu ne reçoit pas le public. Écrivez un courriel. C’est gratuit ou payant.',
    );
  });
});

test.each([
  ['+33199001300', '01 99 00 13 00'],
  ['+262262123456', '02 62 12 34 56'],
  ['+687123456', '+687 12 34 56'],
])('%s is dialled as « %s »', (phone, text) => {
  expect(plain(formatInternationalPhone(phone))).toBe(text);
});

describe('places by district', () => {
  const places = ['un', 'deux', 'trois'].map((id) => aMediationPlace({ id }));
  const sorted = (districts: Parameters<typeof placesByDistrict>[1]) =>
    placesByDistrict(places, districts).map(({ slug, places: found }) => [
      slug,
      found.map(({ id }) => id),
    ]);

  test('keep the order of the list; a place that moves is in several', () => {
    const centre = { slug: 'centre', name: 'Centre', places: ['trois', 'un'] };
    const gare = { slug: 'gare', name: 'Gare', places: ['un', 'deux'] };
    expect(sorted([centre, gare])).toEqual([
      ['centre', ['trois', 'un']],
      ['gare', ['un', 'deux']],
    ]);
  });

  test('those of no district come last, an empty district is left out', () => {
    const centre = { slug: 'centre', name: 'Centre', places: ['deux'] };
    const empty = { slug: 'vide', name: 'Vide', places: [] };
    expect(sorted([empty, centre])).toEqual([
      ['centre', ['deux']],
      ['ailleurs', ['un', 'trois']],
    ]);
  });
});
