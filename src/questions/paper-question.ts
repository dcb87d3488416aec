import { unknownBox, type Field, type QuestionType } from './field.ts';
import type { FieldOf, PapersOfKinds } from './kind-parts.ts';
import { paperPart, type PaperQuestion, type PaperRoom } from './paper-answer.ts';
import { PAPERS } from './registers/papers.ts';

const papers: PapersOfKinds = PAPERS;

/** A question of a form, as it is printed. */
export function paperQuestion(field: Field): PaperQuestion {
  if (field.type === 'information') return paperPart(field.label, { kind: 'none' }, [field.text]);
  const { label, hint, required } = field;
  const { answer, rule } = paperRoom(field);
  const hints = [hint, rule].filter((text) => text !== undefined);
  return { label, required, hints, answer, unknown: unknownBox(field) };
}

function paperRoom<K extends QuestionType>(field: FieldOf<K>): PaperRoom {
  return papers[field.type](field, paperQuestion);
}
