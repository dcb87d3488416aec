import { fr } from '../../../kit/typography.ts';
import type { StatementItem } from './item.ts';

/** Themes 4 to 6: what people see and what travels to their device. */
export const PAGE_ITEMS: readonly StatementItem[] = [
  {
    criteria: ['4.1', '4.6'],
    about: 'Vidéos, sons, animations',
    conformity: 'not-applicable',
    how: fr`Le site n’en a pas.`,
  },
  {
    criteria: ['4.2'],
    about: 'Défilement',
    conformity: 'met',
    how: fr`Chaque page a une fin.`,
  },
  {
    criteria: ['4.3'],
    about: 'Parcours courts',
    conformity: 'met',
    how: fr`De l’accueil au reçu, il y a cinq pages.`,
  },
  {
    criteria: ['4.4'],
    about: 'Services d’autrui',
    conformity: 'not-applicable',
    how: fr`Aucune page n’en charge.`,
  },
  {
    criteria: ['4.5'],
    about: 'Composants du navigateur',
    conformity: 'met',
    how: fr`Les champs, les boutons et les volets sont ceux du navigateur.`,
  },
  {
    criteria: ['4.7'],
    about: 'Texte plutôt qu’image',
    conformity: 'met',
    how: fr`L’information est en texte. Seuls de petits pictogrammes l’accompagnent.`,
  },
  {
    criteria: ['4.8'],
    about: 'Polices',
    conformity: 'met',
    how: fr`Le site emploie celles de votre appareil. Il n’en télécharge aucune.`,
  },
  {
    criteria: ['4.9'],
    about: 'Échanges pendant la saisie',
    conformity: 'partly',
    how: fr`Vos réponses partent quand vous appuyez sur un bouton. Un fichier part dès que vous le choisissez. Pour aider à écrire une adresse, le site la cherche pendant que vous tapez.`,
  },
  {
    criteria: ['4.10'],
    about: 'Format attendu',
    conformity: 'met',
    how: fr`Chaque champ dit ce qu’il attend avant l’envoi.`,
  },
  {
    criteria: ['4.12', '4.15'],
    about: 'Usages lourds',
    conformity: 'not-applicable',
    how: fr`Aucune fonction du site n’est lourde.`,
  },
  {
    criteria: ['4.13'],
    about: 'Messages envoyés',
    conformity: 'met',
    how: fr`Vous recevez un seul courriel, votre reçu. Sans adresse électronique, aucun ne part.`,
  },
  {
    criteria: ['4.14'],
    about: 'Aucune manipulation',
    conformity: 'met',
    how: fr`Aucune case n’est cochée d’avance. Aucun compte à rebours, aucune relance.`,
  },
  {
    criteria: ['5.1'],
    about: 'Format des images',
    conformity: 'met',
    how: fr`Les pictogrammes et le code du reçu sont des tracés (SVG), écrits dans la page.`,
  },
  {
    criteria: ['5.2'],
    about: 'Photos',
    conformity: 'met',
    how: fr`Seule la page d’accueil peut en porter une. Son poids et sa taille sont limités.`,
  },
  {
    criteria: ['5.3', '5.4', '5.5', '5.6'],
    about: 'Vidéos, sons',
    conformity: 'not-applicable',
    how: fr`Le site n’en publie pas.`,
  },
  {
    criteria: ['5.7'],
    about: 'Documents',
    conformity: 'met',
    how: fr`Les seuls documents sont les formulaires à imprimer, en PDF. Chacun existe aussi comme page.`,
  },
  {
    criteria: ['5.8'],
    about: 'Contenus périmés',
    conformity: 'partly',
    how: fr`Les demandes sont effacées à la date promise. Rien ne signale une page trop ancienne.`,
  },
  {
    criteria: ['6.1'],
    about: 'Limites pour chaque page',
    conformity: 'met',
    how: fr`Les limites de cette page s’appliquent à toutes les autres. Les fiches nationales ont les leurs.`,
  },
  {
    criteria: ['6.2'],
    about: 'Mise en cache',
    conformity: 'partly',
    how: fr`Le style voyage dans chaque page. Il évite une requête, mais n’est pas gardé d’une page à l’autre.`,
  },
  {
    criteria: ['6.3'],
    about: 'Compression',
    conformity: 'met',
    how: fr`Les pages voyagent compressées.`,
  },
  {
    criteria: ['6.4'],
    about: 'Taille des images',
    conformity: 'not-applicable',
    how: fr`Un tracé n’a pas de taille propre.`,
  },
  {
    criteria: ['6.5'],
    about: 'Rien d’inutile',
    conformity: 'met',
    how: fr`Une page porte le style de son genre, sans celui des autres. Elle charge seulement ce qu’elle emploie.`,
  },
  {
    criteria: ['6.6'],
    about: 'Capteurs',
    conformity: 'met',
    how: fr`Le site s’interdit la caméra, le micro et la position.`,
  },
  {
    criteria: ['6.7'],
    about: 'Un seul domaine',
    conformity: 'met',
    how: fr`Tout vient du site lui-même.`,
  },
];
