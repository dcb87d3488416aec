import type { WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from './content-error.ts';

/** Checks that no two procedures have one title: a list could not tell them apart. */
export function validateTitles({ procedures }: WrittenContent): readonly FileProblem[] {
  const same = (one: string) => one.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return procedures.flatMap(({ file, slug, procedure: { title } }) => {
    const other = procedures.find(
      (known) => known.slug !== slug && same(known.procedure.title) === same(title),
    );
    if (other === undefined) return [];
    const expected = `un titre que nulle autre démarche ne porte : « ${other.slug} » a le même`;
    return [{ file, key: 'title', expected, found: `« ${title} »` }];
  });
}
