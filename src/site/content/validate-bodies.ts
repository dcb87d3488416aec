import { COMMUNE_AUTHORITY } from '../../commune/authority.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from './content-error.ts';

/** Checks to whom people and requests are sent: bodies and authorities that are known, a mayor who can be told. */
export function validateBodies(
  communeFile: string,
  { authorities, bodies, commune, procedures, signposts }: WrittenContent,
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
      unknownBody(file, 'competentBody.body', competentBody?.body),
    ),
    ...signposts.flatMap(({ file, signpost }) => unknownBody(file, 'body', signpost.body)),
    ...(telling === undefined || commune.mayorEmail !== undefined
      ? []
      : [
          {
            ...{ file: communeFile, key: 'mayorEmail', found: 'rien' },
            expected: `l’adresse de la maire ou du maire, que ${telling.file} demande de prévenir`,
          },
        ]),
  ];

  function unknownBody(file: string, key: string, body: string | undefined) {
    if (body === undefined || slugs.includes(body)) return [];
    return unknown(file, key, `un organisme : ${slugs.join(', ')}`, body);
  }
}

const unknown = (file: string, key: string, expected: string, found: string) => [
  { file, key, expected, found: `« ${found} »` },
];
