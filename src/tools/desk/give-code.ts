import * as v from 'valibot';
import { callDatabase, isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readReference } from '../../requests/reference.ts';
import type { Holder } from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';

const BegunSchema = v.strictObject({ submissionKey: v.string(), number: v.number() });

/**
 * Gives a new follow-up code to somebody whom the agent knows, at the desk or by letter: shown once. The
 * old one serves until the new one does.
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
  const begun = await callDatabase(() => database.rpc('begin_code', { reference, holder })).catch(
    (error: unknown) => {
      throw isRefusal(error, 'no-request') ? unknown() : error;
    },
  );
  if (begun === null) {
    throw new StopError(`Personne d’autre ne suit le dossier ${reference}.`, {
      next: 'Seule une personne protégée, pour qui une autre demande, a un second code.',
    });
  }
  const { submissionKey, number } = v.parse(BegunSchema, begun);
  const code = secrets.codeOf(submissionKey, number);
  const given = await callDatabase(() =>
    database.rpc('give_code', {
      ...{ reference, number },
      code_hash: secrets.hashTrackingCode(reference, code),
    }),
  );
  if (given !== true) {
    throw new StopError('Un autre agent vient de donner ce code.', {
      next: 'Recommencez : un nouveau code sera préparé.',
    });
  }
  return [
    `Nouveau code de suivi du dossier ${reference} : ${code}`,
    'Il n’est montré qu’une fois : donnez-le à la personne, ou postez-le.',
    'L’ancien code sert jusqu’à ce que la personne se serve du nouveau.',
  ].join('\n');
}
