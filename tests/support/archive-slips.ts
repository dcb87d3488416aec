import { actAsRole } from './act-as.ts';
import { query } from './database.ts';
import { fileRequest, type Filed } from './record-as.ts';

export interface ToldSlip {
  readonly number: string;
  readonly digest: string;
  readonly state: string;
  readonly count: number;
}

/** Each has a procedure of its own: a slip lists it alone. */
let made = 0;

/** Requests whose period is over, and which go to the archives. */
export async function fileDue(count: number) {
  made += 1;
  const procedure = `registre-${String(made)}`;
  const fileOne = () =>
    fileRequest({
      ...{ receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' },
      ...{ deleteAfter: '2021-07-15', proofUntil: '2021-07-15' },
      ...{ procedure, finalDisposition: 'archive' },
    });
  const first = await fileOne();
  const filed: Filed[] = [first];
  while (filed.length < count) filed.push(await fileOne());
  return { procedure, first, filed };
}

/** @returns what the database answers whoever sees to the archives, or the code of its refusal */
export async function askArchives(name: string, parameters: object = {}): Promise<unknown> {
  const archivist = await actAsRole('archivist', { sub: 'archives-1' });
  const answer = await archivist.rpc(name, parameters);
  return answer.error?.code ?? (answer.data as unknown);
}

export const prepareSlip = async (procedure: string, kind = 'elimination') =>
  (await askArchives('prepare_slip', {
    ...{ kind, procedures: [procedure], today: '2022-01-01' },
  })) as ToldSlip;

export const signSlip = ({ number, digest }: Pick<ToldSlip, 'number' | 'digest'>) =>
  askArchives('sign_slip', {
    ...{ number, digest, signed_by: 'Ana Roy, archiviste', signed_on: '2022-01-05' },
  });

export const slipOf = async ({ number }: ToldSlip) =>
  ((await askArchives('list_slips')) as ToldSlip[]).find((slip) => slip.number === number);

/** How many of them are still there. */
export async function leftOf(filed: readonly Filed[]): Promise<number> {
  const references = filed.map(({ reference }) => reference);
  return (await query('select from submissions where reference = any ($1)', [references])).length;
}

/** Until nothing is left to do, as the night does. @returns how many were seen to */
export async function eliminate(batch = 100): Promise<number> {
  let gone = 0;
  for (;;) {
    const count = Number(await askArchives('eliminate_signed', { batch }));
    if (count === 0) return gone;
    gone += count;
  }
}
