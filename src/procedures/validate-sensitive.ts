import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { Field } from '../questions/field.ts';
import { sensitiveKindTexts, sensitiveTexts as texts } from './sensitive-texts.ts';
import { sensitiveWords } from './sensitive-words.ts';

const isSensitive = (field: { readonly sensitive?: boolean | undefined }) =>
  field.sensitive === true;

/**
 * Whoever writes a question whose words speak of health, money or a child says whether its answer is
 * sensitive: nobody guesses it in their place, and nobody forgets it.
 */
export function validateSensitive(field: Field, path: string): readonly ContentProblem[] {
  if (field.type === 'information') return [];
  const { sensitive, whyNotSensitive } = field;
  if (sensitive !== true && field.type === 'group' && field.fields.some(isSensitive)) {
    return [{ key: `${path}.sensitive`, expected: texts.groupExpected, found: texts.nothing }];
  }
  const isSaid = whyNotSensitive !== undefined;
  if (sensitive === true || (sensitive === undefined && isSaid)) {
    return when(isSaid, `${path}.whyNotSensitive`, texts.reasonUnasked, whyNotSensitive ?? '');
  }
  if (isSaid) return [];
  const [found] = sensitiveWords(field);
  if (found === undefined) return [];
  return [
    sensitive === false
      ? { key: `${path}.whyNotSensitive`, expected: texts.reasonExpected, found: texts.nothing }
      : {
          key: `${path}.sensitive`,
          expected: texts.expected(found.word, sensitiveKindTexts[found.kind]),
          found: texts.nothing,
        },
  ];
}
