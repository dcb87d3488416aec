import type { DeskRight } from './desk-right.ts';

/** Whether an agent acts in a service: whoever may only read there does not. */
export function mayProcess(
  { rights }: { readonly rights: ReadonlyMap<string, DeskRight> },
  service: string,
): boolean {
  const right = rights.get(service);
  return right === 'process' || right === 'supervise';
}
