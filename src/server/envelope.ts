import { compactVerify, CompactSign, decodeJwt, errors } from 'jose';
import * as v from 'valibot';

const EnvelopeSchema = v.strictObject({
  procedure: v.string(),
  /** Version of the definition the answers were checked against. */
  version: v.string(),
  /** Key that makes a second sending harmless. */
  key: v.pipe(v.string(), v.uuid()),
  values: v.record(v.string(), v.string()),
});

/** What the check page carries between « Vérifier » and « Envoyer »: nothing is stored in between. */
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

/** Seals what a page carries, so that a changed page is seen. */
export interface EnvelopeSealer {
  seal(envelope: Envelope): Promise<string>;
  /**
   * Opens an envelope. `isTrusted` is false when the seal is not ours (the site's secret changed):
   * its answers can be shown again, never stored as they are. `undefined`: unreadable.
   */
  open(text: string): Promise<{ envelope: Envelope; isTrusted: boolean } | undefined>;
}

/** @param secret `PARVIS_SECRET` */
export function createEnvelopeSealer(secret: string): EnvelopeSealer {
  const key = new TextEncoder().encode(`check-page\n${secret}`);
  return {
    seal: (envelope) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(envelope)))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(key),
    open: async (text) => {
      try {
        const { payload } = await compactVerify(text, key, { algorithms: ['HS256'] });
        const content: unknown = JSON.parse(new TextDecoder().decode(payload));
        return { envelope: v.parse(EnvelopeSchema, content), isTrusted: true };
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        return openUntrusted(text);
      }
    },
  };
}

function openUntrusted(text: string): { envelope: Envelope; isTrusted: false } | undefined {
  try {
    const result = v.safeParse(EnvelopeSchema, decodeJwt(text));
    return result.success ? { envelope: result.output, isTrusted: false } : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
