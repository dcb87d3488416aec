import { ASKED } from '../../kit/protocol.ts';
import { conditionReader } from '../../questions/answers.ts';
import { isAsked } from '../../questions/asked.ts';
import { questionsOf, type Field } from '../../questions/field.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { toRawAnswers } from '../../questions/raw-answers.ts';
import type { OpenForm } from './open-form.ts';
import { readValues } from './read-values.ts';

/** Mark of a part that does not concern the person: it may be hidden for other reasons too. */
const UNASKED = 'data-unasked';

/**
 * Hides what the answers make useless, and keeps it from being sent; what was typed there comes back
 * with the question.
 * @param parts elements of the parts, in order
 * @returns does it again after answers changed; says which parts concern the person
 */
export function conditionApplier(
  { element, definition, today }: OpenForm,
  parts: readonly HTMLElement[],
): () => readonly boolean[] {
  const fields = fieldsOf(definition.form);
  const apply = fieldApplier(element, fields, { today });
  return () => {
    const values = readValues(element);
    const known = apply(values, '');
    const concerned = definition.form.map(({ when }) => isAsked(when, known, fields));
    parts.forEach((part, index) => part.toggleAttribute(UNASKED, concerned[index] === false));
    for (const control of element.querySelectorAll<HTMLInputElement>(
      '.part input,.part select,.part textarea',
    )) {
      control.disabled = control.closest(`[${ASKED}][hidden],[${UNASKED}]`) !== null;
    }
    return concerned;
  };
}

/** Shows and hides fields that are answered together; a group does it for each of its blocks. */
function fieldApplier(
  element: HTMLElement,
  fields: readonly Field[],
  context: { readonly today: string },
) {
  const read = conditionReader(fields, context);
  const groups = questionsOf(fields).flatMap((field) =>
    field.type === 'group' && field.fields.some(({ when }) => when !== undefined)
      ? [{ field, apply: fieldApplier(element, field.fields, context) }]
      : [],
  );
  const apply: Apply = (values, prefix) => {
    const known = read(toRawAnswers(fields, values));
    for (const { key, when } of fields) {
      const place = element.querySelector<HTMLElement>(`[${ASKED}="${prefix}${key}"]`);
      if (place !== null) place.hidden = !isAsked(when, known, fields);
    }
    for (const { field, apply: applyBlock } of groups) {
      for (let index = 0; index < field.max; index += 1) {
        const start = `${field.key}.${index}.`;
        applyBlock(valuesUnder(values, start), start);
      }
    }
    return known;
  };
  return apply;
}

type Values = Readonly<Record<string, string>>;
type Apply = (values: Values, prefix: string) => ReturnType<ReturnType<typeof conditionReader>>;

function valuesUnder(values: Values, start: string): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value]] : [],
    ),
  );
}
