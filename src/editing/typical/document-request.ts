import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { NO_SILENCE_TO_CHECK, NOT_A_DECISION } from './typical-texts.ts';

export const documentRequest: TypicalProcedure = {
  name: 'demande-acte',
  label: 'Demander un document que la mairie doit donner',
  themes: ['etat-civil', 'vie-quotidienne'],
  services: ['etat-civil', 'guichet-unique'],
  purpose: 'Retrouver le document et vous l’envoyer.',
  toCheck: [NO_SILENCE_TO_CHECK],
  keys: {
    title: 'Demander un document',
    summary: ['La mairie vous donne une copie du document, sans frais.'],
    audience: ['individual'],
    sector: 'etat-civil-citoyennete',
    kind: 'delivery',
    asks: ['person'],
    minutes: 4,
    usualDelay: 'Cinq jours ouvrés',
    silence: {
      means: 'none',
      reason: `Vous demandez un document que la mairie donne à toute personne qui y a droit. ${NOT_A_DECISION}`,
      legalBasis: { text: CRPA, article: 'R. 112-11-1' },
    },
    next: ['Le service cherche le document.', 'Vous le recevez comme vous l’avez choisi.'],
    form: [
      {
        title: 'Le document',
        fields: [
          {
            ...{ type: 'text', key: 'document', label: 'Quel document ?', maxLength: 200 },
            need: 'Retrouver le document.',
          },
          {
            ...{ type: 'choice', key: 'envoi', label: 'Comment le recevoir ?' },
            need: 'Vous donner le document.',
            options: [
              { value: 'guichet', label: 'Au guichet' },
              { value: 'poste', label: 'Par la poste' },
            ],
          },
          {
            ...{ type: 'address', key: 'adresse_envoi', label: 'À quelle adresse ?' },
            need: 'Vous envoyer le document.',
            when: [{ test: 'is', question: 'envoi', values: ['poste'] }],
          },
        ],
      },
    ],
  },
  body: '## Qui peut demander ce document ?\n\n- La personne que le document concerne.\n- Une personne à qui la loi permet de le demander.',
};
