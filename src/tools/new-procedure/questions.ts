import * as v from 'valibot';
import { ParagraphSchema, SlugSchema } from '../../kit/editor-text.ts';
import { procedureTexts } from '../../procedures/procedure-editor-texts.ts';
import { kindChoices, sectorChoices } from '../../procedures/procedure-words-editor-texts.ts';
import { article, legalText, type KnownLaw } from './law-questions.ts';
import {
  newProcedureQuestions as texts,
  newProcedureRefusals as refusals,
  silenceChoices,
} from './new-procedure-texts.ts';
import { proposeSlug } from './propose-slug.ts';
import {
  always,
  euros,
  line,
  months,
  one,
  several,
  yesOrNo,
  type Asked,
} from './question-kinds.ts';
import type { Choice, Question } from './question.ts';

/** What the commune already has. */
export interface Known {
  readonly themes: readonly Choice[];
  readonly services: readonly Choice[];
  readonly law: KnownLaw;
  /** The file that already has this short name, published or not. */
  readonly fileOf: (slug: string) => string | undefined;
}

const toChoices = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Every question, in the order in which they are asked. */
export function newProcedureQuestions(known: Known): readonly Question[] {
  const { themes, services, law, fileOf } = known;
  const audience = toChoices(procedureTexts.audience.choices);
  const isOrientation: Asked = ({ genre }) => genre === 'orientation';
  const isDecided: Asked = ({ silence }) => silence !== 'none';
  const isRejected: Asked = ({ silence }) => silence === 'rejection';
  return [
    line('titre', texts.titre),
    slug(fileOf),
    line('resume', texts.resume),
    several('public', texts.public, audience),
    one('theme', texts.theme, themes),
    one('service', texts.service, services),
    one('secteur', texts.secteur, toChoices(sectorChoices)),
    one('genre', texts.genre, toChoices(kindChoices)),
    line('organisme', texts.organisme, isOrientation),
    line('role', texts.role, isOrientation, ParagraphSchema),
    legalText('mission', texts.mission, law),
    article('mission_article', 'mission', texts.missionArticle, law),
    silence(),
    months('mois', texts.mois, isDecided),
    yesOrNo('raisons', texts.raisons, isRejected),
    line('raison', texts.raison, (given) => !isDecided(given), ParagraphSchema),
    legalText('silence_texte', texts.silenceTexte, law),
    article('silence_article', 'silence_texte', texts.silenceArticle, law),
    euros('prix', texts.prix),
    legalText('prix_texte', texts.prixTexte(law.ofName), law),
    line('delai', texts.delai),
  ];
}

function slug(fileOf: Known['fileOf']): Question {
  return {
    key: 'adresse',
    isAsked: always,
    lines: ({ titre = '' }) => [texts.adresse(proposeSlug(titre))],
    read: (typed, { titre = '' }) => {
      const chosen = typed.trim() === '' ? proposeSlug(titre) : typed.trim();
      if (!v.is(SlugSchema, chosen)) return { refusal: refusals.slug };
      const file = fileOf(chosen);
      return file === undefined ? { value: chosen } : { refusal: refusals.taken(file) };
    },
  };
}

/** Only a request is decided by silence (CRPA R112-11-1): the others cannot be told so. */
function silence(): Question {
  const asked = one('silence', texts.silence, toChoices(silenceChoices));
  return {
    ...asked,
    read: (typed, given) => {
      const reading = asked.read(typed, given);
      if (reading.refusal !== undefined) return reading;
      const isRequest = given.genre === 'request';
      if (isRequest && reading.value === 'none') return { refusal: refusals.request };
      if (!isRequest && reading.value !== 'none') return { refusal: refusals.notRequest };
      return reading;
    },
  };
}
