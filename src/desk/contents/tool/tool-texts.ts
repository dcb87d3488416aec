import { fr } from '../../../kit/typography.ts';

/** What the desk answers to the editing tool, which shows it to whoever writes. */
export const toolTexts = {
  over: fr`Votre session au bureau est finie. Connectez-vous dans un autre onglet, revenez ici, puis enregistrez de nouveau.`,
  other: fr`Une autre personne s’est connectée au bureau dans ce navigateur. Copiez votre texte, rechargez l’outil, puis recommencez sous votre nom.`,
  notYours: 'Cette page sert aux personnes qui rédigent le site.',
  closed: 'Ici, les contenus ne s’écrivent pas au bureau.',
  unknown: 'Le bureau n’a pas cette réponse.',
  unreadable: 'L’envoi de l’outil est illisible. Enregistrez de nouveau.',
  tooLarge: 'Ce texte est trop long pour le bureau. Coupez-le en deux contenus.',
  notContent: fr`Seuls les textes s’écrivent au bureau : ni image, ni autre fichier.`,
  renamed: 'L’adresse d’une page ne change pas. Faites une autre page, puis retirez celle-ci.',
  exists: 'Un contenu porte déjà ce nom. Choisissez une autre adresse.',
  changed:
    'Quelqu’un a changé ce contenu entre-temps. Copiez votre texte, rechargez l’outil, puis recommencez.',
} as const;
