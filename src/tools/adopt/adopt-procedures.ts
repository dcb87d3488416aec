import type { Day } from '../../kit/day.ts';
import { CATALOGUE_FORMAT, CATALOGUE_VERSION } from '../../procedures/catalogue.ts';
import { adaptProcedure } from '../../procedures/exchange/adapt-procedure.ts';
import type { Content } from '../../site/content/load-content.ts';
import { procedureFile } from '../import/procedure-file.ts';
import { adoptTexts as texts } from './adopt-texts.ts';
import type { Adoption } from './adoption.ts';
import { rename, renameAll, type Renaming } from './rename.ts';

/** A file of the new content, and what somebody has to read in it. */
export interface AdoptedFile {
  /** From the folder of the content. */
  readonly path: string;
  readonly text: string;
  readonly toReview: readonly string[];
}

/** A room or a square of the demonstration: what is offered there is not offered here, until somebody writes it. */
const LOCAL_ROOM = /\b(?:Salle|Halle|Gymnase|Stade|Espace|place) (?:du|des|de la|de l’) ?\p{Lu}/u;

/** A link to a procedure that is not kept leaves its words. */
const LINK = /\[([^\]]+)\]\(\/demarches\/([a-z0-9-]+)\/?[^)]*\)/gu;

/** The procedures that are kept, each given to its service: prices and local decisions are left out. */
export function adoptProcedures(
  { procedures, commune, themes, lifeEvents }: Content,
  adoption: Adoption,
  renaming: Renaming,
  today: Day,
): readonly AdoptedFile[] {
  const chosen = procedures.filter(({ slug }) => adoption.procedures.has(slug));
  const isLocal = ({ procedure, body }: (typeof chosen)[number]) =>
    LOCAL_ROOM.test(JSON.stringify(procedure) + body);
  const kept = new Set(chosen.filter((one) => !isLocal(one)).map(({ slug }) => slug));
  const head = {
    ...({ format: CATALOGUE_FORMAT, version: CATALOGUE_VERSION } as const),
    commune: { ...commune, ofName: texts.ofDemonstration },
  };
  /** The demonstration is not named where it was: nothing of it stays. */
  const told = (text: string) =>
    rename(text, {
      ...renaming,
      to: { ...renaming.to, name: texts.demonstration, ofName: texts.ofDemonstration },
    });
  return chosen.map(({ slug, procedure, body }) => {
    const service = adoption.procedures.get(slug);
    const text = body.replaceAll(LINK, (whole, words: string, target: string) =>
      kept.has(target) || !procedures.some((one) => one.slug === target) ? whole : words,
    );
    const source = { slug, procedure, body: text } as Parameters<typeof adaptProcedure>[1];
    const here = {
      id: adoption.id,
      services: new Set(adoption.services.map((one) => one.slug)),
      themes: new Set(themes.map((one) => one.slug)),
      lifeEvents: new Set(lifeEvents.map((one) => one.slug)),
      procedures: kept,
      existing: undefined,
      service,
      theme: undefined,
    };
    const adapted = adaptProcedure(head, source, here, slug, today);
    const path = `${kept.has(slug) ? 'demarches' : 'brouillons'}/${slug}.md`;
    return {
      path,
      text: procedureFile(renameAll(adapted.procedure, renaming), rename(text, renaming), []),
      toReview: [
        ...(kept.has(slug) ? [] : [texts.draft(path)]),
        ...adapted.marks.map(({ key, what }) => told(`${path}, ${key} : ${what}`)),
      ],
    };
  });
}
