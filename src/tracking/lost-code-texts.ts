import { fr } from '../kit/typography.ts';

/** Words of the page that asks for a new code. */
export const lostCodeTexts = {
  link: fr`J’ai perdu mon code`,
  title: 'Demander un nouveau code',
  intro: [
    fr`Donnez le numéro du dossier et ce que vous aviez écrit pour être joint : une adresse électronique, ou un téléphone.`,
    fr`Votre ancien code sert toujours, jusqu’à ce que vous preniez le nouveau.`,
  ],
  contact: 'Adresse électronique ou téléphone donnés dans la demande',
  contactHint: fr`Nous n’écrivons pas à l’adresse tapée ici, mais à celle du dossier.`,
  send: 'Demander un nouveau code',
  contactWrong: fr`Écrivez une adresse électronique ou un numéro de téléphone.`,
  lost: fr`Vous n’avez donné ni l’une ni l’autre, ou vous avez perdu le numéro ? Appelez, ou passez au guichet :`,
  heardTitle: 'Demande de code reçue',
  heard: [
    fr`Si ce numéro et ce contact vont ensemble, un nouveau code part par le moyen noté dans le dossier : courriel, SMS, appel ou lettre.`,
    fr`Par courriel, il arrive en quelques minutes. Pour le reste, un agent s’en charge.`,
    fr`Trois demandes par jour sont possibles pour un dossier.`,
  ],
} as const;
