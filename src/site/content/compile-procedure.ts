import { createHash } from 'node:crypto';
import type { Authority } from '../../commune/authority.ts';
import type { Commune } from '../../commune/commune.ts';
import type { Service } from '../../commune/service.ts';
import { compileDefinition, type DefinitionSources } from '../../procedures/compile-definition.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Written } from '../../publishing/content-register.ts';
import { authorityOf } from './authority-of.ts';

/** A procedure ready to be published. */
export interface LoadedProcedure extends Written<'procedures'> {
  readonly definition: ProcedureDefinition;
}

/** What the names in a procedure name, and the commune. */
export interface Named {
  readonly services: ReadonlyMap<string, Service>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly commune: Commune;
}

/** Puts together a checked procedure and what it is filed against. */
export function compileProcedure(
  written: Written<'procedures'>,
  { services, authorities, commune }: Named,
): LoadedProcedure {
  const { slug, procedure } = written;
  const named = (name: string) => {
    const found = services.get(name);
    if (found === undefined) throw new TypeError(`Unchecked service: ${name}`);
    return found;
  };
  const service = named(procedure.service);
  const routed = procedure.routes.map((route) => ({
    ...named(route.service),
    slug: route.service,
  }));
  const authority = authorities.get(authorityOf(procedure, service));
  return {
    ...written,
    definition: definitionOf({ slug, procedure, service, routed, authority, commune }),
  };
}

/**
 * What a procedure is filed against, with its version.
 * @param sources with the service that the procedure names, and its authority unless it is the commune
 */
export function definitionOf({
  service,
  ...sources
}: Omit<DefinitionSources, 'service'> & { readonly service: Service }): ProcedureDefinition {
  return compileDefinition(
    { ...sources, service: { slug: sources.procedure.service, ...service } },
    (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
}
