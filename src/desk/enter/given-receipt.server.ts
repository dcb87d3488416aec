import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { parseModestJson } from '../../kit/parse-modest-json.ts';
import { createSeal } from '../../kit/seal.server.ts';
import { ReceiptSchema, type Receipt } from '../../law/receipt.ts';

const GivenSchema = v.strictObject({
  /** Of the filing: the code and the address on the paper come from it. */
  key: v.pipe(v.string(), v.uuid()),
  reference: v.string(),
  /** Whether a protected adult has an access of their own. */
  isForProtected: v.boolean(),
  /** Instant when it was given, in milliseconds. */
  at: v.number(),
});
/** A receipt that an agent was just given, to print from its page. */
export type GivenReceipt = v.InferOutput<typeof GivenSchema>;

/** As long as somebody may stand at the desk. */
const LASTS_MS = 60 * 60 * 1000;
const MEASURE = { depth: 2, values: 10 };

/** Keeps what prints a receipt in its page, unreadable there, for its agent alone. */
export interface GivenSealer {
  seal(given: GivenReceipt, agentId: string): string;
  /** @returns nothing when it is too old, altered, or another agent's */
  open(sealed: string, agentId: string, now: Date): GivenReceipt | undefined;
}

/** @param secret `PARVIS_SECRET` */
export function createGivenSealer(secret: string): GivenSealer {
  const sealer = createSeal(secret, 'given receipt');
  return {
    seal: (given, agentId) =>
      Buffer.from(sealer.seal(JSON.stringify(given), agentId)).toString('base64url'),
    open: (sealed, agentId, now) => {
      const text = sealer.open(Buffer.from(sealed, 'base64url'), agentId) ?? '';
      const result = v.safeParse(GivenSchema, parseModestJson(text, MEASURE));
      if (!result.success) return undefined;
      return now.getTime() - result.output.at > LASTS_MS ? undefined : result.output;
    },
  };
}

const RowsSchema = v.array(
  v.object({
    content: v.pipe(v.string(), v.parseJson(), ReceiptSchema),
    issued_at: v.string(),
  }),
);

/**
 * The receipt that a request had first, as it was issued.
 * @param database a client that acts as `agent`: their services alone
 */
export async function readFirstReceipt(
  database: Database,
  reference: string,
): Promise<{ readonly receipt: Receipt; readonly issuedAt: Date } | undefined> {
  const rows = await callDatabase(() =>
    database
      .from('receipts')
      .select('content,issued_at,submissions!inner(reference)')
      .eq('submissions.reference', reference)
      .order('number')
      .limit(1),
  );
  const [row] = v.parse(RowsSchema, rows);
  return row && { receipt: row.content, issuedAt: new Date(row.issued_at) };
}
