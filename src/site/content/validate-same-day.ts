import { formatDuration } from '../../kit/duration-text.ts';
import { addDuration } from '../../kit/duration.ts';
import { findNotices } from '../../procedures/notices.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from './content-error.ts';

const ANY_DAY = '2026-12-31';

/**
 * Two procedures for one day, as a flea market and the street where it stands: a day that one takes and
 * the other refuses is a trap. The message names both places.
 */
export function validateSameDay({
  procedures,
}: Pick<WrittenContent, 'procedures'>): readonly FileProblem[] {
  return procedures.flatMap(({ file, procedure: { suggests, form } }) =>
    suggests.flatMap(({ procedure: name, sameDay }, index): readonly FileProblem[] => {
      if (sameDay === undefined) return [];
      const own = findNotices(form).find(({ key }) => key === sameDay);
      if (own === undefined) {
        const expected = 'une question du formulaire sur un jour, avec un délai (notice)';
        const key = `suggests.${index}.sameDay`;
        return [{ file, key, expected, found: `« ${sameDay} »` }];
      }
      const other = procedures.find(({ slug }) => slug === name);
      const [first] = findNotices(other?.procedure.form ?? []);
      if (other === undefined || first === undefined || covers(own.notice, first.notice)) return [];
      const expected = `au moins ${formatDuration(first.notice)}, comme « ${other.file}, ${first.path}.notice » : les deux démarches sont pour le même jour (suggests.${index})`;
      return [{ file, key: `${own.path}.notice`, expected, found: formatDuration(own.notice) }];
    }),
  );
}

const covers = (one: string, other: string) =>
  addDuration(ANY_DAY, one) >= addDuration(ANY_DAY, other);
