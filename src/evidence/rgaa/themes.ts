import type { Criterion, Theme } from './criterion.ts';
import { code } from './themes/code.ts';
import { colours } from './themes/colours.ts';
import { consultation } from './themes/consultation.ts';
import { forms } from './themes/forms.ts';
import { frames } from './themes/frames.ts';
import { images } from './themes/images.ts';
import { links } from './themes/links.ts';
import { media } from './themes/media.ts';
import { navigation } from './themes/navigation.ts';
import { presentation } from './themes/presentation.ts';
import { scripts } from './themes/scripts.ts';
import { structure } from './themes/structure.ts';
import { tables } from './themes/tables.ts';

/** Version of the RGAA that the criteria follow. A new version means new criteria: read them again. */
export const RGAA_VERSION = '4.1.2';

/** The 13 themes of the RGAA, with their 106 criteria. */
export const THEMES: readonly Theme[] = [
  images,
  frames,
  colours,
  media,
  tables,
  links,
  scripts,
  code,
  structure,
  presentation,
  forms,
  navigation,
  consultation,
];

/**
 * The criterion of a number, such as `11.4`.
 * @throws {RangeError} on a number that the RGAA does not have
 */
export function findCriterion(number: string): Criterion {
  const found = THEMES.flatMap(({ criteria }) => criteria).find(
    (criterion) => criterion.number === number,
  );
  if (found === undefined) throw new RangeError(`No criterion ${number}`);
  return found;
}
