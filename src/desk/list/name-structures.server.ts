import type { FindPlace } from '../../requests/help/places.server.ts';
import type { Choices } from './list-page.ts';

/** The choices of filters, structures by the names that the content gives them. */
export async function nameStructures(places: FindPlace, choices: Choices): Promise<Choices> {
  const structures = await Promise.all(
    choices.structures.map(async ({ slug, name }) => ({
      slug,
      name: (await places(slug))?.nom ?? name,
    })),
  );
  return { ...choices, structures };
}
