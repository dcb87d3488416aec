import { createHash } from 'node:crypto';
import type { Commune } from '../../commune/commune.ts';
import type { Service } from '../../commune/service.ts';
import { compileDefinition } from '../../procedures/compile-definition.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { Written } from '../../publishing/content-register.ts';

/** A procedure ready to be published. */
export interface LoadedProcedure extends Written<'procedures'> {
  readonly definition: ProcedureDefinition;
}

/** Puts together a checked procedure and what it is filed against. */
export function compileProcedure(
  written: Written<'procedures'>,
  services: ReadonlyMap<string, Service>,
  commune: Commune,
): LoadedProcedure {
  const { slug, procedure } = written;
  const service = services.get(procedure.service);
  if (service === undefined) throw new TypeError(`Unchecked service: ${procedure.service}`);
  return { ...written, definition: definitionOf(slug, procedure, service, commune) };
}

/** What a procedure is filed against, with its version. @param service the one that it names */
export function definitionOf(
  slug: string,
  procedure: Procedure,
  service: Service,
  commune: Commune,
): ProcedureDefinition {
  return compileDefinition(
    { slug, procedure, service: { slug: procedure.service, ...service }, commune },
    (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
}
