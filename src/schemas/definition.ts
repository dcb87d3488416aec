import type { Commune } from './commune.ts';
import type { Field } from './field.ts';
import type { Procedure } from './procedure.ts';
import type { Service } from './service.ts';

/** A part of a form with all its questions, those that identify the applicant included. */
export interface FormSection {
  readonly title: string;
  readonly fields: readonly Field[];
}

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
