import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ICONS } from '../../../src/site/components/icons.ts';
import { PETITEVILLE } from '../../builders/content.ts';
import { aMediationPlace } from '../../builders/mediation-place.ts';
import { aPhoto } from '../../support/photo.ts';
import { readingProblems } from '../../support/reading.ts';
import type { TemporaryContent } from '../../support/temporary-content.ts';
import type { ChangedSite } from './changed-site.ts';

const PARKING = 'content/demarches/autorisation-stationnement.md';
const MANY_PLACES = Array.from({ length: 45 }, (_, index) =>
  aMediationPlace({
    id: `lieu-${index}`,
    nom: `Lieu ${index}`,
    horaires: 'Mo-Fr 09:00-12:00',
    presentation_resume: `Une équipe vous reçoit au lieu ${index}.`,
  }),
);
const EXCEPTIONS = `openingExceptions:
  - { from: 2020-12-24, to: 2020-12-31, reason: fêtes passées }
  - { from: 2999-12-24, to: 2999-12-31, reason: travaux }
openingHours:`;
/** A procedure without a form, another drawing, a photo, many places, closed days. */
export function changeContent(content: TemporaryContent): void {
  // No form, no desk: this procedure is asked for by phone or by post.
  content.replace(PARKING, /^form:\n(?: .*\n)+/mu, 'form: []\n');
  content.replace(PARKING, 'online: true', 'online: false');
  content.replace(PARKING, / {2}desk:\n(?: {4}.*\n)+/u, '');
  content.replace('content/themes.yml', 'icon: truck', 'icon: people');
  content.replace('content/commune.yml', /^phoneCost: .*/mu, 'phoneCost: appel gratuit');
  content.write('content/photo.webp', aPhoto(800, 500));
  content.replace(
    'content/commune.yml',
    /^site:/mu,
    'photo:\n  file: photo.webp\n  credit: Camille Durand\nsite:',
  );
  // More places than a page can tell, and hours that change.
  content.write('content/lieux.json', JSON.stringify(MANY_PLACES));
  content.replace('content/structures.yml', 'place: mediatheque', 'place: lieu-0');
  // News and alerts name the districts: they stay, and one holds places.
  content.replace('content/quartiers.yml', /places: \[.*\]/gu, 'places: []');
  content.replace('content/quartiers.yml', 'places: []', 'places: [lieu-0, lieu-1]');
  content.replace('content/services/voirie.yml', /^openingHours:/mu, EXCEPTIONS);
}

const textOf = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

export function proveChangedContent({ root, open }: ChangedSite): void {
  describe('a procedure without a form', () => {
    const page = () => open('/demarches/autorisation-stationnement/');

    test('promises neither a form nor a receipt', () => {
      const text = textOf(page().querySelector('main'));
      expect(text).not.toMatch(/formulaire|reçu\b|en ligne|minutes/iu);
      expect(page().querySelector('main a[href$="/formulaire/"]')).toBeNull();
    });

    test('still says what silence means, and that a rejection can be contested', () => {
      const text = textOf(page().querySelector('.timeline'));
      expect(text).toContain('Sans réponse après 2 mois : votre demande est rejetée.');
      expect(text).toContain('Vous pouvez contester. Le service vous dit comment.');
    });

    test('names only the ways that exist', () => {
      expect(textOf(page().querySelector('a[href="#facons"]')).trim()).toBe(
        'Par téléphone, par la poste',
      );
      expect(readingProblems(page())).toEqual([]);
    });

    test('is among those that the terms of use send elsewhere, and not in the privacy page', () => {
      const said = textOf(open('/modalites-utilisation/').querySelector('main'));
      const [online = '', elsewhere = ''] = said.split('n’ont pas encore de formulaire');
      expect(online).not.toContain('déménagement');
      expect(elsewhere).toContain('déménagement');
      expect(textOf(open('/donnees-personnelles/').querySelector('main'))).not.toContain(
        'déménagement',
      );
    });
  });

  test('the page of another procedure still promises its receipt', () => {
    const text = textOf(open('/demarches/subvention-association/').querySelector('main'));
    expect(text).toContain('Dès l’envoi en ligne : vous recevez un reçu, avec un numéro.');
    expect(text).toContain('Le reçu dit comment.');
    expect(text).toContain('Formulaire : 20 minutes');
  });

  describe('many places', () => {
    const cards = (path: string) =>
      [...open(path).querySelectorAll('main li:has(> h3)')].map(textOf);

    test('leave the page of help light: it leads to the districts', () => {
      expect(cards('/aide/')).toEqual([]);
      const links = [...open('/aide/').querySelectorAll('main nav.chips a')].map(textOf);
      expect(links.map((text) => text.trim())).toEqual([
        'Tous les quartiers',
        PETITEVILLE.districts[0]?.name,
        'Ailleurs dans la commune',
      ]);
    });

    test('are told whole where they are few, in short where they are many', () => {
      expect(cards('/aide/quartiers/centre/')).toHaveLength(2);
      expect(cards('/aide/quartiers/centre/')[0]).toMatch(/Une équipe.*9 h à 12 h/su);
      expect(cards('/aide/quartiers/ailleurs/')).toHaveLength(43);
      expect(cards('/aide/quartiers/ailleurs/')[0]).not.toMatch(/Une équipe/u);
    });
  });

  test('a service says when it will be closed, and no longer when it was', () => {
    const text = textOf(open('/services/voirie/').querySelector('main'));
    expect(text).toContain('Fermé du 24 au 31 décembre 2999 : travaux');
    expect(text).not.toContain('fêtes passées');
  });

  test('the photo of the commune is on the home page, without words, and its author is named', () => {
    const photo = open('/').querySelector('main img');
    expect(photo?.getAttribute('alt')).toBe('');
    expect(photo?.getAttribute('loading')).toBe('lazy');
    const path = photo?.getAttribute('src') ?? '';
    expect(readFileSync(join(root, 'dist', path))).toEqual(aPhoto(800, 500));
    expect(textOf(open('/mentions-legales/').querySelector('main'))).toContain('Camille Durand');
  });

  test('the home page shows the drawing of the theme and the price of a call', () => {
    const home = open('/');
    const drawing = home.querySelector('.tiles a[href*="stationnement"] path');
    expect(drawing?.getAttribute('d')).toBe(ICONS.people);
    expect(textOf(home.querySelector('main'))).toContain(
      `${PETITEVILLE.commune.phone}, appel gratuit.`,
    );
  });
}
