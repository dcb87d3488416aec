import { formatDay } from '../kit/format-day.ts';
import { formatEuros, formatInteger } from '../kit/format-number.ts';
import { formatPartialDay } from '../kit/format-partial-day.ts';
import { formatSize } from '../kit/format-size.ts';
import { labelled } from '../kit/labelled.ts';
import { fr, NO_BREAK_SPACE } from '../kit/typography.ts';
import type { Answer, Answers } from './answers.ts';
import { pickOptions, yesOrNo, type PickField } from './choice/choice.ts';
import { choicesOptions } from './choices/choices.ts';
import { assertUnreachable, type Question } from './field.ts';
import { pickTexts, unknownText } from './fields-texts.ts';
import { attachmentTexts } from './files/files-texts.ts';
import { blockName, type GroupField } from './group/group.ts';
import { isUnknownAnswer } from './unknown.ts';
import { isBlankText } from './visible-text.ts';

type Parts = Readonly<Record<string, string>>;

/**
 * Writes a checked answer for a person to read, in one line or more.
 * Free text comes out exactly as it was typed; an empty list means that nothing was answered.
 */
export function answerLines(field: Question, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (isUnknownAnswer(answer)) {
    return [('unknown' in field ? field.unknown : undefined) ?? unknownText];
  }
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'name':
    case 'email':
    case 'rna':
    case 'siret':
      return [plain(answer)];
    case 'phone':
      return [spacePhone(plain(answer))];
    case 'address':
    case 'commune':
      return addressLines(answer as Parts);
    case 'place':
    case 'vehicle-plate':
      return Object.values(answer as Parts);
    case 'date':
      return [formatDay(plain(answer))];
    case 'partial-date':
      return [formatPartialDay(plain(answer))];
    case 'period':
      return [periodText(answer as Parts)];
    case 'integer':
    case 'family-quotient':
      return [formatInteger(Number(answer))];
    case 'amount':
      return [formatEuros(Number(answer))];
    case 'yes-no':
    case 'choice':
    case 'select':
    case 'time-slot':
      return [pickLabel(field, answer)];
    case 'choices':
      return (answer as readonly string[]).map(
        (chosen) => choicesOptions(field).find(({ value }) => value === chosen)?.label ?? chosen,
      );
    case 'statement':
      return [pickTexts.yes];
    case 'files':
      return (answer as readonly Parts[]).map(({ nom = '', octets }) =>
        attachmentTexts.file(nom, formatSize(Number(octets))),
      );
    case 'group':
      return blockLines(field, answer as readonly Answers[]);
    default:
      return assertUnreachable(field);
  }
}

/** The answer to a question that stores one value. */
function plain(answer: Answer): string {
  return typeof answer === 'object' ? '' : String(answer);
}

function addressLines(parts: Parts): readonly string[] {
  const town = [parts.code_postal, parts.commune].filter(Boolean).join(' ');
  return [parts.voie, parts.complement, town, parts.pays].filter(
    (line): line is string => line !== undefined && !isBlankText(line),
  );
}

function periodText({ debut = '', fin = '' }: Parts): string {
  return fr`Du ${formatDay(debut)} au ${formatDay(fin)}`;
}

function pickLabel(field: PickField, answer: Answer): string {
  const chosen = typeof answer === 'boolean' ? yesOrNo(answer) : plain(answer);
  return pickOptions(field).find(({ value }) => value === chosen)?.label ?? chosen;
}

/** The name of each block, then its answers: « Enfant 1 », « Prénom : Zoé ». */
function blockLines(field: GroupField, blocks: readonly Answers[]): readonly string[] {
  return blocks.flatMap((block, index) => [
    blockName(field, index),
    ...field.fields.flatMap((one) => {
      const lines = answerLines(one, block[one.key]);
      return lines.length === 0 ? [] : [`${labelled(one.label)} ${lines.join(', ')}`];
    }),
  ]);
}

/** French numbers are read two digits at a time, and never cut at the end of a line. */
function spacePhone(number: string): string {
  if (!/^0\d{9}$/u.test(number)) return number;
  return number.replaceAll(/(\d{2})(?=\d)/gu, `$1${NO_BREAK_SPACE}`);
}
