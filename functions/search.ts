import type { Config } from '@netlify/functions';
import { serve } from '../src/server/serve.ts';
import { createShowSearchHandler } from '../src/server/show-search.tsx';

export default serve('/recherche', createShowSearchHandler);

export const config: Config = { path: '/recherche', region: 'fra' };
