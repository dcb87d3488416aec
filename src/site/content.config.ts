import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import type { NationalGuide } from '../guide/national-guide.ts';
import type { Catalogue } from '../procedures/catalogue.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { LifeEvent } from '../procedures/life-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Theme } from '../procedures/theme.ts';
import type { Accessibility } from '../publishing/accessibility.ts';
import type { AgendaEvent } from '../publishing/agenda/agenda-event.ts';
import type { Alert } from '../publishing/alerts/alert.ts';
import type { Ecodesign } from '../publishing/ecodesign.ts';
import type { NewsItem } from '../publishing/news/news-item.ts';
import type { District } from '../publishing/places/district.ts';
import type { MediationPlace } from '../publishing/places/mediation-place.ts';
import type { KnowledgeSheet } from '../publishing/sheets/knowledge-sheet.ts';
import type { Streets } from '../publishing/streets.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import {
  alertLoader,
  eventLoader,
  guideLoader,
  newsLoader,
  procedureLoader,
  serviceLoader,
  sheetLoader,
  siteLoader,
} from './content/content-loaders.ts';
import type { Guide } from './content/guide-folder.ts';
import type { Photo } from './content/read-photo.ts';

// Astro wants Zod here. The loaders have already checked everything with the Valibot schemas of
// `site/content`, whose messages are in French: these lines only give the types.
const checked = <T>() => z.custom<T>();

export const collections = {
  site: defineCollection({
    loader: siteLoader,
    schema: checked<{
      commune: Commune;
      accessibility: Accessibility;
      ecodesign: Ecodesign;
      themes: readonly Theme[];
      nationalGuide: NationalGuide;
      lifeEvents: readonly LifeEvent[];
      mediationPlaces: readonly MediationPlace[];
      districts: readonly District[];
      streets: Streets;
      logo: string;
      frieze: string;
      photo: Photo | undefined;
      searchEntries: readonly SearchEntry[];
      knownWords: readonly string[];
      catalogue: Catalogue;
    }>(),
  }),
  services: defineCollection({ loader: serviceLoader, schema: checked<Service>() }),
  guide: defineCollection({ loader: guideLoader, schema: checked<Guide>() }),
  procedures: defineCollection({
    loader: procedureLoader,
    schema: checked<{ procedure: Procedure; definition: ProcedureDefinition }>(),
  }),
  sheets: defineCollection({ loader: sheetLoader, schema: checked<KnowledgeSheet>() }),
  news: defineCollection({ loader: newsLoader, schema: checked<NewsItem>() }),
  alerts: defineCollection({ loader: alertLoader, schema: checked<Alert>() }),
  events: defineCollection({ loader: eventLoader, schema: checked<AgendaEvent>() }),
};
