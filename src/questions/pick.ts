import * as v from 'valibot';
import type { Answer } from './answers.ts';
import { errorTexts } from './errors-texts.ts';
import type { Option } from './option.ts';
import type { PaperRoom } from './paper-answer.ts';
import { paperTexts } from './paper-texts.ts';
import { plainText } from './plain-lines.ts';
import { UNKNOWN } from './unknown.ts';

/** Answers offered, in order; « Je ne sais pas » is the last of them. */
export function withUnknown(
  options: readonly Option[],
  unknown: string | undefined,
): readonly Option[] {
  return unknown === undefined ? options : [...options, { value: UNKNOWN, label: unknown }];
}

/** Values of options. */
export function valuesOf(options: readonly Option[]): readonly string[] {
  return options.map(({ value }) => value);
}

/** The value of the chosen option. A check needs no words: they stay out of the script of a form. */
export function pickAnswer(label: string, values: readonly string[]) {
  return v.pipe(
    v.string(),
    v.check((value) => values.includes(value), errorTexts['choice.unknown'](label)),
  );
}

/** The words of the chosen option. */
export function pickLines(offered: readonly Option[], answer: Answer): readonly string[] {
  const chosen = plainText(answer);
  return [offered.find(({ value }) => value === chosen)?.label ?? chosen];
}

/** A box for each of a few answers. */
export function pickPaper(options: readonly Option[]): PaperRoom {
  return { answer: { kind: 'choices', options, isSingle: true }, rule: paperTexts.chooseOne };
}
