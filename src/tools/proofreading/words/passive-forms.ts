/** Forms of « être » that can carry a passive. */
export const BE =
  'est|sont|suis|es|sommes|êtes|était|étaient|étiez|sera|seront|serez|serait|seraient|soit|soient|soyez|fut|furent|être|été';

/** Words that may stand between « être » and what it carries. */
export const BETWEEN =
  'pas|plus|jamais|toujours|souvent|déjà|encore|aussi|donc|ensuite|alors|bien|tous|toutes|\\p{L}+ment';

/**
 * Ends of past participles. « -it », « -is », « -t » would take in « gratuit », « français », « prêt »:
 * the common participles in them are written whole. « Réservé à » says to whom something is open.
 */
export const PARTICIPLE =
  '(?!réservée?s? (?:à|aux) )(?:\\p{L}+(?:é|u|(?<![ao])i)e?s?|\\p{L}*(?:dit|fait|produit|construit|conduit|réduit|traduit|inscrit|remis|mis|pris|permis|admis|transmis|offert|couvert|joint|atteint|éteint|rejoint)e?s?)';

/** Not passive: movement takes « être » in the past; the others are adjectives, nouns or adverbs. */
export const NOT_PASSIVE: ReadonlySet<string> = new Set([
  ...'allé arrivé décédé descendu devenu entré monté né parti parvenu passé rentré resté'.split(
    ' ',
  ),
  ...'retourné revenu survenu tombé venu absolu âgé ainsi ambigu au aux aussi aîné carré'.split(
    ' ',
  ),
  ...'ceci connu continu demi eu fondé gai handicapé hardi ici inconnu inoccupé joli'.split(' '),
  ...'lui marié merci mineur nu oui pacsé parmi poli pressé privé puni quasi qui'.split(' '),
  ...'réfugié retraité scolarisé si situé tenu tribu'.split(' '),
]);

/** What stands after « par » without being who acts: « par la poste », « par exemple ». */
export const MEANS =
  '(?:la |le |l’|les |un |une |des )?(?:poste|courrier|courriel|voie|téléphone|internet|écrit|lettre|carte|chèque|virement|exemple|défaut|personne|jour|semaine|mois|an|année|erreur|avance|ailleurs|conséquent|moyen|biais|formulaire|rapport)';
