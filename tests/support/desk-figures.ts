import { join } from 'node:path';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { createFiguresHandler } from '../../src/desk/figures/figures-handler.tsx';
import { actAsRole } from './act-as.ts';
import { SITE } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { ROOT } from './project.ts';

/** The figures of some services, as an agent asks for them on a day. */
export interface OpenFigures {
  page(words?: string): Promise<ReadPage>;
  /** Cells of the line of a table, from its first words. */
  cells(page: ReadPage, caption: string, label: string): readonly string[] | undefined;
  csv(words?: string): Promise<Response>;
}

export async function openFigures(
  services: readonly string[],
  day = '2026-06-10',
): Promise<OpenFigures> {
  const database = await actAsRole('agent', { services, sub: 'agent-1' });
  const handler = createFiguresHandler({
    gate: () =>
      Promise.resolve({
        agentId: 'agent-1',
        name: { name: 'Claire Martin' },
        rights: new Map(services.map((service) => [service, 'read'])),
        database,
      }),
    pages: createDeskPages(join(ROOT, 'dist')),
    clock: () => new Date(`${day}T10:00:00Z`),
  });
  const get = (path: string) => handler(new Request(`${SITE}${path}`), { params: {} });
  return {
    page: async (words = '') => readPage(await get(`/bureau/chiffres/?${words}`)),
    csv: (words = '') => get(`/bureau/chiffres/tableau.csv?${words}`),
    cells: ({ document }, caption, label) => {
      const table = [...document.querySelectorAll('table')].find(
        (one) => one.querySelector('caption')?.textContent === caption,
      );
      const row = [...(table?.querySelectorAll('tr') ?? [])].find((one) =>
        plain(one.querySelector('th')?.textContent ?? '').startsWith(label),
      );
      return (
        row &&
        [...row.querySelectorAll('td')].map(({ lastChild }) => plain(lastChild?.textContent ?? ''))
      );
    },
  };
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ').trim();
