import type { Commune } from '../../commune/commune.ts';
import { followTownHall } from '../../commune/follow-town-hall.ts';
import type { Service } from '../../commune/service.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { compileProcedure, type LoadedProcedure } from './compile-procedure.ts';
import { ContentError } from './content-error.ts';
import type { ContentRoot } from './content-root.ts';
import { crossValidate } from './cross-validate.ts';
import { readDrawing } from './read-drawing.ts';
import { readPhoto, type Photo } from './read-photo.ts';
import { readWritten } from './read-written.ts';
import { validateLaw } from './validate-law.ts';

/** Everything a commune wrote, checked. */
export interface Content extends Omit<WrittenContent, 'procedures' | 'services'> {
  /** Where it was read. */
  readonly root: ContentRoot;
  /** Drawings of the commune: SVG in one colour. */
  readonly logo: string;
  readonly frieze: string;
  readonly photo: Photo | undefined;
  readonly services: ReadonlyMap<string, Service>;
  readonly procedures: readonly LoadedProcedure[];
}

/**
 * Reads and checks the whole content of a commune.
 * @throws {ContentError} naming every file, key, expectation and finding, in French
 */
export async function loadContent(root: ContentRoot): Promise<Content> {
  const read = await readWritten(root);
  const logo = await readDrawing(root, 'logo.svg');
  const frieze = await readDrawing(root, 'frise.svg');
  const photo = await readPhoto(root, read.written.commune?.photo);
  const wrong = [...read.problems, ...logo.problems, ...frieze.problems, ...photo.problems];
  if (!read.isWhole || wrong.length > 0) throw new ContentError(wrong);
  const { written } = read;
  const last = [...crossValidate(root, written), ...validateLaw(root, written)];
  if (last.length > 0) throw new ContentError(last);
  const { commune } = written;
  const services = new Map(
    written.services.map(({ slug, service }) => [slug, followed(service, written.commune)]),
  );
  const authorities = new Map(written.authorities.map(({ slug, authority }) => [slug, authority]));
  const named = { services, authorities, commune };
  return {
    ...written,
    root,
    logo: logo.svg,
    frieze: frieze.svg,
    photo: photo.photo,
    services,
    procedures: written.procedures.map((one) => compileProcedure(one, named)),
  };
}

function followed(service: Service, { openingExceptions }: Commune): Service {
  const days = followTownHall(service.openingExceptions, openingExceptions);
  return { ...service, openingExceptions: days };
}
