import { ActProblem } from '../../desk/acts/act-problem.ts';
import type { ActProblemCode } from '../../desk/acts/act-problems-texts.ts';
import { readDay } from '../../desk/acts/read-day.ts';
import type { Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';

const RANKS = 'Les rangs sont ceux de « npm run demandes -- voir ».';

/** What to type instead, by what is wrong. */
const HINTS: Readonly<Partial<Record<ActProblemCode, string>>> = {
  missing: 'Voir « npm run demandes -- --help ».',
  'documents-unchosen': `--documents 1,3. ${RANKS}`,
  'case-unchosen': `--cas, avec son rang, ou « aucun » : --cas 1. ${RANKS}`,
  'nature-unchosen': '--nature : nombre, repetition, contenu, danger.',
  'persons-unchosen': '--personnes : meme, deux.',
  'day-wrong': 'Écrivez-le année-mois-jour : --le 2026-05-04.',
  'delay-wrong': 'Par exemple : --delai 30.',
  'signatory-short': 'Par exemple : --agent "Claire Martin" --qualite "adjointe à la maire".',
  'colleague-unknown': 'Écrivez son nom en entier, ou « personne ». Les noms : npm run agents',
  'service-unknown': 'Les services : npm run demandes -- --help',
  'body-unknown': 'La liste : npm run demandes -- organismes',
  'body-private': 'Écrivez à la personne comment le joindre (ecrire), puis décidez.',
  'appeals-missing': 'Ajoutez-en au fichier de cette autorité (appeals), puis publiez.',
  'case-unlisted': RANKS,
  'decision-owed': 'Décidez (accepter, refuser), transmettez, ou notez que la personne la retire.',
  'person-not-told': 'Prévenez-la (avertir). Si elle n’a laissé aucun contact : --sans-contact.',
};

/** The same refusal as on the pages, with what to type in a terminal. */
export function inTerminal({ code, field, message }: ActProblem): StopError {
  const what = code === 'missing' && field !== undefined ? `Il manque --${field}.` : message;
  const next = HINTS[code];
  return new StopError(what, next === undefined ? {} : { next });
}

/** A day as it is typed in a terminal. @throws {StopError} on another one */
export function typedDay(day: string): Day {
  try {
    return readDay(day);
  } catch (error) {
    throw error instanceof ActProblem ? inTerminal(error) : error;
  }
}
