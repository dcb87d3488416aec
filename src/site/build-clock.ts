import { createClock } from '../web/clock.ts';

/** Tells when the site is built: what is over leaves its lists. A local build may hold it: `PARVIS_NOW`. */
export const buildClock = createClock(process.env);
