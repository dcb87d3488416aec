import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import { applicantSection } from './applicant-form.ts';
import type { ProcedureDefinition } from './definition.ts';
import type { Procedure } from './procedure.ts';

export interface DefinitionSources {
  readonly slug: string;
  readonly procedure: Procedure;
  readonly service: Service & { readonly slug: string };
  readonly commune: Commune;
}

/**
 * Puts together what a procedure is filed against. `digest` hashes the text of everything that a
 * person answers or is told; it is passed in because hashing differs between build and browser.
 */
export function compileDefinition(
  { slug, procedure, service, commune }: DefinitionSources,
  digest: (text: string) => string,
): ProcedureDefinition {
  const { form, synonyms: _synonyms, ...rest } = procedure;
  const content = {
    slug,
    procedure: rest,
    form: form.length === 0 ? [] : [...form, applicantSection(procedure)],
    service,
    commune,
  };
  return { version: digest(JSON.stringify(content)), ...content };
}
