import { fr } from '../../kit/typography.ts';
import type { Receipt } from '../../law/receipt.ts';

const NAMES = { acknowledgement: 'Accusé de réception', registration: 'Accusé d’enregistrement' };

/** What a receipt is, in the words of the law. What came on paper has nothing electronic. */
export const stampOf = ({ kind, isPaper }: Pick<Receipt, 'kind' | 'isPaper'>): string =>
  isPaper === true ? NAMES[kind] : receiptTexts.stamp[kind];

/** Wording around the receipt: page, e-mail and follow-up. The receipt's own sentences are stored. */
export const receiptTexts = {
  /** Which of the two receipts of CRPA L112-11 it is. */
  stamp: {
    acknowledgement: 'Accusé de réception électronique',
    registration: 'Accusé d’enregistrement électronique',
  },
  reference: 'Numéro',
  code: 'Code de suivi',
  helped: (structure: string) => fr`Déposé avec l’aide de « ${structure} ».`,
  keep: fr`Gardez ce numéro et ce code. Ils suffisent pour suivre votre dossier, sans compte.`,
  notMailed: fr`Ce reçu ne part pas par courriel : l’adresse donnée ne reçoit rien, ou elle a déjà reçu cinq messages en un jour. Cela arrive aussi quand des envois abusifs sont partis de votre connexion. Gardez l’adresse de cette page.`,
  corrected: (moment: string) =>
    fr`Corrigé le ${moment}. Chaque correction est sur la page de suivi. Voici ce que vous aviez envoyé d’abord.`,
  sentTitle: 'Ce que vous avez envoyé',
  followTitle: 'Suivre votre dossier',
  follow: 'Voir où en est mon dossier',
  qrLabel: 'Code à lire avec un téléphone pour suivre le dossier',
  qrHint: fr`Lisez ce code avec l’appareil photo d’un téléphone : il ouvre la page de suivi.`,
  print: fr`Imprimez cette page ou recopiez le numéro et le code.`,
  handed: {
    tag: 'À découper et à remettre',
    title: 'Pour la personne protégée',
    keep: fr`Avec ce numéro et ce code, vous suivez vous aussi ce dossier. Vous pouvez écrire à la mairie et envoyer des documents. Le code de votre tuteur ou de votre curateur n’est pas le vôtre.`,
    qrLabel: 'Code de la personne protégée, à lire avec un téléphone',
  },
  others: fr`Les autres reçus de ce dossier :`,
  dated: (kind: Receipt['kind'], at: string) => fr`${NAMES[kind]} du ${at}`,
  pdf: 'Imprimer ou garder ce reçu (PDF)',
  home: 'Retour à l’accueil du site',
} as const;
