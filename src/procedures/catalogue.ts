import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { LineSchema, SlugSchema, WebAddressSchema } from '../kit/editor-text.ts';
import { ProcedureSchema } from './procedure.ts';

/** Name of the format, in each file that follows it. */
export const CATALOGUE_FORMAT = 'parvis-demarches';
/**
 * Version of the format. The first number changes when what could be read no longer can; the second
 * when a key is added. A public contract: see `/donnees-ouvertes/`.
 */
export const CATALOGUE_VERSION = '2.2';

/** Addresses of the catalogue and of its JSON Schema, on every site. */
export const CATALOGUE_PATH = '/demarches.json';
export const CATALOGUE_SCHEMA_PATH = '/demarches.schema.json';

/** A procedure, whole: what its content file holds, and where it is published. */
export const CatalogueProcedureSchema = v.object({
  slug: SlugSchema,
  /** Address of its page. */
  url: WebAddressSchema,
  /** Address of its form, when it is filed online. */
  formUrl: v.optional(WebAddressSchema),
  /** Digest of the definition against which a request is filed, at `definitionUrl`. */
  definitionVersion: v.string(),
  definitionUrl: WebAddressSchema,
  procedure: ProcedureSchema,
  /** Text of its page, in Markdown. */
  body: v.string(),
});
export type CatalogueProcedure = v.InferOutput<typeof CatalogueProcedureSchema>;

const NamedSchema = v.object({ slug: SlugSchema, title: LineSchema });

/** Who publishes a catalogue, and in which version of the format. */
export const CatalogueHeadSchema = v.object({
  format: v.literal(CATALOGUE_FORMAT),
  version: v.string(),
  commune: v.object({
    id: SlugSchema,
    name: LineSchema,
    ofName: LineSchema,
    site: WebAddressSchema,
  }),
});
export type CatalogueHead = v.InferOutput<typeof CatalogueHeadSchema>;

/** The open data of `/demarches.json`: everything public of every procedure. */
export const CatalogueSchema = v.object({
  $schema: WebAddressSchema,
  ...CatalogueHeadSchema.entries,
  /** Day of Paris on which the site was built. */
  generatedOn: DaySchema,
  licence: v.object({ name: v.string(), url: WebAddressSchema }),
  /** What the short names of procedures mean. */
  services: v.array(NamedSchema),
  themes: v.array(NamedSchema),
  lifeEvents: v.array(NamedSchema),
  procedures: v.array(CatalogueProcedureSchema),
});
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
