import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { parseModestJson } from '../kit/parse-modest-json.ts';

const EnvelopeSchema = v.strictObject({
  procedure: v.string(),
  /** Version of the definition the answers were checked against. */
  version: v.string(),
  /** Key that makes a second sending harmless. */
  key: v.pipe(v.string(), v.uuid()),
  /** Digest of the checked answers: recognises them once they cannot be checked any more. */
  digest: v.string(),
  values: v.record(v.string(), v.string()),
  /** Instant of the first review page, in milliseconds. Absent from pages made before it was asked. */
  checkedAt: v.optional(v.number()),
});

/** An object that holds one: more answers than any form has. */
const ENVELOPE_MEASURE = { depth: 2, values: 2100 };

/** What the review page carries between « Vérifier » and « Envoyer »: nothing is stored in between. */
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

/** Seals what a page carries, so that a changed page is seen. */
export interface EnvelopeSealer {
  seal(envelope: Envelope): string;
  /**
   * Opens an envelope. `isTrusted` is false when the seal is not ours (the site's secret changed):
   * its answers can be shown again, never stored as they are. `undefined`: unreadable.
   */
  open(text: string): { readonly envelope: Envelope; readonly isTrusted: boolean } | undefined;
}

/**
 * `content.seal`, both in base64url; the seal is an HMAC of the content. Node's own HMAC rather than
 * a JWS library: that one goes through a thread pool and takes longer than all the rest of a filing.
 * @param secret `PARVIS_SECRET`
 */
export function createEnvelopeSealer(secret: string): EnvelopeSealer {
  const sealOf = (content: string) =>
    createHmac('sha256', secret).update(`check-page\n${content}`).digest();
  return {
    seal: (envelope) => {
      const content = Buffer.from(JSON.stringify(envelope)).toString('base64url');
      return `${content}.${sealOf(content).toString('base64url')}`;
    },
    open: (text) => {
      const [content = '', seal = ''] = text.split('.');
      const json = Buffer.from(content, 'base64url').toString('utf8');
      const result = v.safeParse(EnvelopeSchema, parseModestJson(json, ENVELOPE_MEASURE));
      if (!result.success) return undefined;
      const [given, expected] = [Buffer.from(seal, 'base64url'), sealOf(content)];
      const isTrusted = given.length === expected.length && timingSafeEqual(given, expected);
      return { envelope: result.output, isTrusted };
    },
  };
}
