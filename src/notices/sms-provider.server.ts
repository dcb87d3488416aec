import * as v from 'valibot';
import { SEND_WITHIN_MS } from './sending-times.ts';

/** Hands an SMS to a provider. */
export interface SmsProvider {
  /**
   * @param to number with its country: `+33639981234`
   * @param key the same for the same SMS: a provider that took it once does not send it again
   * @returns its name at the provider; empty when the provider gives none
   * @throws {SmsError} when it is not known to be taken
   */
  send(to: string, text: string, key: string): Promise<string>;
}

/** Why an SMS is not known to be taken. */
export class SmsError extends Error {
  override readonly name = 'SmsError';
  /** Status of HTTP; nothing when there was no answer. */
  readonly status: number | undefined;
  readonly code: string;
  constructor(code: string, status?: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export interface SmsSettings {
  readonly url: string;
  readonly token?: string | undefined;
  /** Who it comes from, as phones show it: eleven letters at most. */
  readonly sender?: string | undefined;
  readonly sendWithinMs?: number;
}

const TakenSchema = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
});

/**
 * A provider that speaks HTTP: `POST` of `{ to, text, from }` in JSON, with `Idempotency-Key` and
 * `Authorization: Bearer`; any 2xx is a yes, `{ id }` its name (docs/self-hosting).
 */
export function createSmsProvider(settings: SmsSettings): SmsProvider {
  const { url, token, sender, sendWithinMs = SEND_WITHIN_MS } = settings;
  return {
    send: async (to, text, key) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ to, text, ...(sender !== undefined && { from: sender }) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(sendWithinMs),
      }).catch((error: unknown) => {
        throw new SmsError(nameOf(error));
      });
      if (!response.ok) {
        await response.body?.cancel().catch(() => undefined);
        throw new SmsError(`HTTP ${response.status}`, response.status);
      }
      // Taken, whatever becomes of the rest of the answer.
      const said: unknown = await response.json().catch(() => undefined);
      const taken = v.safeParse(TakenSchema, said);
      return taken.success ? taken.output.id : '';
    },
  };
}

/** Never its message, which may hold an address. */
function nameOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'ETIMEDOUT';
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : 'EUNKNOWN';
}
