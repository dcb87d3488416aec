import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import * as v from 'valibot';
import { COMMUNE_AUTHORITY, type Authority } from '../../commune/authority.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { CONTENT, type FileKey, type Said } from '../../publishing/content-register.ts';
import {
  placesByDistrict,
  type DistrictPlaces,
} from '../../publishing/places/places-by-district.ts';
import { isElsewhere } from '../../search/is-elsewhere.ts';
import { authorityOf } from '../content/authority-of.ts';
import { definitionOf } from '../content/compile-procedure.ts';

const FRENCH = new Intl.Collator('fr');

const read = new Map<FileKey, unknown>();

/** A content that is one file, by its key in the register: `getFile('commune')`. */
export async function getFile<K extends FileKey>(key: K): Promise<Said<K>> {
  const { schema } = CONTENT[key];
  // `npm run dev` draws what was just changed.
  if (import.meta.env.DEV || !read.has(key))
    read.set(key, v.parse(schema, (await getEntry('files', key))?.data.value));
  return read.get(key) as Said<K>;
}

/** What is derived from the whole content: the search, the catalogue, drawings. */
export async function getSite(): Promise<CollectionEntry<'site'>['data']> {
  const site = await getEntry('site', 'site');
  if (site === undefined) throw new TypeError('The content was not loaded');
  return site.data;
}

/** What somebody else than the town hall does, in the order of titles. */
export async function getSignposts() {
  const { searchEntries } = await getSite();
  return searchEntries.filter(isElsewhere).sort((a, b) => FRENCH.compare(a.title, b.title));
}

/** Places where people are helped, by district. */
export async function getPlacesByDistrict(): Promise<readonly DistrictPlaces[]> {
  return placesByDistrict(await getFile('mediationPlaces'), await getFile('districts'));
}

/** Names of districts, in the order of the list. @param slugs those of the file of districts */
export async function getDistrictNames(slugs: readonly string[]): Promise<readonly string[]> {
  return (await getFile('districts'))
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ name }) => name);
}

/** Procedures, in the order of their titles. */
export const getProcedures = async () => sortProcedures(await getCollection('procedures'));

export function sortProcedures(procedures: readonly CollectionEntry<'procedures'>[]) {
  return procedures.toSorted((a, b) =>
    FRENCH.compare(a.data.procedure.title, b.data.procedure.title),
  );
}

/** Procedures that are filed with a form of this site. */
export async function getFiledProcedures() {
  return (await getProcedures()).filter(({ data }) => data.procedure.channels.online);
}

/**
 * The same, for pages that are drawn once for each form: parameters of the route and properties. The
 * definition is compiled where it is drawn: those of thousands of procedures would fill the memory.
 */
export async function getFormPaths() {
  return (await getFiledProcedures()).map(({ id, data: { procedure } }) => ({
    params: { procedure: id },
    props: { slug: id, procedure },
  }));
}

/** What a procedure is filed against. */
export async function getDefinition(
  slug: string,
  procedure: Procedure,
): Promise<ProcedureDefinition> {
  const { data: service } = await getService(procedure.service);
  const routed = await Promise.all(
    procedure.routes.map(async ({ service: name }) => ({
      ...(await getService(name)).data,
      slug: name,
    })),
  );
  const authority = await getAuthority(procedure);
  const commune = await getFile('commune');
  return definitionOf({ slug, procedure, service, routed, authority, commune });
}

/** Who decides; nothing for the commune. The loader has checked that it exists. */
export async function getAuthority(
  procedure: Pick<Procedure, 'authority' | 'service'>,
): Promise<Authority | undefined> {
  const { data: service } = await getService(procedure.service);
  const authority = authorityOf(procedure, service);
  // No file is written of the commune itself, and Astro warns of each entry that it does not find.
  if (authority === COMMUNE_AUTHORITY) return undefined;
  return (await getEntry('authorities', authority))?.data;
}

/** Services, in the order of their names. */
export async function getServices() {
  const services = await getCollection('services');
  return services.sort((a, b) => FRENCH.compare(a.data.name, b.data.name));
}

/** Knowledge sheets that everybody may read, in the order of their questions. */
export const getPublicSheets = async () => sortSheets(await getCollection('knowledgeSheets'));

/** Every knowledge sheet, those for agents alone too: for the desk. */
export async function getAllSheets() {
  return sortSheets([
    ...(await getCollection('knowledgeSheets')),
    ...(await getCollection('internalSheets')),
  ]);
}

function sortSheets<T extends { readonly data: { readonly question: string } }>(
  sheets: readonly T[],
): T[] {
  return sheets.toSorted((a, b) => FRENCH.compare(a.data.question, b.data.question));
}

/** A service named by a procedure. The loader has checked that it exists. */
export async function getService(slug: string) {
  const service = await getEntry('services', slug);
  if (service === undefined) throw new TypeError(`Unknown service: ${slug}`);
  return service;
}
