/** `refused`: this address will never accept it. `failed`: to be tried again. */
export type NoticeOutcome = 'sent' | 'refused' | 'failed';

/** What became of a message. */
export interface Delivery {
  readonly outcome: NoticeOutcome;
  /** Code of the failure, never its text. */
  readonly code: string | null;
  /** The server did not even get to the message: it is the same for all others. */
  readonly isServerAway: boolean;
}

/** The address itself (RFC 3463, 3.2): not 5.1.0, 5.1.7, 5.1.8 nor 5.1.9, which also speak of the sender. */
const WRONG_ADDRESS = /^5\d\d[ -]5\.1\.(?:[12346]|10)\b/u;
/** Steps at which the server judges a message. */
const OF_THE_MESSAGE: ReadonlySet<string> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/**
 * A wrong address is the only failure that lasts for ever, and only a status says so: a reply such as
 * « 550 » without one may speak of us (sender, relay, reputation), which is for us to put right.
 * @param isLate given up by us
 */
export function deliveryOf(error: unknown, isLate: boolean): Delivery {
  const { code = 'EUNKNOWN', command = '', response = '', responseCode = 0 } = error as SmtpError;
  if (isLate) return { outcome: 'failed', code: 'ETIMEDOUT', isServerAway: false };
  const isOfRecipient = command === 'RCPT TO' || command === 'DATA';
  return {
    outcome:
      isOfRecipient && responseCode >= 500 && WRONG_ADDRESS.test(response) ? 'refused' : 'failed',
    code: `${code} ${responseCode || ''}`.trim(),
    isServerAway: !OF_THE_MESSAGE.has(command),
  };
}

/** What could not be sent for a reason of ours. */
export const failure = (code: string): Delivery => ({
  outcome: 'failed',
  code,
  isServerAway: false,
});
