import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { fr } from '../../kit/typography.ts';

const letters = (count: number) => formatCount(count, 'lettre', 'lettres');

/** What is said of letters and of their batches, in pages and in the terminal. */
export const batchTexts = {
  letters,
  receipt: 'Accusé de réception',
  noAddress: fr`sans adresse postale : appelez la personne`,
  withoutAddress: (reference: string) => fr`Sans adresse postale : ${reference}`,
  unreadable: (reference: string) => fr`Illisible, à signaler : ${reference}`,
  none: fr`Aucune lettre n’attend.`,
  nothingToPrint: fr`Aucune lettre à imprimer.`,
  taken: fr`Quelqu’un d’autre prépare ces lettres. Rien n’a été fait.`,
  unknown: (name: string) => fr`Aucun lot de ces services ne s’appelle ${name}.`,
  changed: (name: string) => fr`Le lot ${name} ne serait plus le même : rien n’a été écrit.`,
  whyChanged: fr`Une demande a été effacée depuis, ou le logo ou le logiciel a changé. Cherchez le premier tirage.`,
  early: (name: string, day: string) =>
    fr`Le lot ${name} est du ${formatDay(day)} : il n’est pas parti avant.`,
  ahead: (day: string) => fr`Le ${formatDay(day)} n’est pas encore arrivé.`,
  /** A batch printed twice says so: nobody posts a letter twice. */
  printedAgain: (prints: number, at: string) =>
    fr`Déjà imprimé ${formatCount(prints, 'fois', 'fois')}, la dernière le ${parisDayAndTime(new Date(at))}.`,
  posted: (name: string, day: string, count: number) =>
    fr`Lot ${name} posté le ${formatDay(day)} : ${letters(count)}.`,
  alreadyPosted: (name: string) => fr`Le lot ${name} était déjà posté.`,
  left: (reference: string) => fr`Ne devait plus partir : la lettre du dossier ${reference}.`,
  notified: (count: number) => fr`Décisions remises : ${count}.`,
} as const;

/** The pages of letters at the desk. */
export const letterPageTexts = {
  title: 'Courriers',
  batch: (name: string) => fr`Lot ${name}`,
  back: 'Tous les courriers',
  intro: fr`Les lettres à imprimer et à poster, dans les services où vous pouvez répondre. Aucun nom n’est montré ici.`,
  noRight: fr`Vous ne pouvez imprimer aucune lettre : il faut avoir le droit d’agir dans un service.`,
  waiting: (count: number) => `${letters(count)} à imprimer`,
  columns: { request: 'Demande', since: 'Depuis le', service: 'Service', what: 'Lettre' },
  prepare: 'Préparer un lot',
  prepareHint: fr`Met ces lettres dans un seul PDF, 200 au plus. Rien n’est encore posté.`,
  batches: 'Lots',
  batchColumns: { name: 'Lot', made: 'Fait le', letters: 'Lettres', state: 'État' },
  noBatch: fr`Aucun lot pour l’instant.`,
  toPrint: 'à imprimer',
  printed: (prints: number) => fr`imprimé ${formatCount(prints, 'fois', 'fois')}, à poster`,
  postedOn: (day: string) => fr`posté le ${formatDay(day)}`,
  made: (name: string) => fr`Le lot ${name} est prêt. Imprimez-le, postez-le, puis notez-le ici.`,
  print: 'Imprimer les lettres (PDF)',
  printAgain: 'Imprimer à nouveau (PDF)',
  printHint: fr`En recto verso : chaque lettre commence au recto. Une feuille d’adresse précède celles que la fenêtre de l’enveloppe ne montre pas en entier.`,
  slip: 'Bordereau (tableau)',
  inside: 'Dans ce lot',
  decision: 'décision',
  notice: 'courrier',
  leftOut: fr`ne doit plus partir`,
  day: {
    label: 'Posté le',
    hint: fr`Le délai de recours d’une décision court à partir de là.`,
    need: 'Noter quel jour les décisions sont remises.',
  },
  post: 'Noter que le lot est posté',
  unknown: {
    title: 'Ce lot n’existe pas',
    paragraphs: [fr`Aucun lot de lettres ne porte ce nom dans vos services.`],
  },
  reader: {
    title: 'Vous ne pouvez pas le faire',
    paragraphs: [
      fr`Préparer des lettres demande le droit d’agir dans un service. Rien n’est fait.`,
    ],
  },
} as const;
