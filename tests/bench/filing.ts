import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { request, Agent } from 'node:http';
import { isRefusal } from '../../src/database/call.ts';
import { createDatabase } from '../../src/database/client.ts';
import { checkAnswers } from '../../src/filing/check-answers.server.ts';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import { createSubmissionRepository } from '../../src/filing/submission-repository.ts';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { createReference } from '../../src/requests/reference.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';
import { ROOT } from '../support/project.ts';
import { WIDE_LIMITS } from '../support/with-server.ts';
import { measureLoad, type LoadResult } from './load.ts';
import { parkingForm, SLUG } from './parking-form.ts';

const SECONDS = 5;
const MOST_FILINGS = 12_000;

export interface FilingFigures {
  readonly server: LoadResult;
  readonly client: LoadResult;
  /** p95 of the server over p95 of the client alone, in the same run. */
  readonly p95Ratio: number;
}

/**
 * Files on the Node server, and calls the same rpc through the client alone, in turn and in one run:
 * what the server adds to the database is the ratio.
 */
export async function benchFiling(
  supabase: LocalSupabase,
  serverUrl: string,
  concurrency: number,
): Promise<FilingFigures> {
  const client = await measureLoad(await clientCall(supabase), concurrency, SECONDS);
  const server = await measureLoad(await fileOnServer(supabase, serverUrl), concurrency, SECONDS);
  return { server, client, p95Ratio: Math.round((server.p95 / client.p95) * 100) / 100 };
}

async function definition() {
  const found = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (found === undefined) throw new Error('Build the site first');
  return found;
}

/** The confirmation of a review page: the request that stores. @returns files one */
export async function fileOnServer(
  supabase: LocalSupabase,
  serverUrl: string,
): Promise<() => Promise<void>> {
  const { version } = await definition();
  const sealer = createEnvelopeSealer(supabase.secrets.parvisSecret);
  const values = parkingForm();
  const agent = new Agent({ keepAlive: true });
  const url = new URL(`/api/demarches/${SLUG}`, serverUrl);
  // Sealed beforehand: a browser only sends back what the review page gave it.
  const bodies = Array.from({ length: MOST_FILINGS }, () => {
    const sealed = sealer.seal({ procedure: SLUG, version, key: randomUUID(), digest: '', values });
    return `_envoi=${sealed}&_etape=confirmer`;
  });
  return async () => {
    const status = await post(url, agent, bodies.pop() ?? '');
    if (status !== 303) throw new Error(`Status ${status}`);
  };
}

async function clientCall(supabase: LocalSupabase): Promise<() => Promise<void>> {
  const found = await definition();
  const settings = databaseSettingsOf(supabase);
  const repository = createSubmissionRepository(
    createDatabase(settings, { role: 'intake', commune: found.commune.id }),
  );
  const check = checkAnswers(found, parkingForm(), new Date());
  if (!check.success) throw new Error('The sample form is wrong');
  const { answers } = check;
  const receivedAt = new Date();
  const reference = createReference(randomBytes(32));
  const acknowledgement = createAcknowledgement({
    definition: found,
    answers,
    reference,
    receivedAt,
  });
  const digest = createHash('sha256').update('x').digest('hex');
  return async () => {
    try {
      await repository.register(
        {
          submissionKey: randomUUID(),
          definition: found,
          answers,
          answersDigest: digest,
          reference: createReference(randomBytes(32)),
          receivedAt,
          ...acknowledgement,
          acknowledgementDueOn: undefined,
          codes: [{ number: 1, holder: 'applicant', codeHash: digest }],
          addresses: (['page', 'email', 'paper'] as const).map((medium, place) => ({
            ...{ number: place + 1, code: 1, medium },
            tokenHash: randomBytes(32).toString('hex'),
          })),
          represented: undefined,
          notices: [
            { notice: 'acknowledgement', channel: 'email', recipient: 'samir@courriel.example' },
            { notice: 'service_notice', channel: 'email', recipient: found.service.email },
          ],
        },
        {
          aliases: [],
          networks: [1, 16].map((times) => ({
            digest: randomBytes(16).toString('base64url'),
            times,
          })),
          weight: 1,
          proof: 0,
          limits: WIDE_LIMITS,
        },
      );
    } catch (error) {
      if (!isRefusal(error, 'reference-taken')) throw error;
    }
  };
}

/** One of the addresses that documents may use. */
function randomAddress(): string {
  return `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(256)}`;
}

function post(url: URL, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'sec-fetch-site': 'same-origin',
          // Many people, each from their own home.
          'x-forwarded-for': randomAddress(),
        },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
