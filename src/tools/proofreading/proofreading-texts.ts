import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** What is wrong in a text, and what to write. */
interface Advice {
  readonly problem: string;
  readonly proposal: string;
}

/** What `npm run relecture` says of each sentence to mend, for people who write the content. */
export const proofreadingTexts = {
  longSentence: (count: number, limit: number, joint: string | undefined): Advice => ({
    problem: fr`phrase de ${count} mots (${limit} au plus)`,
    proposal:
      joint === undefined
        ? 'Coupez la phrase en deux.'
        : fr`Coupez la phrase en deux, par exemple avant « ${joint} ».`,
  }),
  longMean: (mean: number, limit: number): Advice => ({
    problem: fr`phrases trop longues dans ce fichier : ${mean.toFixed(1).replace('.', ',')} mots en moyenne (${limit} au plus)`,
    proposal: 'Commencez par couper cette phrase, la plus longue.',
  }),
  hardText: (name: string, points: number, minimum: number, words: readonly string[]): Advice => ({
    problem: fr`${name} est difficile à lire : ${points} points (il en faut ${minimum})`,
    proposal:
      words.length === 0
        ? fr`Commencez par cette phrase, la plus difficile : coupez-la, ou dites-la plus simplement.`
        : fr`Commencez par cette phrase, la plus difficile. Remplacez ses mots longs : ${words.join(', ')}.`,
  }),
  bannedWord: (word: string, instead: string): Advice => ({
    problem: fr`mot de l’administration : « ${word} »`,
    proposal: fr`À la place : ${instead}.`,
  }),
  doubledWord: (word: string): Advice => ({
    problem: fr`mot qui ne se lit pas à voix haute : « ${word} »`,
    proposal: fr`Écrivez le pluriel, ou les deux mots en entier : « les habitantes et les habitants ».`,
  }),
  passiveWithAgent: (words: string, agent: string): Advice => ({
    problem: fr`forme passive : « ${words} »`,
    proposal: fr`Commencez par qui agit : « ${agent}… », puis dites ce qu’il fait.`,
  }),
  passiveAlone: (words: string): Advice => ({
    problem: fr`forme passive, peut-être : « ${words} »`,
    proposal: fr`Si quelqu’un agit, dites qui : « nous… », « le service… ». Sinon, gardez la phrase.`,
  }),
  acronym: (acronym: string): Advice => ({
    problem: fr`sigle sans explication : « ${acronym} »`,
    proposal: fr`Écrivez son nom en entier, puis le sigle entre parenthèses. Si ce n’est pas un sigle, écrivez-le en minuscules.`,
  }),
  emptyLink: (text: string): Advice => ({
    problem: fr`lien qui ne dit pas où il mène : « ${text} »`,
    proposal: fr`Écrivez dans le lien le nom de la page : « les horaires de la mairie ».`,
  }),
  addressAsLink: (text: string): Advice => ({
    problem: fr`adresse de site à la place d’un texte : « ${text} »`,
    proposal: fr`Écrivez dans le lien le nom de la page ou du site.`,
  }),
  shortDay: (found: string, full: string): Advice => ({
    problem: fr`date abrégée : « ${found} »`,
    proposal: fr`Écrivez « ${full} ».`,
  }),
  shortAmount: (found: string, full: string): Advice => ({
    problem: fr`montant abrégé : « ${found} »`,
    proposal: fr`Écrivez « ${full} ».`,
  }),
  shortHour: (found: string, full: string): Advice => ({
    problem: fr`heure abrégée : « ${found} »`,
    proposal: fr`Écrivez « ${full} ».`,
  }),
  debris: (expected: string, rows: readonly string[]): Advice => ({
    problem: 'reste d’un texte collé depuis Word',
    proposal:
      rows.length === 0
        ? fr`Il faut ${expected}.`
        : fr`Écrivez une liste, une ligne pour chaque cas : ${rows.join(' / ')}`,
  }),
  doubleSpace: { problem: 'deux espaces de suite', proposal: 'Gardez une seule espace.' },
  straightQuotes: (words: string): Advice => ({
    problem: fr`guillemets qui ne sont pas français : ${words}`,
    proposal: fr`Écrivez entre « et ».`,
  }),
  quoteWithoutSpace: (mark: string): Advice => ({
    problem: fr`guillemet ${mark} sans espace`,
    proposal: fr`Mettez une espace après « et avant ».`,
  }),
  spaceBefore: (words: string): Advice => ({
    problem: fr`espace avant un point, une virgule ou une parenthèse : « ${words} »`,
    proposal: 'Enlevez cette espace.',
  }),
  noSpaceAfter: (words: string): Advice => ({
    problem: fr`il manque une espace dans « ${words} »`,
    proposal: 'Mettez une espace après le signe.',
  }),
  misspelling: (found: string, right: string): Advice => ({
    problem: fr`écriture à changer : « ${found} »`,
    proposal: fr`Écrivez : ${right}.`,
  }),
  wrongSpace: (words: string): Advice => ({
    problem: fr`espace ou apostrophe mal écrite près de « ${words} »`,
    proposal: fr`Mettez une espace insécable avant le signe double, et l’apostrophe courbe.`,
  }),
  report: {
    title: 'Relecture des textes',
    noFile: (path: string) =>
      fr`« ${path} » n’est pas un fichier du contenu. Par exemple : content/demarches/acte-de-naissance.md.`,
    mend: (line: number) => `ligne ${line}, à corriger`,
    advice: (line: number) => `ligne ${line}, conseil`,
    proposal: (proposal: string) => fr`Proposition : ${proposal}`,
    read: (files: number, sentences: number) =>
      `${formatCount(files, 'fichier relu', 'fichiers relus')}, ${formatCount(sentences, 'phrase', 'phrases')}.`,
    nothing: '0 point à corriger.',
    count: (points: number, files: number) =>
      `${formatCount(points, 'point', 'points')} à corriger dans ${formatCount(files, 'fichier', 'fichiers')}.`,
    advices: (count: number) =>
      fr`${formatCount(count, 'conseil', 'conseils')} : à vous de juger, rien n’est bloqué.`,
  },
} as const;
