import { deskRequestPath } from '../request/request-paths.ts';

/** Where an agent gives a new follow-up code. */
export const codePath = (reference: string): string => `${deskRequestPath(reference)}code/`;
