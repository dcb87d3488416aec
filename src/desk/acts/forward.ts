import { COMMUNE_AUTHORITY } from '../../commune/authority.ts';
import type { Body } from '../../commune/body.ts';
import { postalLines } from '../../commune/postal-lines.ts';
import { formatPhone } from '../../kit/format-phone.ts';
import { labelled } from '../../kit/labelled.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { ActProblem } from './act-problem.ts';
import { actProblemLines } from './act-problems-texts.ts';
import type { NamedBody } from './named-body.ts';

/**
 * Sends a request on to the body that can decide (CRPA L114-2): the person reads which one, and how to
 * reach it.
 * @param name as it was typed
 * @throws {ActProblem} for a body that is not in the directory, that is no administration, or oneself
 */
export function forwardTo(
  name: string,
  bodies: readonly NamedBody[],
  { authority }: FiledDefinition,
): NewEvent {
  const found = bodies.find(({ slug }) => slug === name);
  if (found === undefined) {
    throw new ActProblem('body-unknown', { text: actProblemLines.bodyUnknown(name), field: 'a' });
  }
  const { body, authorityName, slug } = found;
  const isSelf =
    body.authority === COMMUNE_AUTHORITY
      ? authority.kind === COMMUNE_AUTHORITY
      : authorityName !== undefined && authorityName === authority.name;
  if (isSelf) throw new ActProblem('body-self', { field: 'a' });
  if (!body.isAdministration) throw new ActProblem('body-private', { field: 'a' });
  return {
    kind: 'request.forwarded',
    details: { body: slug, tellsMayor: body.tellsMayor },
    content: { to: body.name, reach: [...reachLines(body)] },
  };
}

/** What a body decides and how to reach it, a line each. */
export function reachLines({ role, address, phone, email, onlineUrl }: Body): readonly string[] {
  return [
    role,
    ...(address === undefined ? [] : [postalLines(address).join(', ')]),
    ...(phone === undefined ? [] : [`${labelled('Téléphone')} ${formatPhone(phone)}`]),
    ...(email === undefined ? [] : [`${labelled('Courriel')} ${email}`]),
    ...(onlineUrl === undefined ? [] : [`${labelled('Site')} ${onlineUrl}`]),
  ];
}
