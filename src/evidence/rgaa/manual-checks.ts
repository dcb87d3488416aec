import { fr } from '../../kit/typography.ts';
import type { Evidence } from './criterion.ts';

const manual =
  (method: string) =>
  (result: string): Evidence => ({
    kind: 'manual',
    on: '2026-11-22',
    by: fr`équipe du projet`,
    method,
    result,
    isMet: true,
  });

/** Every text of the site, read from first to last. */
export const textsRead = manual(
  fr`Lecture des textes de toutes les pages du plan du site et de sept états : page inconnue, formulaire en erreur, vérification, reçu, suivi, suivi en erreur, refus.`,
);

/** What an assistive technology is told, read as a list. */
export const namesRead = manual(
  fr`Lecture de l’arbre d’accessibilité de Chromium sur les mêmes pages et états : titres, liens, champs, groupes, boutons et images, avec leurs noms.`,
);

/** Pictures of pages without colours. */
export const greysSeen = manual(
  fr`Captures en niveaux de gris de sept pages, regardées : accueil, démarche, formulaire en erreur, vérification, reçu, suivi, suivi en erreur.`,
);

/** Pictures of pages without style. */
export const bareSeen = manual(
  fr`Captures sans feuille de style de six pages, regardées : accueil, démarche, aide, formulaire en erreur, vérification, reçu.`,
);

/** Code of the site, looked through. */
export const codeRead = manual(
  fr`Lecture du code des pages, des composants, de la feuille de style et de la fonction qui reçoit les formulaires.`,
);
