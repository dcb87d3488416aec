import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import type { Day } from '../kit/day.ts';
import {
  CATALOGUE_FORMAT,
  CATALOGUE_SCHEMA_PATH,
  CATALOGUE_VERSION,
  type Catalogue,
} from './catalogue.ts';
import type { ProcedureDefinition } from './definition.ts';
import type { LifeEvent } from './life-event.ts';
import type { Procedure } from './procedure.ts';
import type { Theme } from './theme.ts';

/** Licence of public data that the State names for it (CRPA, art. D323-2-1). */
const LICENCE = {
  name: 'Licence Ouverte / Open Licence, version 2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

interface PublishedContent {
  readonly commune: Commune;
  readonly services: ReadonlyMap<string, Service>;
  readonly themes: readonly Theme[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly procedures: readonly {
    readonly slug: string;
    readonly procedure: Procedure;
    readonly definition: ProcedureDefinition;
    readonly body: string;
  }[];
}

/** Everything public of every procedure, for another site to reuse (CRPA, art. L312-1-1). */
export function compileCatalogue(content: PublishedContent, generatedOn: Day): Catalogue {
  const { id, name, ofName, site } = content.commune;
  const named = ({ slug, title }: { slug: string; title: string }) => ({ slug, title });
  return {
    $schema: `${site}${CATALOGUE_SCHEMA_PATH}`,
    format: CATALOGUE_FORMAT,
    version: CATALOGUE_VERSION,
    generatedOn,
    licence: LICENCE,
    commune: { id, name, ofName, site },
    services: [...content.services].map(([slug, service]) => ({ slug, title: service.name })),
    themes: content.themes.map(named),
    lifeEvents: content.lifeEvents.map(named),
    procedures: content.procedures.map(({ slug, procedure, definition, body }) => {
      const url = `${site}/demarches/${slug}/`;
      return {
        slug,
        url,
        ...(procedure.channels.online ? { formUrl: `${url}formulaire/` } : {}),
        definitionVersion: definition.version,
        definitionUrl: `${url}definition.json`,
        procedure,
        body: body.trim(),
      };
    }),
  };
}
