import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { MandateQuality } from '../../requests/help/mandate-quality.ts';

/** Words of the pages where an agent stops a mandate for a person. */
export const mandatesTexts = {
  title: 'Mandats à arrêter',
  intro: [
    fr`Une personne a donné un mandat à une structure d’aide, et a perdu sa copie. Arrêtez-le ici, pour elle.`,
    fr`Si elle a encore son numéro et son code, elle peut le faire seule, sur la page « Arrêter un mandat ».`,
    fr`Chaque mandat que vous lisez est noté, avec votre nom.`,
  ],
  own: 'Arrêter un mandat',
  section: 'Mandat',
  need: fr`Trouver le mandat que la personne veut arrêter.`,
  byNumber: 'Chercher avec le numéro',
  number: {
    label: 'Numéro du mandat',
    hint: fr`Quatre signes, un tiret, quatre signes. La structure l’a sur sa copie.`,
  },
  wrong: fr`Ce numéro n’est pas complet. Il a quatre signes, un tiret, quatre signes.`,
  unknown: fr`Aucun mandat n’a ce numéro, ou il est effacé.`,
  byName: 'Chercher avec le nom',
  name: {
    label: 'Nom de qui a donné le mandat',
    hint: fr`Trois lettres au moins. Un parent ou un tuteur a donné le mandat à son propre nom.`,
  },
  structure: { label: 'Structure qui l’a reçu' },
  short: fr`Écrivez un nom de trois lettres au moins.`,
  none: fr`Aucun mandat en cours n’a ce nom dans cette structure.`,
  find: 'Chercher',
  found: (count: number) => formatCount(count, 'mandat', 'mandats'),
  cut: fr`Vingt mandats sont montrés, et il y en a d’autres. Ajoutez le prénom, ou cherchez avec le numéro.`,
  qualities: {
    person: 'Donné pour elle-même',
    guardian: 'Donné comme tutrice ou tuteur',
    curator: 'Donné comme curatrice ou curateur',
    parent: 'Donné comme parent, pour son enfant',
  } satisfies Readonly<Record<MandateQuality, string>>,
  facts: {
    number: 'Numéro',
    structure: 'Structure',
    quality: 'Qualité',
    days: 'Durée',
    procedures: 'Démarches',
  },
  days: (signedOn: string, endsOn: string) => fr`Du ${signedOn} au ${endsOn} inclus`,
  over: 'Ce mandat ne vaut plus',
  stopped: (day: string) => fr`arrêtée le ${day}`,
  stoppedBy: (day: string, agent: string, reason: string) =>
    fr`arrêtée le ${day} par ${agent} : ${reason}`,
  choose: 'Arrêter ce mandat',
  stopTitle: 'Arrêter un mandat pour une personne',
  what: { label: fr`Que veut-elle arrêter ?` },
  whole: 'Tout le mandat',
  only: (procedure: string) =>
    fr`Ce mandat ne permet qu’une démarche : « ${procedure} ». Il s’arrête en entier.`,
  reason: {
    label: fr`Pourquoi le faites-vous à sa place ?`,
    hint: fr`En quelques mots, par exemple : copie perdue. Rien sur sa vie ni sur ses raisons d’arrêter.`,
  },
  reasonNeed: fr`Garder la preuve de qui a arrêté le mandat, et pourquoi au guichet.`,
  asks: {
    label: fr`La personne qui a donné ce mandat me le demande, et je sais que c’est elle.`,
    hint: fr`Au guichet, une pièce d’identité suffit. N’en gardez pas de copie.`,
  },
  after: [
    fr`La structure ne pourra plus rien envoyer ni suivre avec ce que vous arrêtez.`,
    fr`Ce qui est déjà envoyé reste envoyé. Pour reprendre, il faut un nouveau mandat.`,
  ],
  stop: 'Arrêter',
  back: 'Ne rien arrêter',
  done: {
    mandat: fr`Le mandat est arrêté. Dites-le à la personne.`,
    demarche: fr`Cette démarche est retirée du mandat. Le reste continue. Dites-le à la personne.`,
  },
  gone: fr`Ce mandat est déjà arrêté, ou fini.`,
  notAllowed: fr`Ce mandat ne permet pas cette démarche, ou plus.`,
  refused: {
    title: 'Cette page n’est pas pour vous',
    paragraphs: [
      fr`Seuls les agents qui traitent des demandes arrêtent un mandat. Demandez à l’un d’eux.`,
    ],
  },
} as const;
