import { createHash } from 'node:crypto';
import type * as v from 'valibot';
import { checkProcedure } from '../domain/check-procedure.ts';
import { compileDefinition } from '../domain/compile-definition.ts';
import { AccessibilitySchema, type Accessibility } from '../schemas/accessibility.ts';
import { CommuneSchema, type Commune } from '../schemas/commune.ts';
import type { ProcedureDefinition } from '../schemas/definition.ts';
import { DistrictsSchema, type District } from '../schemas/district.ts';
import { KnowledgeSheetSchema, type KnowledgeSheet } from '../schemas/knowledge-sheet.ts';
import { LifeEventsSchema, type LifeEvent } from '../schemas/life-event.ts';
import { MediationPlacesSchema, type MediationPlace } from '../schemas/mediation-place.ts';
import { NationalGuideSchema, type NationalGuide } from '../schemas/national-guide.ts';
import { ProcedureSchema, type Procedure } from '../schemas/procedure.ts';
import { SameWordsSchema, type SameWords } from '../schemas/same-words.ts';
import { ServiceSchema, type Service } from '../schemas/service.ts';
import { ThemesSchema, type Theme } from '../schemas/theme.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import { readContentFile, readContentFolder, type ContentFile } from './content-files.ts';
import { ContentError, type FileProblem } from './content-problem.ts';
import { crossCheck } from './cross-check.ts';
import { loadPublicLife, type PublicLife } from './load-public-life.ts';
import { readDrawing } from './read-drawing.ts';
import { readPhoto, type Photo } from './read-photo.ts';

/** A procedure ready to be published. */
export interface LoadedProcedure {
  readonly slug: string;
  readonly file: string;
  readonly procedure: Procedure;
  readonly definition: ProcedureDefinition;
  /** Markdown of the page. */
  readonly body: string;
}

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
  readonly commune: Commune;
  readonly accessibility: Accessibility;
  readonly themes: readonly Theme[];
  readonly lifeEvents: readonly LifeEvent[];
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
  readonly procedures: readonly LoadedProcedure[];
  /** Answers for agents and mediators, internal ones included. */
  readonly knowledgeSheets: readonly LoadedKnowledgeSheet[];
  /** What people say, and the words of the site that mean the same: for the search. */
  readonly sameWords: SameWords;
}

/**
 * Reads and checks the whole content of a commune.
 * @param root folder that holds `content/`
 * @throws {ContentError} naming every file, key, expectation and finding, in French
 */
export async function loadContent(root: string): Promise<Content> {
  const problems: FileProblem[] = [];
  const check = <TSchema extends v.GenericSchema>(schema: TSchema, source: ContentFile) =>
    checkFile(schema, source, problems);
  const read = async <TSchema extends v.GenericSchema>(schema: TSchema, name: string) =>
    check(schema, await readContentFile(root, `content/${name}`));

  const commune = await read(CommuneSchema, 'commune.yml');
  const accessibility = await read(AccessibilitySchema, 'accessibilite.yml');
  const themes = await read(ThemesSchema, 'themes.yml');
  const lifeEvents = await read(LifeEventsSchema, 'evenements-de-vie.yml');
  const nationalGuide = await read(NationalGuideSchema, 'comarquage.yml');
  const sameWords = await read(SameWordsSchema, 'synonymes.yml');
  const places = await read(MediationPlacesSchema, 'lieux.json');
  const districts = await read(DistrictsSchema, 'quartiers.yml');
  const logo = await readDrawing(root, 'content/logo.svg');
  const frieze = await readDrawing(root, 'content/frise.svg');
  const photo = await readPhoto(root, commune?.data.photo);
  problems.push(...logo.problems, ...frieze.problems, ...photo.problems);
  const services = (await readContentFolder(root, 'content/services', '.yml')).flatMap(
    (source) => check(ServiceSchema, source) ?? [],
  );
  const procedures = (await readContentFolder(root, 'content/demarches', '.md')).flatMap(
    (source) => check(ProcedureSchema, source) ?? [],
  );
  const sheets = (await readContentFolder(root, 'content/fiches', '.md')).flatMap(
    (source) => check(KnowledgeSheetSchema, source) ?? [],
  );
  const publicLife = await loadPublicLife(root, check, problems);
  for (const { source, data } of procedures) {
    problems.push(...checkProcedure(data).map((problem) => ({ file: source.file, ...problem })));
  }
  if (
    problems.length > 0 ||
    commune === undefined ||
    accessibility === undefined ||
    themes === undefined ||
    lifeEvents === undefined ||
    nationalGuide === undefined ||
    sameWords === undefined ||
    places === undefined ||
    districts === undefined
  ) {
    throw new ContentError(problems);
  }
  const serviceBySlug = new Map(services.map(({ source, data }) => [source.slug, data]));
  const crossProblems = crossCheck({
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
  if (crossProblems.length > 0) throw new ContentError(crossProblems);
  return {
    ...publicLife,
    commune: commune.data,
    accessibility: accessibility.data,
    themes: themes.data,
    lifeEvents: lifeEvents.data,
    nationalGuide: nationalGuide.data,
    logo: logo.svg,
    frieze: frieze.svg,
    photo: photo.photo,
    sameWords: sameWords.data,
    services: serviceBySlug,
    mediationPlaces: places.data,
    districts: districts.data,
    procedures: procedures.map((entry) => compile(entry, serviceBySlug, commune.data)),
    knowledgeSheets: sheets.map(({ source: { slug, file, body }, data }) => ({
      ...{ slug, file, body },
      sheet: data,
    })),
  };
}

function compile(
  { source, data }: CheckedFile<Procedure>,
  services: ReadonlyMap<string, Service>,
  commune: Commune,
): LoadedProcedure {
  const service = services.get(data.service);
  if (service === undefined) throw new TypeError(`Unchecked service: ${data.service}`);
  const definition = compileDefinition(
    { slug: source.slug, procedure: data, service: { slug: data.service, ...service }, commune },
    (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
  return { slug: source.slug, file: source.file, procedure: data, definition, body: source.body };
}
