import { COMMUNE_AUTHORITY, type Authority, type DecidingAuthority } from '../commune/authority.ts';
import { communeAuthority, communeController } from '../commune/commune-authority.ts';
import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import { applicantSection } from './applicant-form.ts';
import type {
  ProcedureDefinition,
  ToldAuthority,
  ToldCommune,
  ToldProcedure,
  ToldService,
  ToldSilence,
} from './definition.ts';
import type { Procedure } from './procedure.ts';

export interface DefinitionSources {
  readonly slug: string;
  readonly procedure: Procedure;
  readonly service: Service & { readonly slug: string };
  /** Who decides; nothing: the commune. */
  readonly authority?: Authority | undefined;
  readonly commune: Commune;
}

/**
 * Puts together what a procedure is filed against. `digest` hashes the text of everything that a
 * person answers or is told; it is passed in because hashing differs between build and browser.
 */
export function compileDefinition(
  { slug, procedure, service, authority, commune }: DefinitionSources,
  digest: (text: string) => string,
): ProcedureDefinition {
  const { form, minutes, theme, channels } = procedure;
  const told = {
    slug,
    procedure: toldProcedure(procedure),
    form: form.length === 0 ? [] : [...form, applicantSection(procedure)],
    service: toldService(service),
    authority: toldAuthority(authority ?? communeAuthority(commune), commune),
    commune: toldCommune(commune),
  };
  const page = { minutes, theme, isOnline: channels.online };
  return { version: digest(JSON.stringify(told)), ...told, page };
}

function toldProcedure(procedure: Procedure): ToldProcedure {
  const { title, kind, sector, applicant, competentBody, usualDelay, answerWithin } = procedure;
  const { cost, documents, next, retention, dataProcessing } = procedure;
  return {
    ...{ title, kind, sector, applicant, competentBody, usualDelay, answerWithin },
    silence: toldSilence(procedure),
    ...{ cost, documents, next, retention, dataProcessing },
  };
}

function toldSilence({ silence }: Procedure): ToldSilence {
  const { checkedOn: _day, checkedBy: _who, ...told } = silence;
  return told;
}

function toldService({
  slug,
  name,
  address,
  email,
  phone,
}: DefinitionSources['service']): ToldService {
  return { slug, name, address, email, phone };
}

function toldAuthority({ dpo, ...authority }: DecidingAuthority, commune: Commune): ToldAuthority {
  const isController = dpo !== undefined && authority.kind !== COMMUNE_AUTHORITY;
  return {
    ...authority,
    dpo: dpo ?? commune.dpo,
    controller: isController ? authority.nameWithArticle : communeController(commune),
  };
}

function toldCommune(commune: Commune): ToldCommune {
  const { id, name, ofName, address, email, phone } = commune;
  const implicitDecisionShift = { days: commune.implicitDecisionShift.days };
  return { id, name, ofName, address, email, phone, implicitDecisionShift };
}
