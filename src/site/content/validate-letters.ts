import type { WrittenContent } from '../../publishing/content-register.ts';
import { PURPOSE_NAMES } from '../../publishing/letters/letter-purposes.ts';
import type { FileProblem } from './content-error.ts';
import type { ContentRoot } from './content-root.ts';
import { shownPath } from './shown-path.ts';

/**
 * Checks that every letter can be written: one general template for each purpose, and at most one for a
 * procedure; nobody could tell otherwise which words a person is sent.
 */
export function validateLetters(
  root: ContentRoot,
  { letterTemplates, procedures }: WrittenContent,
): readonly FileProblem[] {
  const slugs = procedures.map(({ slug }) => slug);
  return [
    ...PURPOSE_NAMES.flatMap((purpose) => {
      const ofPurpose = letterTemplates.filter(({ template }) => template.for === purpose);
      const general = ofPurpose.filter(({ template }) => template.procedures === undefined);
      if (general.length === 1) return [];
      const files = (general.length > 1 ? general : ofPurpose).map(({ file }) => file);
      return (files.length > 0 ? files : [shownPath(root, 'modeles-de-lettres')]).map((file) => ({
        ...{ file, key: 'for' },
        expected: `un seul modèle « ${purpose} » sans liste de démarches (procedures)`,
        found: general.length === 0 ? 'aucun' : general.map(({ slug }) => `${slug}.yml`).join(', '),
      }));
    }),
    ...letterTemplates.flatMap(({ file, slug, template }) =>
      (template.procedures ?? []).flatMap((procedure, index) => [
        ...(slugs.includes(procedure)
          ? []
          : [
              {
                ...{ file, key: `procedures.${index}` },
                ...{ expected: `une démarche : ${slugs.join(', ')}`, found: `« ${procedure} »` },
              },
            ]),
        ...letterTemplates
          .filter(
            (other) =>
              other.slug < slug &&
              other.template.for === template.for &&
              other.template.procedures?.includes(procedure) === true,
          )
          .map((other) => ({
            ...{ file, key: `procedures.${index}` },
            ...{ expected: 'un seul modèle pour cette démarche', found: `aussi ${other.slug}.yml` },
          })),
      ]),
    ),
  ];
}
