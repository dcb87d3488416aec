import { postalLines } from '../commune/postal-lines.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { formatPhone } from '../kit/format-phone.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { postalRecipient, type Addressee } from '../procedures/postal-recipient.ts';
import type { Answers } from '../questions/answers.ts';
import type { Letter } from '../requests/letter/letter.ts';
import { fillLine, fillParagraphs, type LetterValues } from './fill-template.ts';
import { lettersTexts as texts } from './letters-texts.ts';
import type { NamedTemplate } from './named-template.ts';

/** The request that a letter is about. */
export interface LetterSubject {
  readonly definition: FiledDefinition;
  readonly reference: string;
  /** Day of Paris of its receipt in law. */
  readonly receivedOn: Day;
  /** Those that count now. */
  readonly answers: Answers;
  /** Another postal address than theirs, given since. */
  readonly address: readonly string[] | null;
  /** To whom: whoever filed, unless it says the protected adult for whom they did. */
  readonly addressee?: Addressee;
}

/** What one letter says besides what every letter does. */
export interface LetterContent extends Partial<LetterValues> {
  readonly signatory?: Letter['signatory'];
  readonly showsCode?: true;
}

/**
 * Writes a letter from its template. Pure: the same facts, the same letter.
 * @param today day of Paris that the letter bears
 */
export function composeLetter(
  { name, version, template }: NamedTemplate,
  subject: LetterSubject,
  today: Day,
  { words = {}, parts = {}, signatory, showsCode }: LetterContent,
): Letter {
  const { definition, reference, receivedOn, answers, address } = subject;
  const { procedure, service, authority, form } = definition;
  const known = { ...commonWords(definition, reference, receivedOn), ...words };
  const title = fillLine(template.subject, known) ?? procedure.title;
  return {
    format: 1,
    template: { name, version },
    sender: [...new Set([authority.name, ...postalLines(authority.address)])],
    contact: [service.name, texts.phone(service.phone), texts.email(service.email)],
    recipient: [...postalRecipient(form, answers, address, subject.addressee)],
    place: placeOf(authority.address.city),
    on: today,
    reference,
    procedure: procedure.title,
    subject: title,
    body: [...fillParagraphs(template, { words: known, parts })],
    ...(signatory !== undefined && { signatory }),
    ...(showsCode && { showsCode }),
  };
}

function commonWords(
  { procedure, service, authority, commune }: FiledDefinition,
  reference: string,
  receivedOn: Day,
): LetterValues['words'] {
  return {
    numero: reference,
    demarche: procedure.title,
    recu_le: formatDay(receivedOn),
    service: service.name,
    telephone: formatPhone(service.phone),
    autorite: authority.nameWithArticle,
    decide_par: authority.decidedBy,
    commune: commune.name,
  };
}

/** « Toulouse », of « Toulouse Cedex 7 ». */
const placeOf = (city: string) => city.replace(/\s+cedex\b.*$/iu, '');
