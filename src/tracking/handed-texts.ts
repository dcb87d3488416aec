import { fr } from '../kit/typography.ts';

/** Words of the sheet that a person leaves with. */
export const handedTexts = {
  title: 'Votre reçu',
  print: fr`Imprimez cette page pour la personne : elle tient sur une feuille A5.`,
  whole: 'Voir le reçu entier',
  reference: 'Numéro',
  code: 'Code',
  next: 'Et maintenant ?',
  follow: fr`Pour suivre : le site de la mairie, page « Suivre », avec ce numéro et ce code. Ou ce dessin, avec un téléphone.`,
  qr: fr`Code QR : ouvre la page de votre demande`,
  call: (phone: string) => fr`Une question ? Appelez le ${phone}.`,
  lost: fr`Papier perdu ? Passez à la mairie : un agent retrouve votre demande.`,
  helped: (structure: string) => fr`Avec l’aide de « ${structure} ».`,
} as const;
