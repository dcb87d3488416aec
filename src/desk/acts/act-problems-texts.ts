import { fr } from '../../kit/typography.ts';

/** Why an act is not done, in the words that an agent reads. */
export const actProblemTexts = {
  missing: fr`Il manque une réponse.`,
  'documents-unchosen': fr`Choisissez au moins un document à demander.`,
  'case-unchosen': fr`Choisissez le cas dans lequel la demande entre, ou aucun.`,
  'nature-unchosen': fr`Dites en quoi cet envoi est abusif.`,
  'delay-wrong': fr`Le délai est un nombre de jours.`,
  'day-wrong': fr`Ce n’est pas un jour qui existe.`,
  'signatory-short': fr`Une décision porte le prénom et le nom, en entier, de qui la signe.`,
  'call-back': fr`La mairie rappelle : elle ne demande pas à la personne de rappeler. Donnez la réponse ici, ou appelez la personne.`,
  'body-unknown': fr`Cet organisme n’est pas dans l’annuaire de la commune.`,
  'body-self': fr`Cet organisme est celui qui décide déjà de cette demande.`,
  'body-private': fr`Ce n’est pas une administration : le dossier ne part pas là.`,
  'colleague-unknown': fr`Cette personne ne traite pas les demandes de ce service.`,
  'service-unknown': fr`La commune n’a pas ce service.`,
  'service-self': fr`Ce service a déjà la demande.`,
  'service-empty': fr`Aucun agent ne traite les demandes de ce service : personne ne la verrait. Il faut d’abord y donner un droit.`,
  'asked-unknown': fr`Ce n’est ni un service de la commune, ni un organisme de l’annuaire.`,
  'opinion-unchosen': fr`Choisissez l’avis dont il s’agit.`,
  'opinion-over': fr`Cet avis n’est plus attendu.`,
  'day-past': fr`Ce jour est déjà passé.`,
  'reference-wrong': fr`Ce n’est pas un numéro de demande. Il a quatre signes, un tiret, quatre signes.`,
  'persons-unchosen': fr`Dites si c’est la même personne, ou si ce sont deux personnes.`,
  'together-self': fr`C’est le numéro de cette demande.`,
  'together-unknown': fr`Aucune demande ne porte ce numéro dans les services où vous pouvez répondre.`,
  'together-sector': fr`Cette demande est d’un autre secteur : les secteurs ne se mêlent pas.`,
  'together-closed': fr`L’autre demande n’est plus ouverte. Reliez-les plutôt.`,
  'together-later': fr`L’autre demande est arrivée après : c’est elle qui se réunit à celle-ci.`,
  'together-owed': fr`Une décision est due dans cette demande. Elle se réunit seulement à la même démarche de la même personne.`,
  'together-holds': fr`D’autres demandes sont réunies à celle-ci. Séparez-les d’abord.`,
  'together-linked': fr`Ces deux demandes sont déjà reliées.`,
  'together-unlinked': fr`Ces deux demandes ne sont pas reliées.`,
  'together-apart': fr`Cette demande n’est réunie à aucune autre.`,
  'together-settled': fr`La mairie a déjà répondu dans l’autre demande : elles ne se séparent plus.`,
  'together-merged': fr`Cette demande est réunie à une autre. Séparez-les plutôt.`,
  'too-long': fr`Un texte est trop long : 5 000 signes au plus, 2 000 pour une raison.`,
  'wrong-state': fr`Pas dans l’état de cette demande.`,
  'case-unlisted': fr`La démarche n’a pas ce cas.`,
  'decision-unopened': fr`La personne n’a pas encore ouvert la décision. Fermez ensuite.`,
  'decision-owed': fr`Cette demande attend une décision : fermer ne répond pas.`,
  'backdated-later': fr`Ce jour est après la réception.`,
  'received-early': fr`L’organisme l’a reçu après la transmission, et au plus tard aujourd’hui.`,
  'day-ahead': fr`Ce jour n’est pas encore arrivé.`,
  'person-not-told': fr`La personne n’est pas encore prévenue, ou peut encore répondre.`,
  'appeals-missing': fr`Un refus dit comment le contester, et l’autorité qui décide n’a aucune voie de recours.`,
} as const;

export type ActProblemCode = keyof typeof actProblemTexts;

/** The same, where the words depend on the request. */
export const actProblemLines = {
  inState: (state: string) => fr`Pas dans l’état de cette demande : ${state}.`,
  dayWrong: (day: string) => fr`« ${day} » n’est pas un jour.`,
  delayWrong: (delay: string) => fr`« ${delay} » n’est pas un nombre de jours.`,
  signatoryShort: (name: string) =>
    fr`« ${name} » : une décision porte le prénom et le nom, en entier.`,
  bodyUnknown: (name: string) => fr`Aucun organisme ne s’appelle « ${name} ».`,
  caseUnlisted: (cases: string) => fr`La démarche a ${cases}.`,
  backdatedLater: (day: string) => fr`Ce jour est après la réception, le ${day}.`,
  appealsMissing: (authority: string) =>
    fr`${authority} n’a aucune voie de recours : un refus dit comment le contester.`,
} as const;
