import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { ChannelWord, PresentWord } from './entry-words.ts';

/** What an agent says of how a request came, in a page and in the terminal. */
export const entryTexts = {
  section: 'Comment la demande est arrivée',
  channels: {
    guichet: 'Au guichet',
    telephone: 'Par téléphone',
    courrier: 'Par la poste',
    courriel: 'Par courriel',
    sms: 'Par SMS',
  } satisfies Readonly<Record<ChannelWord, string>>,
  present: {
    personne: 'La personne elle-même',
    autre: 'Quelqu’un pour elle',
  } satisfies Readonly<Record<PresentWord, string>>,
  questions: {
    channel: { label: 'Arrivée', need: 'Donner l’accusé de réception qui convient.' },
    day: {
      label: 'Reçue le',
      hint: fr`Le jour où la mairie l’a reçue. La loi compte à partir de ce jour.`,
      need: 'Compter les délais à partir de ce jour (CRPA, article L. 112-3).',
    },
    present: {
      label: fr`Qui est venu, a appelé ou a écrit ?`,
      hint: fr`Si la démarche le demande, dites plus bas qui agit pour qui.`,
      need: 'Savoir avec qui la mairie a parlé.',
    },
    handed: {
      label: fr`Je remets l’accusé de réception en main propre.`,
      hint: fr`Une adresse électronique le reçoit dans tous les cas. Sans elle et sans cette case, il part par la poste.`,
      need: 'Ne pas poster ce qui est déjà remis.',
    },
    documents: {
      label: 'Le courrier ou le courriel reçu',
      hint: fr`Une photo ou un PDF de ce qui est arrivé. Les agents le lisent avec la demande.`,
      need: 'Garder ce que la personne a écrit.',
    },
  },
  caseUnknown: fr`Il manque une réponse pour savoir quelle règle s’applique. Demandez-la à la personne : l’accusé de réception en dépend.`,
} as const;

/** The page that begins by looking. */
export const lookTexts = {
  title: 'Saisir pour quelqu’un',
  again: 'Saisir une autre demande pour cette personne',
  intro: fr`Cherchez d’abord : une demande est peut-être déjà ouverte. Ce que vous écrivez ici n’est gardé nulle part.`,
  fields: {
    nom: { label: 'Nom de famille', hint: fr`Trois lettres au moins.` },
    telephone: { label: 'Téléphone', hint: fr`Le numéro entier.` },
    courriel: { label: 'Adresse électronique', hint: fr`L’adresse entière.` },
  },
  submit: 'Chercher',
  short: fr`Écrivez un nom de trois lettres au moins, un téléphone entier ou une adresse électronique entière.`,
  looked: fr`Cherché dans toutes les demandes de vos services, terminées comprises.`,
  none: 'Aucune demande trouvée.',
  open: (count: number) => formatCount(count, 'demande ouverte', 'demandes ouvertes'),
  over: (count: number) => formatCount(count, 'demande terminée', 'demandes terminées'),
  /** What is the same, and no more: an address is shared. */
  same: { nom: 'même nom', telephone: 'même numéro', courriel: 'même adresse' },
  shared: fr`Un nom, un numéro ou une adresse se partage : ce n’est peut-être pas la même personne.`,
  many: fr`Il y en a d’autres : seules les 50 premières sont ici.`,
  choose: fr`Quelle démarche saisir ?`,
  chooseHint: fr`Les démarches des services où vous pouvez répondre. Ce que vous avez cherché sera déjà dans le formulaire.`,
  noProcedure: fr`Vous ne pouvez saisir aucune démarche : il faut avoir le droit d’agir dans un service.`,
} as const;

/** The form, and what comes after it. */
export const enterTexts = {
  back: 'Saisir pour quelqu’un',
  over: (service: string) => fr`Saisie pour quelqu’un, ${service}`,
  intro: fr`Lisez les questions à la personne, ou recopiez sa feuille : l’ordre est le même. Écrivez ses coordonnées, jamais les vôtres.`,
  submit: 'Enregistrer la demande',
  submitHint: fr`Elle porte votre nom pour les agents. Appuyer deux fois n’enregistre qu’une demande.`,
  elsewhere: (service: string) =>
    fr`Avec ces réponses, la demande va ici : ${service}. Vous ne pouvez pas y saisir. Rien n’est enregistré : un agent de ce service la saisit.`,
  conflict: fr`Cette saisie est déjà enregistrée, avec d’autres réponses. Si c’est une autre demande, enregistrez à nouveau. Sinon, retrouvez la première avec la recherche.`,
  tooLarge: {
    title: 'Trop lourd',
    paragraphs: [
      fr`Tous les fichiers ensemble pèsent 5 Mo au plus. Rien n’est enregistré. Revenez en arrière : vos réponses y sont. Choisissez des fichiers plus légers.`,
    ],
  },
  done: (reference: string) => fr`Demande ${reference} enregistrée`,
  codeOnce: fr`Le code n’est montré qu’une fois, sur cette page. Donnez-le à la personne, ou imprimez l’accusé.`,
  print: 'Accusé de réception à imprimer (PDF)',
  see: 'Voir la demande',
  next: 'Saisir une autre demande',
  expired: {
    title: 'Cet accusé ne s’imprime plus ici',
    paragraphs: [
      fr`La page où vous l’aviez est trop ancienne. Retrouvez la demande avec la recherche : sa page donne un nouveau code de suivi.`,
    ],
  },
  /** How the receipt reaches the person. */
  leaves: {
    email: fr`L’accusé part par courriel à la personne.`,
    letter: fr`L’accusé attend l’impression des courriers, puis part par la poste.`,
    handed: fr`Imprimez l’accusé et remettez-le à la personne.`,
  },
  toProtected: fr`La personne protégée reçoit aussi le sien, avec son propre code.`,
  unknown: {
    title: 'Cette démarche ne se saisit pas',
    paragraphs: [
      fr`Elle n’existe pas, n’a pas de formulaire, ou vient d’un service où vous ne pouvez pas répondre. Rien n’est enregistré.`,
    ],
  },
} as const;
