import { CRPA } from './typical-law.ts';
import type { TypicalProcedure } from './typical-procedure.ts';
import { NO_SILENCE_TO_CHECK, NOT_A_DECISION } from './typical-texts.ts';

export const report: TypicalProcedure = {
  name: 'signalement',
  label: 'Signaler un problème',
  themes: ['rue-stationnement', 'vie-quotidienne'],
  services: ['voirie', 'guichet-unique'],
  purpose: 'Régler le problème et répondre.',
  toCheck: [NO_SILENCE_TO_CHECK],
  keys: {
    title: 'Signaler un problème',
    summary: ['Dites où est le problème et ce que vous voyez.'],
    audience: ['individual', 'association', 'company'],
    sector: 'police-voirie',
    kind: 'report',
    asks: ['person'],
    minutes: 3,
    usualDelay: 'Cinq jours ouvrés',
    silence: {
      means: 'none',
      reason: `Vous nous signalez un problème. ${NOT_A_DECISION}`,
      legalBasis: { text: CRPA, article: 'R. 112-11-1' },
    },
    next: ['Un agent lit votre message.', 'Il vous dit ce que le service fait.'],
    form: [
      {
        title: 'Le problème',
        fields: [
          {
            ...{ type: 'address', key: 'lieu', label: 'Où est-il ?', scope: 'street' },
            need: 'Trouver le problème.',
          },
          {
            ...{
              type: 'long-text',
              key: 'description',
              label: 'Que voyez-vous ?',
              maxLength: 1000,
            },
            need: 'Comprendre le problème.',
          },
        ],
      },
    ],
  },
  body: '## En cas de danger\n\nUne personne est en danger ? Appelez le 112.',
};
