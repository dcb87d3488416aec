import { COMMUNE_AUTHORITY } from '../../commune/authority.ts';
import { silenceRules } from '../../procedures/silence.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { authorityOf } from './authority-of.ts';
import type { FileProblem } from './content-error.ts';

/** Checks who decides: it is known, and a rejection by silence can be contested before somebody. */
export function validateAuthorities(content: WrittenContent): readonly FileProblem[] {
  const { authorities, procedures, services } = content;
  const known = [COMMUNE_AUTHORITY, ...authorities.map(({ slug }) => slug)];
  const named = [
    ...services.map(({ file, service }) => ({ file, name: service.authority })),
    ...procedures.map(({ file, procedure }) => ({ file, name: procedure.authority })),
  ];
  return [
    ...named.flatMap(({ file, name }) =>
      name === undefined || known.includes(name)
        ? []
        : {
            ...{ file, key: 'authority' },
            ...{ expected: `une autorité : ${known.join(', ')}`, found: `« ${name} »` },
          },
    ),
    ...authorities.flatMap(({ file, slug, authority }) => {
      if (slug === COMMUNE_AUTHORITY) {
        const expected = `un autre nom que ${COMMUNE_AUTHORITY}, que commune.yml décrit`;
        return [{ file, key: '(nom du fichier)', expected, found: `« ${slug} »` }];
      }
      const rejected = procedures.find(
        ({ procedure }) => mayReject(procedure) && decides(slug, procedure, services),
      );
      if (rejected === undefined || authority.appeals.length > 0) return [];
      const expected = `au moins une voie de recours : le silence rejette « ${rejected.slug} »`;
      return [{ file, key: 'appeals', expected, found: 'une liste vide' }];
    }),
  ];
}

type Procedure = WrittenContent['procedures'][number]['procedure'];

const mayReject = ({ silence }: Procedure) =>
  silenceRules(silence).some(({ means }) => means === 'rejection');

function decides(slug: string, procedure: Procedure, services: WrittenContent['services']) {
  const named = services.find((service) => service.slug === procedure.service)?.service;
  return authorityOf(procedure, named) === slug;
}
