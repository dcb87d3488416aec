import { fr } from '../../kit/typography.ts';

/** What people and agents say in the demonstration. */
export const demoTexts = {
  fromPerson: [
    fr`Bonjour, où en est ma demande ? Merci.`,
    fr`J’ai déménagé depuis : faut-il refaire la demande ?`,
    fr`Je peux passer au guichet jeudi si c’est plus simple.`,
    fr`Le document que vous demandez est chez mon employeur, je l’envoie lundi.`,
  ],
  fromAgent: [
    fr`Bonjour, votre dossier est complet. Nous vous répondons cette semaine.`,
    fr`Bonjour, nous attendons l’avis d’un autre service. Rien à faire de votre côté.`,
  ],
  note: fr`Vu avec le service technique : passage prévu mardi.`,
  called: fr`Rappelée : tout est clair, elle attend la réponse.`,
  asked: fr`Une photo lisible suffit.`,
  facts: fr`Le dossier est complet et la demande entre dans le règlement.`,
  closed: fr`Information donnée, rien de plus à faire.`,
  to: 'Préfecture',
  reach: [fr`Sur place, aux heures d’ouverture.`],
  filling: fr`Remplissage de la démonstration : 300 demandes, une minute ou deux…`,
  filled: (count: number) => fr`${count} demandes inventées sont enregistrées.`,
  alreadyFilled: fr`Des demandes sont déjà là : la démonstration n’est pas remplie à nouveau.`,
} as const;
