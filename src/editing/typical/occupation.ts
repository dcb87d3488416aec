import { EXCEPTIONS } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { APPEAL_TO_CHECK, SILENCE_TO_CHECK } from './typical-texts.ts';

export const occupation: TypicalProcedure = {
  name: 'occupation',
  label: 'Demander l’autorisation d’occuper la rue, une place',
  themes: ['rue-stationnement'],
  services: ['voirie', 'commerce'],
  purpose: 'Décider si le lieu peut être occupé.',
  toCheck: [SILENCE_TO_CHECK, APPEAL_TO_CHECK],
  keys: {
    title: 'Occuper un bout de rue ou de place',
    summary: [
      'Une terrasse, un échafaudage, un stand ? Il faut une autorisation.',
      'Demandez-la avant de vous installer.',
    ],
    audience: ['individual', 'association', 'company'],
    sector: 'police-voirie',
    kind: 'request',
    asks: ['person', 'association', 'company'],
    minutes: 8,
    usualDelay: 'Dix jours ouvrés',
    silence: {
      means: 'rejection',
      after: 'P2M',
      reasonsOnRequest: true,
      legalBasis: { text: EXCEPTIONS },
    },
    next: [
      'Le service regarde le lieu.',
      'Il vous répond par écrit. Si c’est oui, affichez l’autorisation sur place.',
    ],
    form: [
      {
        title: 'Le lieu',
        fields: [
          {
            ...{ type: 'address', key: 'lieu', label: 'Où ?', scope: 'street' },
            need: 'Regarder le lieu.',
          },
          {
            ...{ type: 'choice', key: 'objet', label: 'Pour quoi faire ?' },
            need: 'Savoir quelles règles suivre.',
            options: [
              { value: 'terrasse', label: 'Une terrasse' },
              { value: 'travaux', label: 'Des travaux : échafaudage, benne' },
              { value: 'autre', label: 'Autre chose' },
            ],
          },
          {
            ...{ type: 'text', key: 'precision', label: 'Laquelle ?', maxLength: 200 },
            need: 'Savoir quelles règles suivre.',
            when: [{ test: 'is', question: 'objet', values: ['autre'] }],
          },
          {
            ...{ type: 'date', key: 'debut', label: 'Du', notice: 'P15D' },
            need: 'Savoir quand le lieu est occupé.',
          },
          {
            ...{ type: 'date', key: 'fin', label: 'Au', notBefore: 'debut' },
            need: 'Savoir quand le lieu est occupé.',
          },
        ],
      },
    ],
  },
  body: '## Qui peut demander ?\n\n- Une personne, une association ou une entreprise.\n- Le passage des piétons reste libre.',
};
