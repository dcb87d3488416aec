import { isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { codeTexts as texts } from '../../desk/code/code-texts.ts';
import { giveCode as give } from '../../desk/code/give-code.server.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readReference } from '../../requests/reference.ts';
import type { Holder } from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';

/**
 * Gives a new follow-up code, as the page of the request does: shown once.
 * @param database a client that acts as `agent`
 * @param holder for whom: whoever filed, or the protected adult for whom they did
 * @throws {StopError} when no request of these services has this number
 */
export async function giveCode(
  database: Database,
  secrets: SecretKeeper,
  typed: string,
  holder: Holder = 'applicant',
): Promise<string> {
  const reference = readReference(typed);
  const unknown = () =>
    new StopError(`Aucune demande ne porte le numéro ${typed} dans ces services.`);
  if (reference === undefined) throw unknown();
  const given = await give(database, secrets, { reference, holder }).catch((error: unknown) => {
    throw isRefusal(error, 'no-request') ? unknown() : error;
  });
  switch (given.kind) {
    case 'nobody':
      throw new StopError(texts.nobody(reference), { next: texts.whyNobody });
    case 'taken':
      throw new StopError(texts.taken, { next: texts.again });
    case 'given':
      return [`${texts.given(reference)} : ${given.code}`, texts.once, texts.old].join('\n');
  }
}
