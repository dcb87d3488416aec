import type { DecidingAuthority } from '../commune/authority.ts';
import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import type { Condition } from '../questions/condition.ts';
import type { FormSection } from '../questions/form-section.ts';
import type { Procedure } from './procedure.ts';
import type { Retention } from './retention.ts';
import type { SilenceCase, SilenceRule } from './silence.ts';
import type { Step } from './step.ts';

/** What silence means for a person. */
export type ToldRule = SilenceRule;
/** The same for everybody, and for some. */
export type ToldSilence = ToldRule & { readonly cases?: readonly SilenceCase[] | undefined };

/** What a procedure asks and promises, besides its questions. */
export type ToldProcedure = Pick<
  Procedure,
  | 'title'
  | 'kind'
  | 'sector'
  | 'competentBody'
  | 'usualDelay'
  | 'answerWithin'
  | 'mentions'
  | 'cost'
  | 'documents'
  | 'next'
  | 'dataProcessing'
> & {
  readonly silence: ToldSilence;
  /** Absent where the procedure says none: a request keeps those that it was filed under. */
  readonly steps?: readonly Step[];
  /** With the margin, of the commune, after which nobody sues any more. */
  readonly retention: Retention & { readonly proofMargin: string };
};

/** The service in charge, as receipts name it (CRPA R112-11-1, 2°). */
export type ToldService = Pick<Service, 'name' | 'address' | 'email' | 'phone'> & {
  readonly slug: string;
};

/** Who decides and to whom one appeals, the commune itself included; who protects the data. */
export type ToldAuthority = Omit<DecidingAuthority, 'dpo'> & {
  readonly dpo: Commune['dpo'];
  /** « la commune d’Admiville »: the controller of the data (GDPR, art. 13). */
  readonly controller: string;
};

/** The commune, as receipts name it. */
export type ToldCommune = Pick<
  Commune,
  'id' | 'name' | 'ofName' | 'address' | 'email' | 'phone' | 'mayorEmail' | 'rectificationWithin'
> & { readonly implicitDecisionShift: Pick<Commune['implicitDecisionShift'], 'days'> };

/** What a submission is filed under and stored with: what is asked and promised, and nothing else. */
export interface FiledDefinition {
  readonly slug: string;
  /** Digest of everything below: tells under which wording a request was filed. */
  readonly version: string;
  readonly procedure: ToldProcedure;
  readonly form: readonly FormSection[];
  readonly service: ToldService;
  readonly authority: ToldAuthority;
  readonly commune: ToldCommune;
}

/** A service that gets what some answers lead to, and what is stored then. */
export interface ToldRoute {
  readonly when: Condition;
  readonly service: ToldService;
  /** Of the definition with this service. */
  readonly version: string;
}

/** The same beside the page: built once by `compileDefinition`, read by functions and by browsers. */
export interface ProcedureDefinition extends FiledDefinition {
  /** What the page of the form shows besides: it may change without a new version, and is not stored. */
  readonly page: Pick<Procedure, 'minutes' | 'theme'> & {
    readonly isOnline: boolean;
    /** The first that holds gets the request; none: the service of the procedure. */
    readonly routes?: readonly ToldRoute[];
  };
}
