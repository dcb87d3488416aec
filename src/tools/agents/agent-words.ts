import type { AgentKind, DeskRight } from '../../desk/desk-right.ts';
import { isExistingDay } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';

const KINDS: Readonly<Record<string, AgentKind>> = {
  agent: 'agent',
  redaction: 'editor',
  donnees: 'dpo',
  mediation: 'mediator',
};
const RIGHTS: Readonly<Record<string, DeskRight>> = {
  lire: 'read',
  instruire: 'process',
  encadrer: 'supervise',
};

function wordOf<T>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(words).find((word) => words[word] === value) ?? '';
}

function read<T>(words: Readonly<Record<string, T>>, typed: string, what: string): T {
  const value = Object.hasOwn(words, typed) ? words[typed] : undefined;
  if (value === undefined) {
    throw new StopError(`${what} inconnu : ${typed}`, {
      next: `Écrivez l’un de ces mots : ${Object.keys(words).join(', ')}.`,
    });
  }
  return value;
}

/** What an agent is, as it is typed. @throws {StopError} */
export const readKind = (typed: string): AgentKind => read(KINDS, typed, 'Sorte d’agent');
/** What an agent may do, as it is typed. @throws {StopError} */
export const readRight = (typed: string): DeskRight => read(RIGHTS, typed, 'Droit');
export const kindWord = (kind: AgentKind): string => wordOf(KINDS, kind);
export const rightWord = (right: DeskRight): string => wordOf(RIGHTS, right);

/** A service of the commune. @throws {StopError} when it has none of that name */
export function readService(typed: string, services: readonly string[]): string {
  if (services.includes(typed)) return typed;
  throw new StopError(`Aucun service ne se nomme ${typed}.`, {
    next: `Services : ${services.join(', ')}.`,
  });
}

/** A place of help of the commune. @throws {StopError} when it has none of that name */
export function readStructure(typed: string, structures: readonly string[]): string {
  if (structures.includes(typed)) return typed;
  throw new StopError(`Aucun lieu d’aide ne se nomme ${typed}.`, {
    next: `Lieux de lieux.json : ${structures.join(', ')}.`,
  });
}

/** The last day of a right; nothing where none is typed. @throws {StopError} */
export function readLastDay(typed: string | undefined): string | undefined {
  if (typed === undefined || typed === '') return undefined;
  if (isExistingDay(typed)) return typed;
  throw new StopError(`${typed} n’est pas un jour.`, { next: 'Par exemple : 2026-12-31.' });
}
