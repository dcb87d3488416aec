import { fr } from '../kit/typography.ts';
import { conditionText } from './condition-editor-texts.ts';

/** The choice of a kind of question. */
export const kindTexts = {
  type: { label: 'Genre de question', help: 'Ce que la personne écrit ou choisit.' },
} as const;

/** What every kind of question has in common. */
export const commonTexts = {
  key: {
    label: 'Nom court de la question',
    help: fr`Des minuscules sans accent, des chiffres et _. Par exemple : date_debut. Ne le changez plus ensuite : les réponses le portent.`,
  },
  label: { label: 'Question', help: fr`Comme une personne la pose : Où faut-il réserver ?` },
  hint: { label: 'Aide', help: 'Une phrase sous la question, si elle en a besoin.' },
  required: {
    label: 'Réponse obligatoire',
    help: 'Sans réponse, la personne ne peut pas envoyer le formulaire.',
  },
  need: {
    label: 'Pourquoi cette question',
    help: 'À quoi sert la réponse, et le texte qui permet de la demander. Sans besoin, pas de question.',
  },
  when: conditionText('La question n’est posée que si ces réponses la rendent utile.'),
  sensitive: {
    label: 'Réponse sensible',
    help: 'Oui pour la santé, un handicap, l’argent, un enfant, une croyance, une aide sociale, une infraction. La réponse n’est alors ni dans un courriel, ni gardée sur l’appareil sans accord, ni dans les listes.',
  },
  whyNotSensitive: {
    label: 'Pourquoi elle n’est pas sensible',
    help: 'Si vous répondez non alors que les mots de la question font penser le contraire.',
  },
} as const;

/** The same, for a question that a person may not be able to answer. */
export const questionTexts = {
  ...commonTexts,
  unknown: {
    label: fr`Réponse « je ne sais pas »`,
    help: fr`Les mots d’une case à cocher à la place de la réponse. Par exemple : Je n’en ai pas.`,
  },
} as const;

/* What several kinds ask an editor in the same words. */

export const ownText = {
  label: 'C’est la personne qui remplit',
  help: 'Le navigateur peut alors proposer ce qu’il sait. Non s’il s’agit de quelqu’un d’autre.',
} as const;

export const maxLengthText = {
  label: 'Nombre de caractères',
  help: 'Le plus long texte accepté.',
} as const;

export const noticeText = {
  label: 'Délai avant la date',
  help: 'Temps qu’il faut au service. P15D veut dire quinze jours, P2M deux mois.',
} as const;

export const pastText = {
  label: 'Date passée',
  help: 'La date est passée, comme une date de naissance.',
} as const;

export const boundTexts = {
  min: { label: 'Au moins', help: 'Le plus petit nombre accepté.' },
  max: { label: 'Au plus', help: 'Le plus grand nombre accepté.' },
} as const;

export const needsText = {
  label: 'Question à remplir avec cette réponse',
  help: 'Le nom court d’une question facultative. Avec cette réponse, elle devient nécessaire.',
} as const;

/** @param help how many answers, and how they are shown */
export function optionsText(help: string) {
  return {
    label: 'Réponses possibles',
    one: 'réponse',
    summary: '{{label}}',
    help,
    keys: {
      value: {
        label: 'Nom court de la réponse',
        help: 'Des minuscules sans accent, des chiffres et _. Ne le changez plus ensuite.',
      },
      label: { label: 'Réponse', help: 'Comme la personne la lit.' },
      hint: { label: 'Aide', help: 'Une phrase sous la réponse, si elle en a besoin.' },
      needs: needsText,
    },
  } as const;
}
