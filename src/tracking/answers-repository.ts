import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Answers } from '../questions/answers.ts';

const AnswersSchema = v.custom<Answers>((input) => typeof input === 'object' && input !== null);

/**
 * What was answered, for a letter to the person who holds the address of the request.
 * @param database a client that acts as `tracking`
 * @returns nothing when no request has this address
 */
export async function readOwnAnswers(
  database: Database,
  tokenHash: string,
): Promise<Answers | undefined> {
  const data = await callDatabase(() =>
    database.rpc('read_own_answers', { token_hash: tokenHash }),
  );
  return data === null ? undefined : v.parse(AnswersSchema, data);
}
