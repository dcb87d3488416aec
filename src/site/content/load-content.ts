import type * as v from 'valibot';
import { type Commune, CommuneSchema } from '../../commune/commune.ts';
import { type Service, ServiceSchema } from '../../commune/service.ts';
import { type NationalGuide, NationalGuideSchema } from '../../guide/national-guide.ts';
import { type LegalText, LegalTextsSchema } from '../../law/citations/legal-text.ts';
import { checkProcedure } from '../../procedures/check-procedure.ts';
import { type LifeEvent, LifeEventsSchema } from '../../procedures/life-event.ts';
import { ProcedureSchema } from '../../procedures/procedure.ts';
import { type Theme, ThemesSchema } from '../../procedures/theme.ts';
import { type Accessibility, AccessibilitySchema } from '../../publishing/accessibility.ts';
import { type Ecodesign, EcodesignSchema } from '../../publishing/ecodesign.ts';
import { type District, DistrictsSchema } from '../../publishing/places/district.ts';
import {
  type MediationPlace,
  MediationPlacesSchema,
} from '../../publishing/places/mediation-place.ts';
import { type SameWords, SameWordsSchema } from '../../publishing/same-words.ts';
import {
  type KnowledgeSheet,
  KnowledgeSheetSchema,
} from '../../publishing/sheets/knowledge-sheet.ts';
import { type Streets, StreetsSchema } from '../../publishing/streets.ts';
import { checkFile } from './check-file.ts';
import { checkLaw } from './check-law.ts';
import { compileProcedure, type LoadedProcedure } from './compile-procedure.ts';
import { ContentError, type FileProblem } from './content-error.ts';
import { type ContentFile, readContentFile, readContentFolder } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';
import { crossCheck } from './cross-check.ts';
import { loadPublicLife, type PublicLife } from './load-public-life.ts';
import { readDrawing } from './read-drawing.ts';
import { type Photo, readPhoto } from './read-photo.ts';

/** A knowledge sheet ready to be shown to whoever may read it. */
export interface LoadedKnowledgeSheet {
  readonly slug: string;
  readonly file: string;
  readonly sheet: KnowledgeSheet;
  /** Markdown of the page. */
  readonly body: string;
}

/** Everything a commune wrote, checked. */
export interface Content extends PublicLife {
  /** Where it was read. */
  readonly root: ContentRoot;
  readonly commune: Commune;
  readonly accessibility: Accessibility;
  readonly ecodesign: Ecodesign;
  readonly themes: readonly Theme[];
  readonly lifeEvents: readonly LifeEvent[];
  /** Register of the texts of law that may be cited. */
  readonly legalTexts: readonly LegalText[];
  /** Where the national sheets come from, and who answers for them here. */
  readonly nationalGuide: NationalGuide;
  /** Drawings of the commune: SVG in one colour. */
  readonly logo: string;
  readonly frieze: string;
  readonly photo: Photo | undefined;
  readonly services: ReadonlyMap<string, Service>;
  /** Places where people are helped, and the districts where they are. */
  readonly mediationPlaces: readonly MediationPlace[];
  readonly districts: readonly District[];
  /** Names of its streets, to help with addresses. */
  readonly streets: Streets;
  readonly procedures: readonly LoadedProcedure[];
  /** Answers for agents and mediators, internal ones included. */
  readonly knowledgeSheets: readonly LoadedKnowledgeSheet[];
  /** What people say, and the words of the site that mean the same: for the search. */
  readonly sameWords: SameWords;
}

/**
 * Reads and checks the whole content of a commune.
 * @throws {ContentError} naming every file, key, expectation and finding, in French
 */
