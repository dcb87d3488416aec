import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import type { Option } from '../option.ts';
import type { PaperRoom } from '../paper-answer.ts';
import { TICKED } from '../ticked.ts';
import { yesNoTexts } from '../yes-no/yes-no-texts.ts';
import type { StatementField } from './statement-schema.ts';
import { statementTexts } from './statement-texts.ts';

export const statementMissing = statementTexts.missing;

export function statementOffered({ label }: StatementField): readonly Option[] {
  return [{ value: TICKED, label }];
}

/** `true`: an unticked box is an absent answer. */
export function statementAnswer(field: StatementField) {
  return v.pipe(
    v.string(),
    v.check((tick) => tick === TICKED, errorTexts['choice.unknown'](field.label)),
    v.transform(() => true),
  );
}

export function statementLines(): readonly string[] {
  return [yesNoTexts.yes];
}

export function statementPaper(): PaperRoom {
  return { answer: { kind: 'tick' } };
}

export function statementValues(): string {
  return TICKED;
}
