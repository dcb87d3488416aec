import { COMMUNE_AUTHORITY } from '../../commune/authority.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from './content-error.ts';

/** Checks to whom requests are sent on: bodies and authorities that are known, a mayor who can be told. */
export function validateBodies(
  communeFile: string,
  { authorities, bodies, commune, procedures }: WrittenContent,
): readonly FileProblem[] {
  const known = [COMMUNE_AUTHORITY, ...authorities.map(({ slug }) => slug)];
  const slugs = bodies.map(({ slug }) => slug);
  const telling = bodies.find(({ organisation }) => organisation.tellsMayor);
  return [
    ...bodies.flatMap(({ file, organisation: { authority } }) =>
      authority === undefined || known.includes(authority)
        ? []
        : unknown(file, 'authority', `une autorité : ${known.join(', ')}`, authority),
    ),
    ...procedures.flatMap(({ file, procedure: { competentBody } }) =>
      competentBody?.body === undefined || slugs.includes(competentBody.body)
        ? []
        : unknown(
            file,
            'competentBody.body',
            `un organisme : ${slugs.join(', ')}`,
            competentBody.body,
          ),
    ),
    ...(telling === undefined || commune.mayorEmail !== undefined
      ? []
      : [
          {
            ...{ file: communeFile, key: 'mayorEmail', found: 'rien' },
            expected: `l’adresse de la maire ou du maire, que ${telling.file} demande de prévenir`,
          },
        ]),
  ];
}

const unknown = (file: string, key: string, expected: string, found: string) => [
  { file, key, expected, found: `« ${found} »` },
];
