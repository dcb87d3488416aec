import { fr } from '../../kit/typography.ts';
import type { ActText } from './act-text.ts';
import type { OPINION_ACTS } from './opinion-acts.ts';

/** What another service, or a body outside, thinks. */
export const OPINION_ACT_TEXTS: Readonly<Record<keyof typeof OPINION_ACTS, ActText>> = {
  'demander-avis': {
    title: 'Demander un avis',
    intro: fr`Un service lit cette demande et ses fichiers le temps de répondre, sans rien y faire d’autre. Aucun délai ne s’arrête.`,
    send: 'Demander cet avis',
    done: fr`L’avis est demandé. Les délais courent toujours.`,
  },
  'avis-recu': {
    title: 'Noter un avis reçu',
    intro: fr`Un avis venu par courrier, par courriel ou par téléphone. Les agents seuls le lisent ici.`,
    send: 'Noter l’avis',
    done: fr`L’avis est noté.`,
  },
  'retirer-avis': {
    title: 'Ne plus demander un avis',
    intro: fr`Le service consulté ne lit plus la demande.`,
    send: 'Ne plus le demander',
    done: fr`L’avis n’est plus demandé.`,
  },
};
