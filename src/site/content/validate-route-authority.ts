import type { WrittenContent } from '../../publishing/content-register.ts';
import { authorityOf } from './authority-of.ts';
import type { FileProblem } from './content-error.ts';

/** The receipt names one authority, whichever service has the request. */
export function validateRouteAuthority(
  file: string,
  index: number,
  procedure: WrittenContent['procedures'][number]['procedure'],
  { services }: WrittenContent,
): readonly FileProblem[] {
  const of = (slug = '') => services.find((one) => one.slug === slug)?.service;
  const to = procedure.routes[index]?.service;
  if (of(to) === undefined || of(procedure.service) === undefined) return [];
  const [own, other] = [procedure.service, to].map((slug) => authorityOf(procedure, of(slug)));
  if (own === other) return [];
  const expected = 'un service de la même autorité que celui de la démarche';
  return [{ file, key: `routes.${index}.service`, expected, found: `« ${to ?? ''} »` }];
}
