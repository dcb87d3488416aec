import { isAgentVerb, type AgentVerb } from '../../desk/acts/agent-acts.ts';
import type { ToldWay } from '../../desk/acts/told-way.ts';
import { ACT_OPTIONS, type ActOptions } from './act-options.ts';
import type { DeskCommand } from './desk-command.ts';
import { DISCREET } from './shown-answers.ts';

const TOLD: Readonly<Record<string, ToldWay>> = { prevenu: 'told', poster: 'posted' };

/** They name opinions that a page lists, and who gives one: agents have no identity here. */
const DESK_ONLY: readonly AgentVerb[] = ['demander-avis', 'avis-recu', 'retirer-avis'];

export const DESK_OPTIONS = {
  service: { type: 'string', multiple: true },
  format: { type: 'string' },
  reponses: { type: 'boolean' },
  protegee: { type: 'boolean' },
  ...ACT_OPTIONS,
} as const;

/**
 * What the words of the command line ask.
 * @param allServices services of the commune, read when none is named
 */
export function readDeskCommand(
  values: ActOptions & {
    readonly service?: readonly string[];
    readonly format?: string;
    readonly reponses?: boolean;
    readonly protegee?: boolean;
  },
  positionals: readonly string[],
  allServices: readonly string[],
): DeskCommand {
  const named = values.service ?? [];
  const services = named.length > 0 ? named : allServices;
  const isUnknown = services.some((service) => !allServices.includes(service));
  if (isUnknown) return { name: 'help' };
  const [verb = 'liste', reference, folder] = positionals;
  if (verb === 'liste') return { name: 'list', services };
  if (verb === 'saisir' && reference !== undefined) {
    return { name: 'enter', procedure: reference, given: values, services };
  }
  if (verb === 'organismes') return { name: 'bodies' };
  if (verb === 'abus' && reference === undefined) return { name: 'abuse', services };
  const way = Object.hasOwn(TOLD, verb) ? TOLD[verb] : undefined;
  if (way !== undefined && reference !== undefined) {
    return { name: 'told', way, reference, on: values.le, services };
  }
  if (verb === 'attester' && reference !== undefined && folder !== undefined) {
    return { name: 'attest', reference, folder, services };
  }
  if (verb === 'attestation' && reference !== undefined) {
    return { name: 'attestation', given: reference, services };
  }
  if (verb === 'disponibilite') {
    return { name: 'availability', format: values.format === 'csv' ? 'csv' : 'text', services };
  }
  const shown = values.reponses === true ? 'all' : DISCREET;
  if (verb === 'voir' && reference !== undefined) {
    return { name: 'show', reference, shown, services };
  }
  if (verb === 'code' && reference !== undefined) {
    const holder = values.protegee === true ? 'represented' : 'applicant';
    return { name: 'code', reference, holder, services };
  }
  if (verb === 'fichiers' && reference !== undefined && folder !== undefined) {
    return { name: 'files', reference, folder, services };
  }
  if (isAgentVerb(verb) && !DESK_ONLY.includes(verb) && reference !== undefined) {
    return { name: 'act', verb, reference, given: values, services };
  }
  const format = values.format ?? 'csv';
  if (verb === 'exporter' && (format === 'csv' || format === 'json')) {
    return { name: 'export', format, shown, services };
  }
  return { name: 'help' };
}
