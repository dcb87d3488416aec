import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import {
  guideLoader,
  alertLoader,
  eventLoader,
  newsLoader,
  procedureLoader,
  serviceLoader,
  sheetLoader,
  siteLoader,
} from './build/content-loaders.ts';
import type { Guide } from './build/guide-folder.ts';
import type { Photo } from './build/read-photo.ts';
import type { Accessibility } from './schemas/accessibility.ts';
import type { AgendaEvent } from './schemas/agenda-event.ts';
import type { Alert } from './schemas/alert.ts';
import type { Catalogue } from './schemas/catalogue.ts';
import type { Commune } from './schemas/commune.ts';
import type { ProcedureDefinition } from './schemas/definition.ts';
import type { District } from './schemas/district.ts';
import type { KnowledgeSheet } from './schemas/knowledge-sheet.ts';
import type { LifeEvent } from './schemas/life-event.ts';
import type { MediationPlace } from './schemas/mediation-place.ts';
import type { NationalGuide } from './schemas/national-guide.ts';
import type { NewsItem } from './schemas/news-item.ts';
import type { SearchEntry } from './schemas/search-entry.ts';
import type { Service } from './schemas/service.ts';
import type { Streets } from './schemas/streets.ts';
import type { Theme } from './schemas/theme.ts';

// Astro wants Zod here. The loaders have already checked everything with the Valibot schemas of
// `src/schemas`, whose messages are in French: these lines only give the types.
const checked = <T>() => z.custom<T>();

export const collections = {
  site: defineCollection({
    loader: siteLoader,
    schema: checked<{
      commune: Commune;
      accessibility: Accessibility;
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
    schema: checked<ProcedureDefinition>(),
  }),
  sheets: defineCollection({ loader: sheetLoader, schema: checked<KnowledgeSheet>() }),
  news: defineCollection({ loader: newsLoader, schema: checked<NewsItem>() }),
  alerts: defineCollection({ loader: alertLoader, schema: checked<Alert>() }),
  events: defineCollection({ loader: eventLoader, schema: checked<AgendaEvent>() }),
};
