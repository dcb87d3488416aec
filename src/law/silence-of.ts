import type { FiledDefinition, ToldRule, ToldSilence } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { isAsked } from '../questions/asked.ts';
import { fieldsOf } from '../questions/form-section.ts';

/**
 * In which case the answers put a request: the place of the first that holds; nothing when none does.
 * It is kept beside the request, since whoever counts its days later does not read the answers.
 */
export function silenceCaseOf(
  { procedure, form }: Pick<FiledDefinition, 'procedure' | 'form'>,
  answers: Answers,
): number | undefined {
  const fields = fieldsOf(form);
  const place = (procedure.silence.cases ?? []).findIndex(({ when }) =>
    isAsked(when, answers, fields),
  );
  return place === -1 ? undefined : place;
}

/** What silence means in a case; in none: what the procedure says. */
export function silenceIn(silence: ToldSilence, place: number | undefined): ToldRule {
  if (place === undefined) return silence;
  const found = silence.cases?.[place];
  if (found === undefined) throw new RangeError(`No case ${place} of silence`);
  return found;
}

/** What silence means for whoever gave these answers. */
export function silenceOf(
  definition: Pick<FiledDefinition, 'procedure' | 'form'>,
  answers: Answers,
): ToldRule {
  return silenceIn(definition.procedure.silence, silenceCaseOf(definition, answers));
}
