import { getCollection, getEntry } from 'astro:content';
import type { Commune } from '../../commune/commune.ts';
import type { NationalGuide } from '../../guide/national-guide.ts';
import type { Catalogue } from '../../procedures/catalogue.ts';
import type { LifeEvent } from '../../procedures/life-event.ts';
import type { Theme } from '../../procedures/theme.ts';
import type { Accessibility } from '../../publishing/accessibility.ts';
import type { Ecodesign } from '../../publishing/ecodesign.ts';
import type { MediationPlace } from '../../publishing/places/mediation-place.ts';
import {
  type DistrictPlaces,
  placesByDistrict,
} from '../../publishing/places/places-by-district.ts';
import type { Streets } from '../../publishing/streets.ts';
import type { SearchEntry } from '../../search/search-entry.ts';
import type { Photo } from '../content/read-photo.ts';

const FRENCH = new Intl.Collator('fr');

/** The commune, as `content/commune.yml` describes it. */
export async function getCommune(): Promise<Commune> {
  return (await getSite()).commune;
}

/** The logo of the commune: SVG, checked when the content is read. */
export async function getLogo(): Promise<string> {
  return (await getSite()).logo;
}

/** The frieze of the home page: SVG, checked when the content is read. */
export async function getFrieze(): Promise<string> {
  return (await getSite()).frieze;
}

/** The photo of the commune, if it has one. */
export async function getPhoto(): Promise<Photo | undefined> {
  return (await getSite()).photo;
}

/** What the commune declares about accessibility, as `content/accessibilite.yml` says it. */
export async function getAccessibility(): Promise<Accessibility> {
  return (await getSite()).accessibility;
}

/** What the commune declares on ecodesign. */
export async function getEcodesign(): Promise<Ecodesign> {
  return (await getSite()).ecodesign;
}

/** Themes, in the order of the list. */
export async function getThemes(): Promise<readonly Theme[]> {
  return (await getSite()).themes;
}

/** Where the national sheets come from, and who answers for them here. */
export async function getNationalGuide(): Promise<NationalGuide> {
  return (await getSite()).nationalGuide;
}

/** Moments of life that bring people to the town hall, in the order of the list. */
export async function getLifeEvents(): Promise<readonly LifeEvent[]> {
  return (await getSite()).lifeEvents;
}

/** Places where people are helped, as `content/lieux.json` holds them. */
export async function getMediationPlaces(): Promise<readonly MediationPlace[]> {
  return (await getSite()).mediationPlaces;
}

/** The same, by district. */
export async function getPlacesByDistrict(): Promise<readonly DistrictPlaces[]> {
  const { mediationPlaces, districts } = await getSite();
  return placesByDistrict(mediationPlaces, districts);
}

/** Names of districts, in the order of the list. @param slugs districts of `content/quartiers.yml` */
export async function getDistrictNames(slugs: readonly string[]): Promise<readonly string[]> {
  return (await getSite()).districts
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ name }) => name);
}

/** Names of the streets of the commune. */
export async function getStreets(): Promise<Streets> {
  return (await getSite()).streets;
}

/** What the search looks into. */
export async function getSearchEntries(): Promise<readonly SearchEntry[]> {
  return (await getSite()).searchEntries;
}

/** Stems of the words of the site: those of a search that may be counted. */
export async function getKnownWords(): Promise<readonly string[]> {
  return (await getSite()).knownWords;
}

/** Open data of the procedures. */
export async function getCatalogue(): Promise<Catalogue> {
  return (await getSite()).catalogue;
}

/** Procedures, in the order of their titles. */
export async function getProcedures() {
  const procedures = await getCollection('procedures');
  return procedures.sort((a, b) => FRENCH.compare(a.data.procedure.title, b.data.procedure.title));
}

/** Procedures that are filed with a form of this site. */
export async function getFiledProcedures() {
  return (await getProcedures()).filter(({ data }) => data.procedure.channels.online);
}

/** The same, for pages that are drawn once for each form: parameters of the route and properties. */
export async function getFormPaths() {
  return (await getFiledProcedures()).map(({ id, data }) => ({
    params: { procedure: id },
    props: { procedure: data.procedure, definition: data.definition },
  }));
}

/** Services, in the order of their names. */
export async function getServices() {
  const services = await getCollection('services');
  return services.sort((a, b) => FRENCH.compare(a.data.name, b.data.name));
}

/** Knowledge sheets that everybody may read, in the order of their questions. */
export async function getPublicSheets() {
  const sheets = await getCollection('sheets');
  return sheets.sort((a, b) => FRENCH.compare(a.data.question, b.data.question));
}

/** A service named by a procedure. The loader has checked that it exists. */
export async function getService(slug: string) {
  const service = await getEntry('services', slug);
  if (service === undefined) throw new TypeError(`Unknown service: ${slug}`);
  return service;
}

async function getSite() {
  const site = await getEntry('site', 'site');
  if (site === undefined) throw new TypeError('The commune was not loaded');
  return site.data;
}
