import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueProcedure } from '../../src/procedures/catalogue.ts';
import { ROOT } from './project.ts';

/** The catalogue of Petiteville as it is published. */
export function ownCatalogue(): Catalogue {
  return JSON.parse(readFileSync(join(ROOT, 'dist/demarches.json'), 'utf8')) as Catalogue;
}

/** The same, as if another commune published one procedure of it, changed by the test. */
export function foreignCatalogue(
  slug: string,
  change: (entry: CatalogueProcedure) => void = () => undefined,
): Catalogue {
  const catalogue = ownCatalogue();
  const procedures = catalogue.procedures.filter((entry) => entry.slug === slug);
  const text = JSON.stringify({
    ...catalogue,
    commune: {
      id: 'valmont',
      name: 'Valmont',
      ofName: 'de Valmont',
      site: 'https://guichet.valmont.example',
    },
    procedures,
  });
  const foreign = JSON.parse(
    text.replaceAll('de Petiteville', 'de Valmont').replaceAll('Petiteville', 'Valmont'),
  ) as Catalogue;
  for (const entry of foreign.procedures) change(entry);
  return foreign;
}
