import type { Config } from '@netlify/functions';
import { foldFigures } from '../src/desk/figures/fold-figures.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('fold-figures', ({ database }) => foldFigures(database('maintenance')));

// Every hour: figures are right meanwhile, and are read faster after.
export const config: Config = { schedule: '37 * * * *', region: 'fra' };
