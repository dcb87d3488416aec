import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { NO_SILENCE_TO_CHECK, NOT_A_DECISION } from './typical-texts.ts';

export const change: TypicalProcedure = {
  name: 'changement',
  label: 'Déclarer un changement : adresse, famille, situation',
  themes: ['vie-quotidienne', 'solidarite'],
  services: ['guichet-unique', 'ccas'],
  purpose: 'Mettre à jour votre dossier.',
  toCheck: [NO_SILENCE_TO_CHECK],
  keys: {
    title: 'Déclarer un changement de situation',
    summary: ['Vous avez changé d’adresse ou de situation ? Dites-le au service qui vous connaît.'],
    audience: ['individual'],
    sector: 'relations-usagers',
    kind: 'declaration',
    asks: ['person'],
    minutes: 4,
    usualDelay: 'Cinq jours ouvrés',
    silence: {
      means: 'none',
      reason: `Vous nous dites un changement. ${NOT_A_DECISION}`,
      legalBasis: { text: CRPA, article: 'R. 112-11-1' },
    },
    next: ['Le service met votre dossier à jour.', 'Il vous écrit si vos droits changent.'],
    form: [
      {
        title: 'Le changement',
        fields: [
          {
            ...{ type: 'choice', key: 'sujet', label: 'Qu’est-ce qui change ?' },
            need: 'Mettre votre dossier à jour.',
            options: [
              { value: 'adresse', label: 'Mon adresse' },
              { value: 'autre', label: 'Autre chose' },
            ],
          },
          {
            ...{ type: 'address', key: 'nouvelle_adresse', label: 'Votre nouvelle adresse' },
            need: 'Vous écrire au bon endroit.',
            when: [{ test: 'is', question: 'sujet', values: ['adresse'] }],
          },
          {
            ...{ type: 'long-text', key: 'precision', label: 'Quoi ?', maxLength: 1000 },
            need: 'Mettre votre dossier à jour.',
            when: [{ test: 'is', question: 'sujet', values: ['autre'] }],
          },
          {
            ...{ type: 'date', key: 'depuis', label: 'Depuis quel jour ?' },
            need: 'Mettre votre dossier à jour au bon jour.',
          },
        ],
      },
    ],
  },
  body: '## Quand le dire ?\n\nDès que le changement a eu lieu.',
};
