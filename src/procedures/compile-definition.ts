import type { Authority } from '../commune/authority.ts';
import { communeAuthority, communeController } from '../commune/commune-authority.ts';
import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import { applicantSections } from './applicant-form.ts';
import type {
  ProcedureDefinition,
  ToldAuthority,
  ToldCommune,
  ToldProcedure,
  ToldService,
} from './definition.ts';
import type { Procedure } from './procedure.ts';
import { routeCondition } from './route.ts';

export interface DefinitionSources {
  readonly slug: string;
  readonly procedure: Procedure;
  readonly service: Service & { readonly slug: string };
  /** Services that its routes name, in their order. */
  readonly routed?: readonly (Service & { readonly slug: string })[];
  /** Who decides; nothing: the commune. */
  readonly authority?: Authority | undefined;
  readonly commune: Commune;
}

/**
 * Puts together what a procedure is filed against. `digest` hashes the text of everything that a
 * person answers or is told; it is passed in because hashing differs between build and browser.
 */
export function compileDefinition(
  { slug, procedure, service, routed = [], authority, commune }: DefinitionSources,
  digest: (text: string) => string,
): ProcedureDefinition {
  const { form, minutes, theme, channels } = procedure;
  const told = {
    slug,
    procedure: toldProcedure(procedure, commune),
    form: form.length === 0 ? [] : [...form, ...applicantSections(procedure)],
    service: toldService(service),
    authority: toldAuthority(authority, commune),
    commune: toldCommune(commune),
  };
  const routes = routed.map((other, place) => {
    const to = toldService(other);
    const when = routeCondition(procedure.routes[place] ?? { service: to.slug });
    return { when, service: to, version: digest(JSON.stringify({ ...told, service: to })) };
  });
  const page = { minutes, theme, isOnline: channels.online, ...(routes.length > 0 && { routes }) };
  return { version: digest(JSON.stringify(told)), ...told, page };
}

function toldProcedure(procedure: Procedure, { keeping }: Commune): ToldProcedure {
  const { title, kind, sector, competentBody, usualDelay, answerWithin } = procedure;
  const { silence, mentions, cost, documents, next, steps, retention, dataProcessing } = procedure;
  return {
    ...{ title, kind, sector, competentBody, usualDelay, answerWithin },
    ...{ silence, mentions, cost, documents, next, dataProcessing },
    ...(steps.length > 0 && { steps }),
    retention: { ...retention, proofMargin: keeping.proofMargin },
  };
}

/** The service in charge, as receipts name it. */
export function toldService({
  slug,
  name,
  address,
  email,
  phone,
}: DefinitionSources['service']): ToldService {
  return { slug, name, address, email, phone };
}

function toldAuthority(written: Authority | undefined, commune: Commune): ToldAuthority {
  if (written === undefined) {
    const { dpo } = commune;
    return { ...communeAuthority(commune), dpo, controller: communeController(commune) };
  }
  const { dpo, appeals, ...authority } = written;
  return {
    ...authority,
    appeals: appeals.map(({ legalBasis: _text, ...told }) => told),
    dpo: dpo ?? commune.dpo,
    controller: dpo === undefined ? communeController(commune) : written.nameWithArticle,
  };
}

function toldCommune(commune: Commune): ToldCommune {
  const { id, name, ofName, address, email, phone, mayorEmail, rectificationWithin } = commune;
  const implicitDecisionShift = { days: commune.implicitDecisionShift.days };
  return {
    ...{ id, name, ofName, address, email, phone, implicitDecisionShift },
    ...(mayorEmail !== undefined && { mayorEmail }),
    ...(rectificationWithin !== undefined && { rectificationWithin }),
  };
}
