import { formatCount, formatInteger } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { CONTACT_WAYS } from '../../procedures/contact-questions.ts';
import type { CommonVerb } from '../acts/common-acts.ts';

const requests = (count: number) => formatCount(count, 'demande', 'demandes');

/** What a batch does, in words. */
export const batchActTexts: Readonly<Record<CommonVerb, { title: string; effect: string }>> = {
  prendre: {
    title: 'Prendre ces demandes',
    effect: fr`Vous vous en occupez. Les personnes lisent votre nom. Aucun avis ne part.`,
  },
  confier: {
    title: 'Confier ces demandes à un collègue',
    effect: fr`Les personnes lisent son nom. Aucun avis ne part : votre collègue les voit dans sa liste.`,
  },
  passer: {
    title: 'Passer ces demandes à un autre service',
    effect: fr`Chaque personne reçoit un nouvel accusé, avec le nom et le téléphone de ce service. Les délais ne changent pas. Sans droit dans ce service, vous ne les verrez plus.`,
  },
  ecrire: {
    title: 'Écrire à ces personnes',
    effect: fr`Chaque personne reçoit ce message sur sa page, et un avis.`,
  },
  noter: {
    title: 'Ajouter la même note',
    effect: fr`Les personnes ne la lisent pas ici. Aucun avis ne part.`,
  },
  fermer: {
    title: 'Fermer ces demandes',
    effect: fr`Les personnes lisent cette raison sur leur page. Aucun avis ne part.`,
  },
};

/** Why a request of a batch is left aside, or was not done. */
const reasons: Readonly<Record<string, string>> = {
  'no-request': fr`Elle n’est plus dans vos services.`,
  'reader-only': fr`Vous pouvez la lire, sans y répondre.`,
  'wrong-state': fr`Pas possible dans l’état où elle est.`,
  'decision-owed': fr`Elle attend une décision : fermer ne répond pas.`,
  already: fr`C’est déjà le cas.`,
  'not-of-their-service': fr`Cette personne ne traite pas les demandes de ce service.`,
  'colleague-unknown': fr`Cette personne ne traite pas les demandes de ce service.`,
  'nobody-there': fr`Aucun agent ne traite les demandes de ce service : personne ne la verrait.`,
  'service-unknown': fr`La commune n’a plus ce service.`,
  'service-self': fr`C’est déjà le cas.`,
  'journal-grew': fr`Elle a changé depuis. Ouvrez-la avant d’essayer à nouveau.`,
  'taken-back': fr`Vous avez repris ce message : il n’est pas parti.`,
  'too-long': fr`Le texte est trop long une fois les champs remplis.`,
};

export const batchTexts = {
  title: 'Lots',
  one: (day: string) => fr`Lot du ${day}`,
  none: fr`Vous n’avez encore fait aucun lot. Dans la liste, cochez des demandes.`,
  forgotten: fr`Un lot s’oublie après trente jours. Vous seul voyez les vôtres.`,
  back: 'Retour aux lots',
  list: 'Retour à la liste',
  unnamed: 'Action pas encore choisie',
  progress: (done: number, count: number) => fr`${done} sur ${requests(count)}`,
  chosen: requests,
  choose: fr`Que voulez-vous faire ?`,
  see: 'Voir ce qui se passera',
  fields: fr`Chaque message prend ce qui est entre accolades dans la demande : {numero}, {demarche}, {recu_le}, {service}, {telephone}, {courriel}.`,
  unknownField: (field: string) => fr`${field} n’est pas un champ qui existe.`,
  preview: 'Si vous confirmez',
  applies: (count: number) => fr`${requests(count)} : l’action est possible.`,
  appliesToNone: fr`L’action n’est possible pour aucune de ces demandes.`,
  aside: (count: number) =>
    count === 1 ? fr`1 demande reste de côté` : fr`${requests(count)} restent de côté`,
  included: 'Demandes concernées',
  example: (reference: string) => fr`Pour la demande ${reference} :`,
  leaves: 'Ce qui part',
  leaving: {
    email: (count: number) => formatCount(count, 'courriel', 'courriels'),
    sms: (count: number) => fr`${count} SMS`,
    letter: (count: number) => formatCount(count, 'lettre à poster', 'lettres à poster'),
    call: (count: number) => formatCount(count, 'appel à passer', 'appels à passer'),
    desk: (count: number) =>
      formatCount(count, 'réponse à donner au guichet', 'réponses à donner au guichet'),
  } satisfies Record<(typeof CONTACT_WAYS)[number], (count: number) => string>,
  heldThirty: fr`Chaque message attend 30 secondes avant de partir : vous pouvez encore le reprendre.`,
  held: (count: number) =>
    count === 1
      ? fr`1 message n’est pas encore parti`
      : fr`${formatInteger(count)} messages ne sont pas encore partis`,
  takeBack: fr`Reprendre ce qui n’est pas parti`,
  leavesSoon: 'Part bientôt',
  confirm: (count: number) => fr`Confirmer pour ${requests(count)}`,
  change: 'Modifier',
  running: fr`Le reste se fait tout seul, même si vous fermez cette page. Cela prend quelques minutes.`,
  goOn: 'Continuer maintenant',
  finished: fr`Ce lot est fini.`,
  results: 'Demande par demande',
  columns: { request: 'Demande', procedure: 'Démarche', result: 'Résultat' },
  done: 'Fait',
  waiting: 'À faire',
  hidden: fr`Une demande que vous ne voyez plus`,
  failedTitle: (count: number) =>
    count === 1 ? fr`1 demande n’a pas été faite` : fr`${requests(count)} n’ont pas été faites`,
  failedHint: fr`Elles sont cochées : essayez à nouveau, ou faites-en un nouveau lot.`,
  retry: 'Essayer à nouveau',
  other: 'En faire un nouveau lot',
  why: (reason: string) => reasons[reason] ?? fr`La demande ne le permet pas.`,
  pick: (reference: string) => fr`Choisir la demande ${reference}`,
  pickTitle: 'Agir sur plusieurs demandes',
  pickHint: fr`Cochez des demandes dans la liste. Rien ne se fait avant que vous ayez vu ce qui part, et confirmé.`,
  whole: (count: number, most: number) =>
    count > most
      ? fr`Les ${most} premières demandes de cette liste`
      : fr`Toute cette liste : ${requests(count)}`,
  make: 'Préparer un lot',
  nothing: {
    title: 'Aucune demande choisie',
    paragraphs: [fr`Revenez à la liste, puis cochez au moins une demande.`],
  },
  unknown: {
    title: 'Ce lot n’existe pas',
    paragraphs: [fr`Aucun de vos lots n’a cette adresse. Un lot s’oublie après trente jours.`],
  },
  settled: {
    title: 'Ce lot est déjà confirmé',
    paragraphs: [fr`Ce qu’il fait ne change plus. Revenez à sa page pour voir où il en est.`],
  },
} as const;
