import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { SILENCE_TO_CHECK } from './typical-texts.ts';

export const enrolment: TypicalProcedure = {
  name: 'inscription',
  label: 'S’inscrire : une activité, un cours, un service',
  themes: ['culture-sport', 'enfance-ecole', 'famille'],
  services: ['culture', 'sports', 'education'],
  purpose: 'Inscrire les personnes à l’activité.',
  toCheck: [SILENCE_TO_CHECK],
  keys: {
    title: 'S’inscrire à une activité',
    summary: [
      'La commune propose des activités toute l’année.',
      'Inscrivez-vous en ligne ou au guichet.',
    ],
    audience: ['individual'],
    sector: 'scolaire-sport-culture',
    kind: 'request',
    asks: ['person'],
    minutes: 5,
    usualDelay: 'Dix jours ouvrés',
    silence: {
      means: 'acceptance',
      after: 'P2M',
      legalBasis: { text: CRPA, article: 'L. 231-1' },
    },
    next: [
      'Le service vérifie qu’il reste une place.',
      'Il vous répond et vous donne la date de la première séance.',
    ],
    form: [
      {
        title: 'L’activité',
        fields: [
          {
            ...{ type: 'text', key: 'activite', label: 'Quelle activité ?', maxLength: 150 },
            need: 'Vous inscrire à la bonne activité.',
          },
          {
            ...{ type: 'choice', key: 'deja', label: 'Étiez-vous inscrit l’an dernier ?' },
            need: 'Retrouver votre groupe.',
            options: [
              { value: 'oui', label: 'Oui' },
              { value: 'non', label: 'Non' },
            ],
          },
          {
            ...{ type: 'text', key: 'groupe', label: 'Dans quel groupe ?', maxLength: 150 },
            need: 'Retrouver votre groupe.',
            required: false,
            when: [{ test: 'is', question: 'deja', values: ['oui'] }],
          },
        ],
      },
    ],
  },
  body: '## Qui peut s’inscrire ?\n\n- Vous habitez la commune.\n- Il reste une place dans l’activité.',
};
