import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Ecodesign } from './ecodesign.ts';

/** Every answer is written in the same way. */
const answerTexts: KeyTexts<Ecodesign['referent']> = {
  conformity: {
    label: 'Réponse',
    help: 'Ce que la commune fait aujourd’hui, pas ce qu’elle prévoit.',
    choices: {
      met: 'Respecté',
      partly: 'En partie',
      'not-met': 'Non respecté',
      'not-applicable': 'Sans objet',
    },
  },
  how: {
    label: 'En quelques mots',
    help: 'Ce qui est fait, ce qui manque, ou pourquoi la question ne se pose pas.',
  },
};

const ecodesignTexts: KeyTexts<Ecodesign> = {
  usefulness: {
    label: fr`Utilité du site (1.1)`,
    help: 'Ce qui montre que le site vaut ce qu’il coûte.',
    keys: answerTexts,
  },
  users: {
    label: fr`Public et besoins (1.2)`,
    help: 'Les essais faits avec des habitants.',
    keys: answerTexts,
  },
  referent: {
    label: fr`Personne référente (1.3)`,
    help: fr`Qui répond de l’écoconception : une fonction, pas un nom.`,
    keys: answerTexts,
  },
  reviews: {
    label: fr`Revues régulières (1.4)`,
    help: 'Les revues faites par une personne.',
    keys: answerTexts,
  },
  ending: {
    label: fr`Fin du service (2.7)`,
    help: 'Comment le site et ses données finiront.',
    keys: answerTexts,
  },
  suppliers: {
    label: fr`Fournisseurs (2.8)`,
    help: 'Ce que les contrats leur demandent.',
    keys: answerTexts,
  },
  protocols: {
    label: fr`Protocoles de l’hébergeur (3.3)`,
    help: 'Qui vérifie qu’ils sont à jour.',
    keys: answerTexts,
  },
  upkeep: {
    label: fr`Mises à jour dans la durée (3.4)`,
    help: 'Combien de temps le site sera corrigé.',
    keys: answerTexts,
  },
  hosting: {
    label: fr`Matériel et énergie de l’hébergeur (8.1 à 8.5, 8.7)`,
    help: 'Les chiffres que l’hébergeur a donnés.',
    keys: answerTexts,
  },
  place: {
    label: fr`Lieu de l’hébergement (8.6)`,
    help: 'Où sont les machines, et ce que cela change.',
    keys: answerTexts,
  },
};

export const ecodesignKind: KindTexts = {
  texts: ecodesignTexts,
  label: 'Écoconception',
  singular: 'Écoconception',
  description: 'Ce que la commune déclare sur l’écoconception du site.',
  titleKey: 'referent',
  icon: 'eco',
};
