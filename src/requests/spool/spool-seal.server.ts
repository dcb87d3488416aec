import { createSeal, type Seal } from '../../kit/seal.server.ts';

/** Makes what waits unreadable, and a change of it seen. */
export type SpoolSeal = Seal;

/** @param secret `PARVIS_SECRET` */
export function createSpoolSeal(secret: string): SpoolSeal {
  return createSeal(secret, 'spool');
}
