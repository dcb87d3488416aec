import { fr } from '../kit/typography.ts';

/** Words of the page where a person stops a mandate. */
export const stopTexts = {
  title: 'Arrêter un mandat',
  intro: [
    fr`Vous avez donné un mandat à une structure d’aide. Vous pouvez l’arrêter quand vous voulez.`,
    fr`Le numéro et le code sont sur votre copie. Vous ne l’avez plus ? Dites-le au guichet de la mairie.`,
  ],
  number: 'Numéro du mandat',
  code: 'Code du mandat',
  procedure: 'Que voulez-vous arrêter ?',
  whole: 'Tout le mandat',
  stop: 'Arrêter',
  wrong: fr`Il manque un signe au numéro ou au code, ou il y en a un de trop.`,
  unknown: fr`Aucun mandat en cours n’a ce numéro et ce code.`,
  nothing: fr`Ce mandat ne permet pas cette démarche, ou plus.`,
  done: {
    title: 'C’est arrêté',
    paragraphs: [
      fr`La structure ne peut plus rien faire pour vous avec ce que vous venez d’arrêter.`,
      fr`Ce qui était déjà envoyé reste envoyé. Vous le suivez avec votre reçu.`,
    ],
  },
} as const;
