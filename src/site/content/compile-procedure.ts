import { createHash } from 'node:crypto';
import type { Commune } from '../../commune/commune.ts';
import type { Service } from '../../commune/service.ts';
import { compileDefinition } from '../../procedures/compile-definition.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { CheckedFile } from './check-file.ts';

/** A procedure ready to be published. */
export interface LoadedProcedure {
  readonly slug: string;
  readonly file: string;
  readonly procedure: Procedure;
  readonly definition: ProcedureDefinition;
  /** Markdown of the page. */
  readonly body: string;
}

/** Puts together a checked procedure and what it is filed against. */
export function compileProcedure(
  { source, data }: CheckedFile<Procedure>,
  services: ReadonlyMap<string, Service>,
  commune: Commune,
): LoadedProcedure {
  const service = services.get(data.service);
  if (service === undefined) throw new TypeError(`Unchecked service: ${data.service}`);
  const definition = compileDefinition(
    { slug: source.slug, procedure: data, service: { slug: data.service, ...service }, commune },
    (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
  return { slug: source.slug, file: source.file, procedure: data, definition, body: source.body };
}
