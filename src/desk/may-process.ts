import type { DeskRight } from './desk-right.ts';

/** What an agent holds: rights in services, and in sectors. */
export interface HeldRights {
  readonly rights: ReadonlyMap<string, DeskRight>;
  readonly sectors?: ReadonlyMap<string, DeskRight>;
}

/** Where a request is: what a right is given on. */
export interface Remit {
  readonly service_slug: string;
  readonly sector: string;
}

const isMore = (right: DeskRight | undefined): boolean =>
  right === 'process' || right === 'supervise';

/** Whether an agent acts in the whole of a service: whoever may only read there does not. */
export const mayProcess = ({ rights }: HeldRights, service: string): boolean =>
  isMore(rights.get(service));

/** Whether an agent acts on a request: by its service, or by its sector. */
export const mayProcessRequest = (held: HeldRights, { service_slug, sector }: Remit): boolean =>
  mayProcess(held, service_slug) || isMore(held.sectors?.get(sector));

/** Whether an agent acts somewhere. */
export const mayProcessSome = ({ rights, sectors }: HeldRights): boolean =>
  [...rights.values(), ...(sectors?.values() ?? [])].some(isMore);
