import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { InteractionResults, Provider } from 'oidc-provider';
import { choosePage, WAYS, type Way } from './choose-page.ts';
import { emailOf, READY_PEOPLE } from './ready-people.ts';

/** Where people are chosen, before the name of the interaction. */
export const CHOOSE = '/choisir/';

/** What a person told the provider. */
export type Told = Readonly<Record<'given_name' | 'usual_name' | 'email', string>> & {
  siret?: string;
};

/** Shows who may be chosen, or signs in whoever was. */
export async function choosePerson(
  provider: Provider,
  told: Map<string, Told>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    say(response, 200, String(await choosePage(`${CHOOSE}${uid}`)));
    return;
  }
  const result = readChoice(new URLSearchParams(await text(request)), told);
  await provider.interactionFinished(request, response, result);
}

function readChoice(form: URLSearchParams, told: Map<string, Told>): InteractionResults {
  const person = READY_PEOPLE.find(({ sub }) => sub === form.get('person'));
  if (person === undefined) {
    return { error: 'access_denied', error_description: 'User auth aborted' };
  }
  const chosen = form.get('way') ?? '';
  const { acr, amr } = WAYS[Object.hasOwn(WAYS, chosen) ? (chosen as Way) : 'strong'];
  const accountId = [form.get('sub'), person.sub].find(isSaid) ?? '';
  const siret = form.get('siret') ?? '';
  told.set(accountId, {
    given_name: person.givenName,
    usual_name: person.usualName,
    email: [form.get('email'), emailOf(person)].find(isSaid) ?? '',
    ...(siret !== '' && { siret }),
  });
  return { login: { accountId, acr, amr: [...amr] } };
}

/** Answers with a page. */
export function say(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

function isSaid(text: string | null): text is string {
  return text !== null && text !== '';
}
