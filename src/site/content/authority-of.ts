import { COMMUNE_AUTHORITY } from '../../commune/authority.ts';
import type { Service } from '../../commune/service.ts';
import type { Procedure } from '../../procedures/procedure.ts';

/** Name of the authority that decides: the commune, unless the procedure or its service says another. */
export function authorityOf(
  procedure: Pick<Procedure, 'authority'>,
  service: Pick<Service, 'authority'> | undefined,
): string {
  return procedure.authority ?? service?.authority ?? COMMUNE_AUTHORITY;
}
