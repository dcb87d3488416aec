import { COMMUNE_AUTHORITY } from '../../commune/authority.ts';
import type { Body } from '../../commune/body.ts';
import { postalLines } from '../../commune/postal-lines.ts';
import { formatPhone } from '../../kit/format-phone.ts';
import { labelled } from '../../kit/labelled.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import type { NamedBody } from './read-bodies.ts';

/**
 * Sends a request on to the body that can decide (CRPA L114-2): the person reads which one, and how to
 * reach it.
 * @param name as it was typed
 * @throws {StopError} for a body that is not in the directory, that is no administration, or oneself
 */
export function forwardTo(
  name: string,
  bodies: readonly NamedBody[],
  { authority }: FiledDefinition,
): NewEvent {
  const found = bodies.find(({ slug }) => slug === name);
  if (found === undefined) {
    throw new StopError(`Aucun organisme ne s’appelle « ${name} ».`, {
      next: 'La liste : npm run demandes -- organismes',
    });
  }
  const { body, authorityName, slug } = found;
  const isSelf =
    body.authority === COMMUNE_AUTHORITY
      ? authority.kind === COMMUNE_AUTHORITY
      : authorityName !== undefined && authorityName === authority.name;
  if (isSelf) throw new StopError('Cet organisme est celui qui décide déjà de cette demande.');
  if (!body.isAdministration) {
    throw new StopError('Ce n’est pas une administration : le dossier ne part pas là.', {
      next: 'Écrivez à la personne comment le joindre (ecrire), puis décidez.',
    });
  }
  return {
    kind: 'request.forwarded',
    details: { body: slug, tellsMayor: body.tellsMayor },
    content: { to: body.name, reach: [...reachLines(body)] },
  };
}

/** What a body decides and how to reach it, a line each. */
function reachLines({ role, address, phone, email, onlineUrl }: Body): readonly string[] {
  return [
    role,
    ...(address === undefined ? [] : [postalLines(address).join(', ')]),
    ...(phone === undefined ? [] : [`${labelled('Téléphone')} ${formatPhone(phone)}`]),
    ...(email === undefined ? [] : [`${labelled('Courriel')} ${email}`]),
    ...(onlineUrl === undefined ? [] : [`${labelled('Site')} ${onlineUrl}`]),
  ];
}

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
