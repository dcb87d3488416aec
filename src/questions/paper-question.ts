import { addressParts, OPTIONAL_PARTS, type AddressPart } from './address/address.ts';
import { pickOptions } from './choice/choice.ts';
import { choicesOptions, choicesRule } from './choices/choices.ts';
import { COMMUNE_PARTS } from './commune/commune.ts';
import { assertUnreachable, unknownBox, type Field, type Question } from './field.ts';
import {
  addressPartTexts,
  periodPartTexts,
  placePartTexts,
  placeTexts,
  platePartTexts,
} from './fields-texts.ts';
import { keepingTexts } from './files/files-texts.ts';
import { blockName, type GroupField } from './group/group.ts';
import { cells, DATE_CELLS, LINE, type PaperAnswer, type PaperQuestion } from './paper-answer.ts';
import { paperTexts } from './paper-texts.ts';

/** Signs that fit on a line of A4, written by hand. */
const LINE_LENGTH = 200;
const MOST_LINES = 8;
/** Blocks of a group that are printed, at most: the sheet says to go on with another one. */
const MOST_BLOCKS = 3;

/** A question of a form, as it is printed. */
export function paperQuestion(field: Field): PaperQuestion {
  if (field.type === 'information') return question(field.label, { kind: 'none' }, [field.text]);
  const { label, hint, required } = field;
  const hints = [...(hint === undefined ? [] : [hint]), ...rulesOf(field)];
  return { label, required, hints, answer: paperAnswer(field), unknown: unknownBox(field) };
}

/** What to draw under a question. A new type of question that is not here does not compile. */
function paperAnswer(field: Question): PaperAnswer {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return { kind: 'lines', count: linesFor(field.maxLength) };
    case 'name':
    case 'email':
    case 'phone':
    case 'select':
      // A number from abroad has any length, a long list would fill sheets: no boxes.
      return LINE;
    case 'address':
      return parts(
        addressParts(field).map((part) => ({
          ...postalQuestion(part),
          // An optional address already says so: its parts do not repeat it.
          required: !field.required || !OPTIONAL_PARTS.has(part),
        })),
      );
    case 'commune':
      return parts(COMMUNE_PARTS.map(postalQuestion));
    case 'place':
      return parts([
        question(placePartTexts.adresse.label, LINE),
        question(placePartTexts.repere.label, LINE, [placeTexts.repere]),
        question(placePartTexts.position.label, LINE, [placeTexts.position]),
      ]);
    case 'date':
    case 'partial-date':
      return DATE_CELLS;
    case 'period':
      return parts(Object.values(periodPartTexts).map((label) => question(label, DATE_CELLS)));
    case 'integer':
      return cells(digits(field.max));
    case 'amount':
      return {
        kind: 'cells',
        groups: [
          { label: paperTexts.euros, count: digits(field.max) },
          { label: paperTexts.cents, count: 2 },
        ],
      };
    case 'family-quotient':
      return cells(5);
    case 'yes-no':
    case 'choice':
    case 'time-slot':
      return { kind: 'choices', options: pickOptions(field) };
    case 'choices':
      return { kind: 'choices', options: choicesOptions(field) };
    case 'statement':
    case 'files':
      return { kind: 'tick' };
    case 'rna':
      return cells(10);
    case 'siret':
      return cells(3, 3, 3, 5);
    case 'vehicle-plate':
      return parts(Object.values(platePartTexts).map(({ label }) => question(label, LINE)));
    case 'group':
      return parts(blocksOf(field));
    default:
      return assertUnreachable(field);
  }
}

/** What the form itself says of how to answer. */
function rulesOf(field: Question): readonly string[] {
  switch (field.type) {
    case 'yes-no':
    case 'choice':
    case 'time-slot':
      return [paperTexts.chooseOne];
    case 'choices':
      return [choicesRule(field)];
    case 'place':
      return [placeTexts.oneIsEnough];
    case 'files':
      return [keepingTexts.join];
    default:
      return [];
  }
}

function blocksOf(field: GroupField): readonly PaperQuestion[] {
  const count = Math.min(field.max, Math.max(field.min, MOST_BLOCKS));
  return Array.from({ length: count }, (_, index) =>
    question(blockName(field, index), parts(field.fields.map(paperQuestion))),
  );
}

function postalQuestion(part: AddressPart): PaperQuestion {
  const { label } = addressPartTexts[part];
  return question(label, part === 'code_postal' ? cells(5) : LINE);
}

function question(
  label: string,
  answer: PaperAnswer,
  hints: readonly string[] = [],
): PaperQuestion {
  return { label, required: true, hints, answer };
}

function parts(questions: readonly PaperQuestion[]): PaperAnswer {
  return { kind: 'parts', parts: questions };
}

function linesFor(maxLength: number): number {
  return Math.min(MOST_LINES, Math.ceil(maxLength / LINE_LENGTH));
}

function digits(most: number): number {
  return String(most).length;
}
