import * as v from 'valibot';
import { answerOrWait, callDatabase, type Wait } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { SourceNetwork } from '../web/client-source.ts';

const StateSchema = v.nullable(v.picklist(['open', 'closed', 'unused']));
/**
 * `unused`: it brings a new code, which the person has not taken yet.
 * `undefined`: no request ever had this address.
 */
export type AddressState = 'open' | 'closed' | 'unused' | undefined;

/** The secret addresses of requests, for whoever holds one. */
export interface AddressRepository {
  stateOf(tokenHash: string): Promise<AddressState>;
  /** Closes an address for good; the others stay. Twice changes nothing. */
  close(tokenHash: string): Promise<void>;
  /**
   * Asks for a new code for a request, which leaves by the way that the request names.
   * @returns the same whether there is such a request or not
   */
  askCode(asked: AskedCode): Promise<'heard' | Wait<'too-many-codes'>>;
  /** Takes the new code that an address brings: the one before dies. */
  confirm(tokenHash: string): Promise<void>;
}

/** What a person typed to get a new code: one of the two ways to reach them. */
export interface AskedCode {
  readonly reference: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Where it comes from; empty: it is not counted. */
  readonly networks: readonly SourceNetwork[];
  /** Tries that a source has in an hour, wrong codes included. */
  readonly wrongCodes: number;
}

/** @param database a client that acts as `tracking` */
export function createAddressRepository(database: Database): AddressRepository {
  const call = (name: string, tokenHash: string) =>
    callDatabase(() => database.rpc(name, { token_hash: tokenHash }));
  return {
    stateOf: async (tokenHash) =>
      v.parse(StateSchema, await call('address_state', tokenHash)) ?? undefined,
    close: async (tokenHash) => {
      await call('close_address', tokenHash);
    },
    askCode: ({ reference, email, phone, networks, wrongCodes }) => {
      const asked = { reference, email, phone, networks, per_hour: wrongCodes };
      const heard = callDatabase(() => database.rpc('ask_code', asked));
      return answerOrWait(
        heard.then(() => 'heard' as const),
        ['too-many-codes'],
      );
    },
    confirm: async (tokenHash) => {
      await call('confirm_address', tokenHash);
    },
  };
}
