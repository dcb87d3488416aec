import { fr } from '../kit/typography.ts';
import type { Companion } from '../requests/help/companion.ts';
import { endTexts, type EndTexts } from './mediation-texts.ts';

/** Words of whoever is helped without anybody signing in. */
export const companionTexts = {
  title: 'Quelqu’un m’aide',
  what: [
    fr`Un proche, ou une personne d’une structure, est à côté de vous. Vous faites la démarche, et c’est vous qui l’envoyez.`,
    fr`Rien de vos réponses ne reste sur cet appareil. La mairie sait que l’on vous a aidé, jamais par qui.`,
    fr`Après quinze minutes sans geste, tout s’efface.`,
  ],
  script: fr`Sans JavaScript, rien ne s’efface tout seul : terminez toujours avec le bouton.`,
  who: fr`Qui vous aide ?`,
  by: {
    relative: 'Un proche',
    structure: 'Une personne d’une structure',
  } satisfies Record<Companion, string>,
  unsaid: fr`« Qui vous aide ? » : choisissez une réponse.`,
  begin: 'Commencer',
  open: 'Aide en cours',
  next: 'Choisir une démarche',
  form: 'Remplir le formulaire',
  soon: fr`Tout s’efface dans moins de trois minutes. Touchez la page pour continuer.`,
  status: fr`Rien de ce que vous écrivez ne reste sur cet appareil.`,
  end: 'Terminer et effacer',
  over: { next: 'Aider une autre personne' },
} as const;

/** Words of the end: whoever files is the one who reads them. */
export const companionEndTexts: EndTexts = {
  ...endTexts,
  title: 'Terminer',
  things: [
    fr`Avez-vous votre reçu, ou son adresse par courriel ?`,
    fr`Avez-vous repris vos papiers, votre téléphone, vos lunettes ?`,
  ],
  back: 'Revenir sans effacer',
};
