import { fr } from '../../kit/typography.ts';
import type { ActText } from './act-text.ts';
import type { LINK_ACTS } from './link-acts.ts';

/** Two requests that are read, or answered, together. */
export const LINK_ACT_TEXTS: Readonly<Record<keyof typeof LINK_ACTS, ActText>> = {
  relier: {
    title: 'Relier à une autre demande',
    intro: fr`Chacune montre l’autre aux agents. Les deux restent ouvertes. La personne ne le lit pas.`,
    send: 'Relier',
    done: fr`Les deux demandes sont reliées.`,
  },
  delier: {
    title: 'Ne plus relier',
    send: 'Ne plus relier',
    done: fr`Les deux demandes ne sont plus reliées.`,
  },
  reunir: {
    title: 'Réunir à une demande plus ancienne',
    intro: fr`Cette demande se ferme : la mairie répond dans l’autre. La personne est prévenue. Deux personnes gardent chacune leur suivi.`,
    send: 'Réunir',
    done: fr`La demande est réunie à l’autre. La personne est prévenue.`,
  },
  separer: {
    title: 'Séparer à nouveau',
    intro: fr`Cette demande se rouvre, tant que l’autre n’a pas de réponse. La personne est prévenue.`,
    send: 'Séparer',
    done: fr`La demande est suivie à part à nouveau. La personne est prévenue.`,
  },
};
