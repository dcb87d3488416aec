import { reachLines } from '../../desk/acts/forward.ts';
import type { NamedBody } from '../../desk/acts/named-body.ts';

/** The directory, for the terminal. */
export function bodiesText(bodies: readonly NamedBody[]): string {
  if (bodies.length === 0) return 'Aucun organisme : voir content/organismes/.';
  return bodies
    .map(({ slug, body, usualFor }) =>
      [
        `${slug}  |  ${body.name}${body.isAdministration ? '' : '  |  on n’y transmet rien'}`,
        ...reachLines(body).map((line) => `  ${line}`),
        ...(usualFor.length === 0 ? [] : [`  Souvent pour : ${usualFor.join(', ')}`]),
      ].join('\n'),
    )
    .join('\n');
}
