import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Day } from '../../kit/day.ts';
import { addDuration } from '../../kit/duration.ts';
import type { Content } from '../../site/content/load-content.ts';
import { adoptProcedures, type AdoptedFile } from './adopt-procedures.ts';
import { adoptTexts as texts } from './adopt-texts.ts';
import type { Adoption } from './adoption.ts';
import { communeOf, DRAWINGS, serviceFile } from './own-files.ts';
import { streetOf, type Renaming } from './rename.ts';
import { sharedFiles } from './shared-files.ts';

/** Procedures without which pages of the site lead nowhere. */
const NEEDED = ['signaler-un-defaut-accessibilite'];

/**
 * The content of a commune of one's own, from the demonstration and some answers. Nothing local is kept: no
 * price, no decision, no place, no news.
 * @param today in Paris
 */
export function adopt(content: Content, asked: Adoption, today: Day): readonly AdoptedFile[] {
  const [first] = asked.services;
  const needed = [...NEEDED, content.accessibility.complaint];
  const adoption = {
    ...asked,
    procedures: new Map([
      ...needed.map((slug) => [slug, first.slug] as const),
      ...asked.procedures,
    ]),
  };
  const { given, id } = adoption;
  const renaming: Renaming = {
    from: { ...content.commune, street: streetOf(content.commune.address.lines.at(-1) ?? '') },
    to: {
      ...{ id, name: given.nom ?? '', ofName: given.de ?? '' },
      street: streetOf(given.rue ?? ''),
      ...{ phone: given.telephone ?? '', email: given.courriel ?? '' },
    },
  };
  const procedures = adoptProcedures(content, adoption, renaming, today);
  const isKept = (slug: string | undefined) =>
    procedures.some(({ path }) => path === `demarches/${slug ?? ''}.md`);
  const published = [...adoption.procedures.keys()].filter(isKept);
  const forward = content.commune.mostAsked.filter(isKept);
  const { freeForm } = content.commune;
  const commune = communeOf(adoption, {
    mostAsked: forward.length > 0 ? forward : published.slice(0, 4),
    freeForm: isKept(freeForm) ? freeForm : undefined,
  });
  const written: readonly (readonly [string, unknown])[] = [
    ['commune.yml', commune],
    ...adoption.services.map(
      (service) => [`services/${service.slug}.yml`, serviceFile(adoption, service)] as const,
    ),
    ...sharedFiles(content, { ...adoption, procedures: new Set(published) }, renaming, today),
  ];
  return [
    ...procedures,
    ...written.map(([path, said]) => file(path, toYaml(said))),
    ...Object.entries(DRAWINGS).map(([path, svg]) => file(path, svg)),
    file('lieux.json', '[]\n'),
    file('relectures.yml', toYaml(calendar(written, first.slug, today))),
  ].map((one) => ({ ...one, toReview: [...one.toReview, ...(TO_REVIEW[one.path] ?? [])] }));
}

const file = (path: string, text: string): AdoptedFile => ({ path, text, toReview: [] });

const TO_REVIEW: Readonly<Record<string, readonly string[]>> = {
  'accessibilite.yml': [texts.accessibility],
  'ecoconception.yml': [texts.ecodesign],
  'logo.svg': [texts.drawings],
  'commune.yml': [texts.bodies],
};

/** Everything is to review within a month: nobody here has read it yet. */
function calendar(written: readonly (readonly [string, unknown])[], owner: string, today: Day) {
  const paths = new Set(written.map(([path]) => path.replace(/\/.*$/u, '/')));
  return [...paths].map((path) => ({
    path,
    ...(path !== 'services/' && { owner }),
    reviewedOn: today,
    reviewOn: addDuration(today, 'P1M'),
  }));
}

function toYaml(said: unknown): string {
  return dump(withoutNothing(said), {
    schema: CORE_SCHEMA,
    lineWidth: -1,
    noRefs: true,
    quotingType: '"',
  });
}

/** Keys without a value are not written. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) =>
      child === undefined ? [] : [[key, withoutNothing(child)]],
    ),
  );
}
