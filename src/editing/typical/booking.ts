import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { APPEAL_TO_CHECK, SILENCE_TO_CHECK } from './typical-texts.ts';

export const booking: TypicalProcedure = {
  name: 'reservation',
  label: 'Réserver une salle, du matériel',
  themes: ['vie-associative', 'culture-sport'],
  services: ['vie-associative', 'guichet-unique'],
  purpose: 'Prêter la salle ou le matériel.',
  toCheck: [SILENCE_TO_CHECK, APPEAL_TO_CHECK],
  keys: {
    title: 'Réserver une salle',
    summary: [
      'La commune prête ses salles aux habitants et aux associations.',
      'Demandez un jour.',
    ],
    audience: ['individual', 'association'],
    sector: 'relations-usagers',
    kind: 'request',
    asks: ['person', 'association'],
    minutes: 6,
    usualDelay: 'Huit jours ouvrés',
    silence: {
      means: 'acceptance',
      after: 'P2M',
      legalBasis: { text: CRPA, article: 'L. 231-1' },
    },
    documents: [
      {
        label:
          'Une attestation d’assurance de responsabilité civile, le jour de la remise des clés',
        notOnline: 'shown',
        legalBasis: {
          text: 'Code général des collectivités territoriales',
          article: 'L. 2144-3',
        },
      },
    ],
    next: [
      'Le service vérifie que la salle est libre.',
      'Il vous répond. Si c’est oui, vous recevez les clés la veille.',
    ],
    form: [
      {
        title: 'La réservation',
        fields: [
          {
            ...{ type: 'text', key: 'salle', label: 'Quelle salle ?', maxLength: 150 },
            need: 'Vérifier qu’elle est libre.',
          },
          {
            ...{ type: 'date', key: 'jour', label: 'Quel jour ?', notice: 'P15D' },
            need: 'Vérifier que la salle est libre.',
          },
          {
            ...{ type: 'integer', key: 'personnes', label: 'Combien de personnes ?', max: 2000 },
            need: 'Choisir une salle assez grande.',
          },
          {
            ...{ type: 'choice', key: 'boissons', label: 'Vendez-vous des boissons ?' },
            need: 'Vous dire quelle autorisation demander.',
            options: [
              { value: 'oui', label: 'Oui' },
              { value: 'non', label: 'Non' },
            ],
          },
        ],
      },
    ],
  },
  body: '## Qui peut réserver ?\n\n- Un habitant de la commune.\n- Une association qui agit dans la commune.',
};
