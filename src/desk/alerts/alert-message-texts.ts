import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { AlertCount, DueAlert } from './due-alert.ts';

const requests = (count: number) => formatCount(count, 'demande', 'demandes');

/** The e-mail of an alert: numbers, and where to look. Nobody's name, no number of a request. */
export const alertMessageTexts = {
  subjects: {
    news: 'Du nouveau au bureau',
    digest: 'Ce qui presse ce matin au bureau',
  } satisfies Record<DueAlert['kind'], string>,
  hello: 'Bonjour,',
  intro: {
    news: 'Voici ce qui vient d’arriver dans vos services.',
    digest: fr`Voici ce qui est en retard, ce qui presse et ce qui n’est pas arrivé dans vos services.`,
  } satisfies Record<DueAlert['kind'], string>,
  counts: {
    accepts: (count) => fr`${requests(count)} : le silence vaudra bientôt accord`,
    receipts: (count) =>
      formatCount(count, 'accusé de réception en retard', 'accusés de réception en retard'),
    answers: (count) => formatCount(count, 'réponse en retard', 'réponses en retard'),
    rejects: (count) => fr`${requests(count)} : le silence vaudra bientôt rejet`,
    undelivered: (count) => fr`${requests(count)} : rien n’arrive à l’adresse de la personne`,
    calls: (count) => formatCount(count, 'appel en retard', 'appels en retard'),
    untold: (count) => formatCount(count, 'décision à remettre', 'décisions à remettre'),
    filed: (count) => formatCount(count, 'nouvelle demande', 'nouvelles demandes'),
    wrote: (count) => formatCount(count, 'message ou correction', 'messages ou corrections'),
    documents: (count) => formatCount(count, 'envoi de documents', 'envois de documents'),
    opinions: (count) => formatCount(count, 'avis attendu de vous', 'avis attendus de vous'),
    advised: (count) => formatCount(count, 'avis rendu', 'avis rendus'),
  } satisfies Record<AlertCount, (count: number) => string>,
  open: 'Ouvrir le bureau',
  stop: 'Changer ou arrêter ces alertes',
} as const;
