import * as v from 'valibot';
import { LineSchema } from '../../kit/editor-text.ts';
import { newProcedureRefusals as refusals } from './new-procedure-texts.ts';
import { choiceLines, findChoice, type Choice, type Given, type Question } from './question.ts';

/** Whether a question is asked, after the answers before it. */
export type Asked = (given: Given) => boolean;
/** Of everybody. */
export const always: Asked = () => true;

/** A text, as one key of the file takes it. */
export function line(
  key: string,
  text: string,
  isAsked: Asked = always,
  schema: v.GenericSchema<string, string> = LineSchema,
): Question {
  return {
    key,
    isAsked,
    lines: () => [text],
    read: (typed) => {
      const read = v.safeParse(schema, typed);
      if (!read.success) return { refusal: refusals.expected(read.issues[0].message) };
      return { value: typed.trim() };
    },
  };
}

/** The same, that may be left out. */
export function optional(key: string, text: string): Question {
  const needed = line(key, text);
  const read: Question['read'] = (typed, given) =>
    typed.trim() === '' ? { value: '' } : needed.read(typed, given);
  return { ...needed, read };
}

/** One choice among a few. */
export function one(key: string, text: string, choices: readonly Choice[]): Question {
  return {
    key,
    isAsked: always,
    lines: () => choiceLines(text, choices),
    read: (typed) => {
      const found = findChoice(typed, choices);
      return found === undefined
        ? { refusal: refusals.number(choices.length) }
        : { value: found.value };
    },
  };
}

/** Numbers between spaces or commas; kept as short names between spaces, in the order of the list. */
export function several(key: string, text: string, choices: readonly Choice[]): Question {
  return {
    key,
    isAsked: always,
    lines: () => choiceLines(text, choices),
    read: (typed) => {
      const words = typed.split(/[\s,;]+/u).filter((word) => word !== '' && word !== 'et');
      const found = words.map((word) => findChoice(word, choices));
      if (found.length === 0 || found.includes(undefined)) {
        return { refusal: refusals.number(choices.length) };
      }
      const chosen = choices.filter((choice) => found.includes(choice));
      return { value: chosen.map(({ value }) => value).join(' ') };
    },
  };
}

/** A number of months. */
export function months(key: string, text: string, isAsked: Asked): Question {
  return {
    key,
    isAsked,
    lines: () => [text],
    read: (typed) =>
      /^(?:[1-9]|1\d|2[0-4])$/u.test(typed.trim())
        ? { value: typed.trim() }
        : { refusal: refusals.months },
  };
}

/** Yes or no, kept as `oui` or `non`. */
export function yesOrNo(key: string, text: string, isAsked: Asked): Question {
  return {
    key,
    isAsked,
    lines: () => [text],
    read: (typed) => {
      const word = typed.trim().toLowerCase();
      if (/^(?:oui|o)$/u.test(word)) return { value: 'oui' };
      return /^(?:non|n)$/u.test(word) ? { value: 'non' } : { refusal: refusals.yesOrNo };
    },
  };
}

/** An amount, kept with a point. */
export function euros(key: string, text: string): Question {
  return {
    key,
    isAsked: always,
    lines: () => [text],
    read: (typed) => {
      const amount = typed.replaceAll(/\s|€|euros?/gu, '').replace(',', '.');
      return /^\d{1,6}(?:\.\d\d?)?$/u.test(amount)
        ? { value: amount }
        : { refusal: refusals.euros };
    },
  };
}
