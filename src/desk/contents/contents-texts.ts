import { formatDay } from '../../kit/format-day.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { fr } from '../../kit/typography.ts';
import type { ProposalEvent } from '../../publishing/review/proposal-event.ts';
import type { ProposalAct, ProposalState } from '../../publishing/review/proposal.ts';

const dated = (day: string | undefined, words: (day: string) => string) =>
  day === undefined ? '' : words(formatDay(day));

/** What happened to a proposal, in words. */
const WHAT: {
  readonly [K in ProposalEvent['kind']]: (event: Extract<ProposalEvent, { kind: K }>) => string;
} = {
  written: ({ text, isReturn }) =>
    isReturn ? 'reprend une version d’avant' : text === null ? 'demande le retrait' : 'écrit',
  checked: ({ said }) =>
    said.length === 0 ? 'ne trouve rien à corriger' : 'demande une correction',
  submitted: () => 'envoie en relecture',
  returned: ({ note }) => fr`renvoie : « ${note} »`,
  approved: ({ from, until }) =>
    `approuve${dated(from, (day) => fr`, pour le ${day}`)}${dated(until, (day) => fr`, jusqu’au ${day}`)}`,
  withdrawn: () => 'abandonne',
  shared: ({ until }) =>
    fr`donne un lien d’aperçu, jusqu’au ${formatDay(parisDay(new Date(until)))}`,
  unshared: () => 'retire le lien d’aperçu',
  published: () => 'met en ligne',
  refused: () => 'ne met pas en ligne',
  ended: () => 'remet la version d’avant, comme prévu',
};

export const contentsTexts = {
  title: 'Contenus',
  /** What is one file, and no list. */
  others: 'Réglages et listes',
  intro: 'Écrivez, faites relire, publiez. Chaque changement garde son auteur et sa date.',
  closed: {
    title: fr`Contenus : page fermée`,
    paragraphs: [
      fr`Ici, les contenus s’écrivent dans l’outil de rédaction (/redaction/).`,
      'Votre service informatique peut ouvrir cette page.',
    ],
  },
  notYours: {
    title: fr`Contenus : page réservée`,
    paragraphs: ['Cette page sert aux personnes qui rédigent le site.'],
  },
  unknown: {
    title: 'Ce contenu n’existe pas',
    paragraphs: ['Il a changé de nom, ou il n’est plus là. Revenez à la liste des contenus.'],
  },
  tool: {
    open: 'Ouvrir l’outil de rédaction',
    openHint: fr`Des cases, l’aperçu des formulaires, les vérifications. Enregistrer y fait un brouillon, ici.`,
    write: 'Écrire dans l’outil de rédaction',
  },
  waiting: 'À relire, à finir',
  nothingWaiting: 'Rien n’attend.',
  online: 'En ligne',
  /** A link of its own: two drafts of one content have other instants. */
  waits: (title: string, state: string, last: ProposalEvent | undefined) =>
    fr`${title} : ${state}` +
    (last === undefined ? '' : ` (${parisDayAndTime(new Date(last.at))}, ${last.who.name})`),
  happened: (event: ProposalEvent) =>
    fr`Le ${parisDayAndTime(new Date(event.at))}, ${event.who.name} ${(WHAT[event.kind] as (told: ProposalEvent) => string)(event)}.`,
  states: {
    draft: 'brouillon',
    review: 'à relire',
    approved: 'approuvé, en attente de son jour',
    online: 'en ligne',
    refused: 'refusé',
    withdrawn: 'abandonné',
    ended: 'fini',
  } satisfies Readonly<Record<ProposalState, string>>,
  fresh: {
    title: 'Nouveau contenu',
    label: 'Dossier et nom du fichier',
    hint: fr`Par exemple : actualites/fete-du-pont.md. Des minuscules, des chiffres et des tirets.`,
    typical: 'Démarche type',
    typicalHint: fr`Pour une démarche : des questions et des règles toutes prêtes, à vérifier avant de publier.`,
    blank: 'Page blanche',
    submit: 'Commencer',
    wrong: (folders: string) =>
      fr`Écrivez un dossier, une barre, puis un nom court et sa fin. Dossiers : ${folders}.`,
  },
  file: {
    text: 'Texte du fichier',
    hint: 'Rien n’est publié tant que personne n’a approuvé.',
    save: 'Enregistrer le brouillon',
    remove: 'Demander son retrait du site',
    history: 'Historique',
    noHistory: 'Aucun changement n’est passé par cette page.',
    back: 'Revenir à la version d’avant',
    backHint: fr`La version d’avant était approuvée : elle est remise en ligne tout de suite.`,
    changed: fr`Le texte en ligne a changé pendant que vous écriviez. Le vôtre est gardé ici : comparez, puis enregistrez.`,
    same: fr`Ce texte est déjà celui du site : changez-le d’abord.`,
  },
  proposal: {
    title: (path: string) => fr`Changement de ${path}`,
    state: (words: string) => fr`État : ${words}.`,
    checking: 'La vérification est en cours. Rechargez la page dans quelques secondes.',
    problems: 'À corriger',
    sound: 'La vérification ne trouve rien à corriger.',
    removed: 'Ce contenu quittera le site.',
    taken: 'Lignes retirées',
    added: 'Lignes ajoutées',
    noLine: 'Aucune.',
    events: 'Ce qui s’est passé',
    otherMust: 'Une autre personne doit relire et approuver.',
    from: 'Premier jour en ligne',
    fromHint: fr`Vide : tout de suite.`,
    until: 'Dernier jour en ligne',
    untilHint: fr`Vide : sans fin. Ensuite, la version d’avant revient.`,
    note: 'Ce qu’il faut changer',
    wrongDays: 'Le dernier jour vient après le premier, et n’est pas passé.',
    noNote: 'Dites ce qu’il faut changer.',
    meanwhile: 'Quelqu’un a agi entre-temps. Relisez la page, puis recommencez.',
  },
  acts: {
    write: 'Enregistrer le brouillon',
    submit: 'Envoyer en relecture',
    return: 'Renvoyer à son auteur',
    approve: 'Approuver et publier',
    share: 'Donner un lien d’aperçu',
    unshare: 'Retirer le lien d’aperçu',
    withdraw: 'Abandonner ce changement',
  } satisfies Readonly<Record<ProposalAct, string>>,
} as const;