export async function loadContent(root: ContentRoot): Promise<Content> {
  const problems: FileProblem[] = [];
  const check = <TSchema extends v.GenericSchema>(schema: TSchema, source: ContentFile) =>
    checkFile(schema, source, problems);
  const read = async <TSchema extends v.GenericSchema>(schema: TSchema, name: string) =>
    check(schema, await readContentFile(root, name));
  const readAll = async <TSchema extends v.GenericSchema>(
    schema: TSchema,
    folder: string,
    extension: string,
  ) =>
    (await readContentFolder(root, folder, extension)).flatMap(
      (source) => check(schema, source) ?? [],
    );

  const commune = await read(CommuneSchema, 'commune.yml');
  const accessibility = await read(AccessibilitySchema, 'accessibilite.yml');
  const ecodesign = await read(EcodesignSchema, 'ecoconception.yml');
  const themes = await read(ThemesSchema, 'themes.yml');
  const lifeEvents = await read(LifeEventsSchema, 'evenements-de-vie.yml');
  const nationalGuide = await read(NationalGuideSchema, 'comarquage.yml');
  const sameWords = await read(SameWordsSchema, 'synonymes.yml');
  const places = await read(MediationPlacesSchema, 'lieux.json');
  const districts = await read(DistrictsSchema, 'quartiers.yml');
  const streets = await read(StreetsSchema, 'rues.yml');
  const legalTexts = await read(LegalTextsSchema, 'textes.yml');
  const logo = await readDrawing(root, 'logo.svg');
  const frieze = await readDrawing(root, 'frise.svg');
  const photo = await readPhoto(root, commune?.data.photo);
  problems.push(...logo.problems, ...frieze.problems, ...photo.problems);
  const services = await readAll(ServiceSchema, 'services', '.yml');
  const procedures = await readAll(ProcedureSchema, 'demarches', '.md');
  const sheets = await readAll(KnowledgeSheetSchema, 'fiches', '.md');
  const publicLife = await loadPublicLife(root, check, problems);
  for (const { source, data } of procedures) {
    problems.push(...checkProcedure(data).map((problem) => ({ file: source.file, ...problem })));
  }
  if (
    problems.length > 0 ||
    commune === undefined ||
    accessibility === undefined ||
    ecodesign === undefined ||
    themes === undefined ||
    lifeEvents === undefined ||
    legalTexts === undefined ||
    nationalGuide === undefined ||
    sameWords === undefined ||
    streets === undefined ||
    places === undefined ||
    districts === undefined
  ) {
    throw new ContentError(problems);
  }
  const serviceBySlug = new Map(services.map(({ source, data }) => [source.slug, data]));
  const crossProblems = crossCheck(root, {
    accessibility: accessibility.data,
    commune: commune.data,
    themes: themes.data,
    lifeEvents: lifeEvents.data,
    nationalGuide: nationalGuide.data,
    services: serviceBySlug,
    mediationPlaces: places.data,
    districts: districts.data,
    procedures: procedures.map(({ source, data }) => ({ ...source, procedure: data })),
    knowledgeSheets: sheets.map(({ source, data }) => ({ ...source, sheet: data })),
    publicLife,
  });
  const lawProblems = checkLaw(root, [...procedures, ...sheets], legalTexts.data, commune.data);
  const lastProblems = [...crossProblems, ...lawProblems];
  if (lastProblems.length > 0) throw new ContentError(lastProblems);
  return {
    ...publicLife,
    root,
    commune: commune.data,
    accessibility: accessibility.data,
    ecodesign: ecodesign.data,
    themes: themes.data,
    lifeEvents: lifeEvents.data,
    legalTexts: legalTexts.data,
    nationalGuide: nationalGuide.data,
    logo: logo.svg,
    frieze: frieze.svg,
    photo: photo.photo,
    sameWords: sameWords.data,
    services: serviceBySlug,
    mediationPlaces: places.data,
    districts: districts.data,
    streets: streets.data,
    procedures: procedures.map((entry) => compileProcedure(entry, serviceBySlug, commune.data)),
    knowledgeSheets: sheets.map(({ source: { slug, file, body }, data }) => ({
      ...{ slug, file, body },
      sheet: data,
    })),
  };
}
