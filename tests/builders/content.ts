import type { Commune } from '../../src/commune/commune.ts';
import { compileDefinition } from '../../src/procedures/compile-definition.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { ROOT } from '../support/project.ts';

/** The content of Admiville, as the build reads it. */
export const ADMIVILLE = await loadContent(ROOT);

/** A procedure of Admiville, as it is written. */
export function aProcedure(slug: string, changes: Partial<Procedure> = {}): Procedure {
  const found = ADMIVILLE.procedures.find((procedure) => procedure.slug === slug);
  if (found === undefined) throw new RangeError(`No procedure ${slug}`);
  return { ...found.procedure, ...changes };
}

/** A definition of Admiville, with some of the procedure or of the commune changed. */
export function aDefinition(
  slug: string,
  changes: Partial<Procedure> = {},
  communeChanges: Partial<Commune> = {},
): ProcedureDefinition {
  const procedure = aProcedure(slug, changes);
  const service = ADMIVILLE.services.get(procedure.service);
  if (service === undefined) throw new RangeError(`No service ${procedure.service}`);
  return compileDefinition(
    {
      slug,
      procedure,
      service: { slug: procedure.service, ...service },
      commune: { ...ADMIVILLE.commune, ...communeChanges },
    },
    () => '0123456789abcdef',
  );
}
