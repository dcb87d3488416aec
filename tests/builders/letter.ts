import { fr } from '../../src/kit/typography.ts';
import type { Letter } from '../../src/requests/letter/letter.ts';

/** A refusal, as a letter, with some of it changed. */
export function aLetter(changes: Partial<Letter> = {}): Letter {
  return {
    format: 1,
    template: { name: 'refus', version: '0123456789abcdef' },
    sender: ['Petiteville', 'Mairie de Petiteville', '2, rue du Lavoir', '12346 Petiteville'],
    contact: ['Service Voirie', fr`Téléphone : 01 99 00 34 12`],
    recipient: ['Samir Benali', '4, rue des Lilas', '12346 Petiteville'],
    place: 'Petiteville',
    on: '2026-05-04',
    reference: '4K7M-93XC',
    procedure: 'Louer une salle de la commune',
    subject: 'Votre demande est refusée',
    body: [
      { kind: 'paragraph', text: 'Madame, Monsieur,' },
      { kind: 'paragraph', text: fr`Les faits : la salle est prise.` },
      {
        ...{ kind: 'section', of: 'appeals', title: 'Si vous n’êtes pas d’accord' },
        ...{ paragraphs: [fr`Deux voies sont possibles :`], items: ['La mairie.', 'Le tribunal.'] },
      },
    ],
    signatory: { name: 'Claire Martin', quality: 'adjointe au maire', service: 'Service Voirie' },
    ...changes,
  };
}
