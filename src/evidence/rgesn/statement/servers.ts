import { fr } from '../../../kit/typography.ts';
import type { CommuneItem, StatementItem } from './item.ts';

/** Themes 7 to 9: the machines behind the pages. */
export const SERVER_ITEMS: readonly (StatementItem | CommuneItem)[] = [
  {
    criteria: ['7.1'],
    about: 'Cache du serveur',
    conformity: 'met',
    how: fr`Les pages sont prêtes d’avance. Les fonctions gardent les démarches en mémoire.`,
  },
  {
    criteria: ['7.2'],
    about: 'Durées de conservation',
    conformity: 'met',
    how: fr`Chaque démarche annonce la sienne. Un programme efface chaque nuit ce qui est trop ancien.`,
  },
  {
    criteria: ['7.3'],
    about: 'Traitements en arrière-plan',
    conformity: 'not-applicable',
    how: fr`Le reçu s’affiche quand tout est enregistré. Vous n’avez rien à attendre.`,
  },
  {
    criteria: ['7.4'],
    about: 'Chaîne de blocs',
    conformity: 'not-applicable',
    how: fr`Le site n’en emploie pas.`,
  },
  {
    criteria: ['8.1', '8.2', '8.3', '8.4', '8.5', '8.7'],
    about: 'Matériel, énergie, eau, chaleur',
    key: 'hosting',
  },
  {
    criteria: ['8.6'],
    about: 'Lieu',
    key: 'place',
  },
  {
    criteria: ['8.8'],
    about: 'Données anciennes',
    conformity: 'not-met',
    how: fr`Toutes les demandes restent dans la même base de données jusqu’à leur effacement.`,
  },
  {
    criteria: ['8.9'],
    about: 'Aucun double inutile',
    conformity: 'met',
    how: fr`Une demande envoyée deux fois est enregistrée une fois. Chaque version d’un formulaire est gardée une fois.`,
  },
  {
    criteria: ['8.10'],
    about: 'Heures de calcul',
    conformity: 'not-met',
    how: fr`Les tâches de fond ne tiennent pas compte de l’électricité du moment.`,
  },
  {
    criteria: ['9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7'],
    about: 'Apprentissage automatique',
    conformity: 'not-applicable',
    how: fr`Le site n’en emploie pas.`,
  },
];
