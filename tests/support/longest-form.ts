import { compileDefinition } from '../../src/procedures/compile-definition.ts';
import { controlNames, type Field } from '../../src/questions/field.ts';
import { fieldsOf } from '../../src/questions/form-section.ts';
import type { loadContent } from '../../src/site/content/load-content.ts';

/** What an answer takes where its question does not say: a name, a line of an address. */
const USUAL_LENGTH = 200;
/** Bytes of one sign of the widest alphabets, as forms write it: `%E2%82%AC`. */
const WIDEST_SIGN = 9;

/** Bytes of the longest form of a commune, whose every answer is as long as it may be. */
export function longestFormBytes(content: Awaited<ReturnType<typeof loadContent>>): number {
  const { procedures, services, commune } = content;
  const bytes = procedures.flatMap(({ slug, procedure }) => {
    const service = services.get(procedure.service);
    if (service === undefined) return [];
    const about = { slug, procedure, service: { slug: procedure.service, ...service }, commune };
    return fieldsOf(compileDefinition(about, () => '').form)
      .flatMap((field) =>
        controlNames(field).map((name) => name.length + 2 + lengthOf(field) * WIDEST_SIGN),
      )
      .reduce((sum, one) => sum + one, 0);
  });
  return Math.max(...bytes);
}

function lengthOf(field: Field): number {
  if (field.type === 'group') return Math.max(...field.fields.map(lengthOf));
  return 'maxLength' in field ? field.maxLength : USUAL_LENGTH;
}
