import { when as problemWhen, type ContentProblem } from '../kit/content-problem.ts';
import { questionsOf } from '../questions/field.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { validateCondition } from '../questions/validate-conditions.ts';
import type { Procedure } from './procedure.ts';
import { DISTRICT_QUESTION, routeCondition } from './route.ts';

/** A route is about questions of the form, and some answers lead to it. */
export function validateRoutes({ routes, form }: Procedure): readonly ContentProblem[] {
  const fields = fieldsOf(form);
  const asksDistrict = questionsOf(fields).some(({ key }) => key === DISTRICT_QUESTION);
  return routes.flatMap((route, index) => {
    const path = `routes.${index}`;
    if (route.when === undefined && route.districts === undefined) {
      const expected = 'when ou districts : pour tous, changez le service de la démarche';
      return [{ key: path, expected, found: 'aucun des deux' }];
    }
    if (route.districts !== undefined && !asksDistrict) {
      const expected = `une question du formulaire dont la clé est ${DISTRICT_QUESTION}`;
      return [{ key: `${path}.districts`, expected, found: 'aucune' }];
    }
    const own = validateCondition(
      { own: route.when, whole: route.when },
      `${path}.when`,
      fields,
      fields,
    );
    if (own.length > 0) return own;
    const whole = routeCondition(route);
    const added = validateCondition({ own: whole, whole }, `${path}.districts`, fields, fields);
    return problemWhen(
      added.length > 0,
      `${path}.districts`,
      `des réponses possibles à la question ${DISTRICT_QUESTION}`,
      (route.districts ?? []).join(', '),
    );
  });
}
