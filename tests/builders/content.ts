import type { Commune } from '../../src/commune/commune.ts';
import { compileDefinition } from '../../src/procedures/compile-definition.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { authorityOf } from '../../src/site/content/authority-of.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { FIXTURE } from '../support/project.ts';

/** The content of Petiteville, as the build reads it. */
export const PETITEVILLE = await loadContent(FIXTURE);

/** A procedure of Petiteville, as it is written. */
export function aProcedure(slug: string, changes: Partial<Procedure> = {}): Procedure {
  const found = PETITEVILLE.procedures.find((procedure) => procedure.slug === slug);
  if (found === undefined) throw new RangeError(`No procedure ${slug}`);
  return { ...found.procedure, ...changes };
}

/** A definition of Petiteville, with some of the procedure or of the commune changed. */
export function aDefinition(
  slug: string,
  changes: Partial<Procedure> = {},
  communeChanges: Partial<Commune> = {},
): ProcedureDefinition {
  const procedure = aProcedure(slug, changes);
  const service = PETITEVILLE.services.get(procedure.service);
  if (service === undefined) throw new RangeError(`No service ${procedure.service}`);
  return compileDefinition(
    {
      slug,
      procedure,
      service: { slug: procedure.service, ...service },
      routed: procedure.routes.flatMap((route) => {
        const to = PETITEVILLE.services.get(route.service);
        return to === undefined ? [] : { ...to, slug: route.service };
      }),
      authority: PETITEVILLE.authorities.find(
        ({ slug: name }) => name === authorityOf(procedure, service),
      )?.authority,
      commune: { ...PETITEVILLE.commune, ...communeChanges },
    },
    () => '0123456789abcdef',
  );
}
