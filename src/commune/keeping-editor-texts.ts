import { fr } from '../kit/typography.ts';

/** Words of the editing tool for how long the commune keeps things. */
export const keepingText = {
  label: 'Durées choisies par la commune',
  help: 'À valider avec les archives et la déléguée aux données.',
  keys: {
    copyAtMost: {
      label: 'Copie gardée ici',
      help: fr`Au plus, quand un service a une autre copie. P3M veut dire trois mois.`,
    },
    proofMargin: {
      label: 'Marge après les recours',
      help: 'Le reçu et la décision restent encore ce temps.',
    },
    abuseNotice: {
      label: 'Prévenir d’un abus',
      help: 'Le temps laissé à la personne pour répondre, avant que son envoi soit dit abusif.',
    },
    abuseLasts: {
      label: 'Durée d’un abus',
      help: 'Le temps pendant lequel une connexion est ralentie. Quarante jours au plus.',
    },
    mandates: {
      label: 'Garde des mandats',
      help: fr`Après leur fin, comme preuve de ce que la personne a permis. P6Y veut dire six ans.`,
    },
    checkedBy: { label: 'Décidé par', help: 'La personne ou le service qui en répond.' },
  },
} as const;
