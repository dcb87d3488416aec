import { fr } from '../../../kit/typography.ts';
import type { StatementItem } from './item.ts';

/** What is said of files depends on whether a form of the site asks for some. */
export function filesItem(asksFiles: boolean): StatementItem {
  return {
    criteria: ['4.11'],
    about: 'Fichiers à joindre',
    ...(!asksFiles
      ? { conformity: 'not-applicable', how: fr`Aucun formulaire n’en demande.` }
      : {
          conformity: 'met',
          how: fr`Les formats et le poids acceptés sont dits avant le choix. Votre téléphone réduit les photos avant de les envoyer.`,
        }),
  };
}
