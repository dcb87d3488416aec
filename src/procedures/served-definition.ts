import type { Answers } from '../questions/answers.ts';
import { isAsked } from '../questions/asked.ts';
import { fieldsOf } from '../questions/form-section.ts';
import type { ProcedureDefinition, ToldRoute } from './definition.ts';

const routed = new WeakMap<ToldRoute, ProcedureDefinition>();

/**
 * What a request with these answers is filed under: the procedure, with the service that they lead to. It
 * has a version of its own, since the service is a part of what is stored.
 * @param answers right ones
 */
export function servedDefinition(
  definition: ProcedureDefinition,
  answers: Answers,
): ProcedureDefinition {
  const fields = fieldsOf(definition.form);
  const route = definition.page.routes?.find(({ when }) => isAsked(when, answers, fields));
  if (route === undefined) return definition;
  // One object for each route: whoever stores it writes it as text once.
  const known = routed.get(route) ?? {
    ...definition,
    ...{ service: route.service, version: route.version },
  };
  routed.set(route, known);
  return known;
}

/** Every service that may get what is filed under a procedure, its own first. */
export const servicesOf = ({ service, page }: ProcedureDefinition): readonly string[] => [
  ...new Set([service.slug, ...(page.routes ?? []).map((route) => route.service.slug)]),
];
