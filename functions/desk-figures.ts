import type { Config } from '@netlify/functions';
import { createDeskPages } from '../src/desk/desk-pages.server.ts';
import { createFiguresHandler } from '../src/desk/figures/figures-handler.tsx';
import { createDeskGate } from '../src/desk/gate.server.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/bureau/chiffres', (services) =>
  createFiguresHandler({
    gate: createDeskGate(services),
    pages: createDeskPages(services.site.folder),
    clock: services.clock,
  }),
);

export const config: Config = {
  path: ['/bureau/chiffres', '/bureau/chiffres/tableau.csv'],
  region: 'fra',
};
