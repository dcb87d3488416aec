import { fr } from '../kit/typography.ts';
import { conditionSentence } from '../questions/condition-text.ts';
import type { ProcedureDefinition } from './definition.ts';

export const routeLinesTexts = {
  intro: fr`Le service qui vous répond dépend de ce que vous écrivez :`,
  when: (service: string, condition: string) => fr`${service}, si ${condition} ;`,
  otherwise: (service: string) => fr`${service}, dans les autres cas.`,
} as const;

/** Which service gets a request, as the person reads it before sending; nothing where there is only one. */
export function routeLines({ form, service, page }: ProcedureDefinition): readonly string[] {
  const { routes = [] } = page;
  if (routes.length === 0) return [];
  return [
    ...routes.map((route) =>
      routeLinesTexts.when(route.service.name, conditionSentence(route.when, form)),
    ),
    routeLinesTexts.otherwise(service.name),
  ];
}
