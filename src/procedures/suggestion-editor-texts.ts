import { fr } from '../kit/typography.ts';

/** Words for whoever writes which procedures to propose next. */
export const suggestionText = {
  label: 'Démarches à proposer ensuite',
  one: 'proposition',
  summary: '{{when}}',
  help: 'Des droits ou des étapes qui peuvent suivre.',
  keys: {
    procedure: { label: 'Démarche', help: 'La démarche à proposer.' },
    when: { label: 'Dans quel cas', help: fr`Par exemple : Vous attendez un enfant.` },
    sameDay: {
      label: 'Pour le même jour',
      help: fr`Le nom court de la question qui demande ce jour. Son délai doit suffire aux deux démarches.`,
    },
  },
} as const;
