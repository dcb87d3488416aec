import { fr } from '../../../kit/typography.ts';
import type { CommuneItem, StatementItem } from './item.ts';

/** Themes 1 to 3: why the service is there, whom it is for, how it is put together. */
export const SERVICE_ITEMS: readonly (StatementItem | CommuneItem)[] = [
  {
    criteria: ['1.1'],
    about: 'Utilité du site',
    key: 'usefulness',
  },
  {
    criteria: ['1.2'],
    about: 'Public et besoins',
    key: 'users',
  },
  {
    criteria: ['1.3'],
    about: 'Personne référente',
    key: 'referent',
  },
  {
    criteria: ['1.4'],
    about: 'Revues régulières',
    key: 'reviews',
  },
  {
    criteria: ['1.5'],
    about: 'Objectifs de réduction',
    conformity: 'met',
    how: fr`Les limites de cette page sont des objectifs. Le site n’est pas publié s’il les dépasse.`,
  },
  {
    criteria: ['1.6'],
    about: 'Données demandées',
    conformity: 'met',
    how: fr`Chaque question dit pourquoi elle est posée. Le site ne suit personne et ne dépose de cookie que pour qui se connecte ou se fait aider.`,
  },
  {
    criteria: ['1.7'],
    about: 'Chiffrement mesuré',
    conformity: 'met',
    how: fr`Les échanges sont chiffrés. Un sceau léger protège les réponses à vérifier.`,
  },
  {
    criteria: ['1.8'],
    about: 'Logiciel libre',
    conformity: 'met',
    how: fr`Le logiciel du site, Parvis, est libre (licence MIT). Il repose sur des logiciels libres.`,
  },
  {
    criteria: ['1.9'],
    about: 'Techniques ouvertes',
    conformity: 'met',
    how: fr`Les pages et la base de données suivent des normes ouvertes. Les demandes s’exportent dans un format ouvert.`,
  },
  {
    criteria: ['1.10'],
    about: 'Accès au matériel',
    conformity: 'not-applicable',
    how: fr`Le site ne commande aucun matériel.`,
  },
  {
    criteria: ['2.1'],
    about: 'Appareils visés',
    conformity: 'partly',
    how: fr`Le site vise un petit téléphone et un ordinateur, simulés à chaque changement. Aucune liste d’appareils réels n’existe.`,
  },
  {
    criteria: ['2.2', '2.4'],
    about: 'Appareils et navigateurs anciens',
    conformity: 'partly',
    how: fr`Les pages se lisent sans JavaScript et sans style. Aucun appareil ancien n’a été essayé.`,
  },
  {
    criteria: ['2.3'],
    about: 'Réseau lent',
    conformity: 'met',
    how: fr`Une page arrive en une seule requête. Son affichage est mesuré sur un réseau lent simulé.`,
  },
  {
    criteria: ['2.5'],
    about: 'Tailles d’écran',
    conformity: 'met',
    how: fr`Chaque page est vérifiée sur un ordinateur et sur un petit téléphone, en clair et en sombre.`,
  },
  {
    criteria: ['2.6'],
    about: 'Revue de conception et de code',
    conformity: 'partly',
    how: fr`Un programme refuse ce qui alourdit une page. Les revues n’en gardent pas la trace.`,
  },
  {
    criteria: ['2.7'],
    about: 'Entretien et fin du service',
    key: 'ending',
  },
  {
    criteria: ['2.8'],
    about: 'Fournisseurs',
    key: 'suppliers',
  },
  {
    criteria: ['2.9', '2.10'],
    about: 'Composants et services d’autrui',
    conformity: 'not-applicable',
    how: fr`Aucune page n’en charge.`,
  },
  {
    criteria: ['3.1'],
    about: 'Architecture sobre',
    conformity: 'met',
    how: fr`Les pages sont des fichiers préparés d’avance. Le serveur ne calcule que les envois, les reçus et le suivi.`,
  },
  {
    criteria: ['3.2'],
    about: 'Ressources à la demande',
    conformity: 'partly',
    how: fr`Les fonctions peuvent dormir entre deux demandes. La base de données reste allumée.`,
  },
  {
    criteria: ['3.3'],
    about: 'Évolution des protocoles',
    key: 'protocols',
  },
  {
    criteria: ['3.4'],
    about: 'Mises à jour dans la durée',
    key: 'upkeep',
  },
  {
    criteria: ['3.5', '3.6'],
    about: 'Mises à jour à installer',
    conformity: 'not-applicable',
    how: fr`Rien ne s’installe sur votre appareil.`,
  },
  {
    criteria: ['3.7'],
    about: 'Machines d’essai',
    conformity: 'met',
    how: fr`Les essais démarrent leur propre base de données, puis l’arrêtent. Rien ne reste allumé.`,
  },
];
