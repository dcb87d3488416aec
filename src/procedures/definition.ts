import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import type { FormSection } from '../questions/form-section.ts';
import type { Procedure } from './procedure.ts';

/**
 * A procedure as it is published and filed against: the content file with its service, its commune
 * and the questions that the law adds. Built once by `compileDefinition`, written beside the page,
 * read by the functions, stored with each submission.
 */
export interface ProcedureDefinition {
  readonly slug: string;
  /** Digest of everything below: tells under which wording a request was filed. */
  readonly version: string;
  readonly procedure: Omit<Procedure, 'form' | 'synonyms'>;
  readonly form: readonly FormSection[];
  readonly service: Service & { readonly slug: string };
  readonly commune: Commune;
}
