import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Commune } from '../../commune/commune.ts';
import { checkAnswers } from '../../filing/check-answers.server.ts';
import { createEnvelopeSealer } from '../../filing/envelope.server.ts';
import {
  fileSubmission,
  type FileSubmissionDependencies,
} from '../../filing/file-submission.server.ts';
import { createSubmitProcedureHandler } from '../../filing/submit-handler.ts';
import { createApp } from '../../host/create-app.ts';
import type { RoutedFunction } from '../../host/load-functions.ts';
import { FOLLOW_UP_ACTION } from '../../kit/paths.ts';
import { noticeMessage } from '../../notices/notice-message.server.tsx';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import { createProcedureRegistry } from '../../procedures/procedure-repository.ts';
import { typedAnswers } from '../../questions/typed-answers.ts';
import { USUAL_LIMITS } from '../../quotas/limits.ts';
import { createProofKeeper } from '../../quotas/proof-of-work.server.ts';
import { helpCookies } from '../../requests/help/help-cookies.server.ts';
import { createPlaceFinder } from '../../requests/help/places.server.ts';
import { createSecretKeeper } from '../../requests/secrets.server.ts';
import { createFollowRequestHandler } from '../../tracking/follow-handler.tsx';
import { createPatience } from '../../tracking/patience.server.ts';
import { createShowReceiptHandler } from '../../tracking/receipt-handler.tsx';
import { createRequestPageHandler } from '../../tracking/request-page-handler.tsx';
import { createSuggestionReader } from '../../tracking/suggestions.server.ts';
import type { Handler } from '../../web/handler.ts';
import { createPageRenderer } from '../../web/page-shell.ts';
import { emailHandler } from './preview-email.ts';
import { createPreviewKeeper } from './preview-keeper.ts';
import { createPreviewPdf } from './preview-pdf.ts';
import { createPreviewStore } from './preview-store.ts';

export interface PreviewOptions {
  /** Folder whose `dist` was built with the draft. */
  readonly root: string;
  readonly slug: string;
  readonly commune: Commune;
  /** Address of the preview, without a final slash. */
  readonly url: string;
}

/** A site to look at, and the pages of the draft in it. */
export interface Preview {
  readonly app: Hono;
  readonly paths: PreviewPaths;
}
export interface PreviewPaths {
  readonly page: string;
  /** Nothing when the procedure is not filed online. */
  readonly form?: string;
  readonly receipt?: string;
  readonly email?: string;
}

/** On this machine, for one person: nobody is counted nor kept waiting. */
const OPEN = {
  sources: () => ({ networks: [], aliases: [], isBlocked: false }),
  limits: USUAL_LIMITS,
  countRefusal: () => Promise.resolve(),
};

const EMAIL = '/apercu/courriel';

/**
 * The built site with the real functions, which keep what is sent in memory: nothing is stored, no
 * e-mail leaves. A first sending, with invented answers, gives a receipt and an e-mail to look at.
 */
export async function createPreview({
  root,
  slug,
  commune,
  url,
}: PreviewOptions): Promise<Preview> {
  const site = join(root, 'dist');
  const store = createPreviewStore();
  const secret = randomBytes(32).toString('hex');
  const secrets = createSecretKeeper(secret);
  const pages = createPageRenderer(site);
  const cookies = helpCookies(url, secret);
  const registry = createProcedureRegistry(site);
  const { submissions, receipts } = store;
  const filing: FileSubmissionDependencies = { submissions, secrets, commune };
  const submit = createSubmitProcedureHandler({
    ...filing,
    ...OPEN,
    ...{ submissions, spool: store.spool },
    clock: () => new Date(),
    proofs: createProofKeeper(secret),
    registry,
    pages,
    formPages: createPageRenderer(site, 'gabarit/formulaire'),
    sealer: createEnvelopeSealer(secret),
    keeper: createPreviewKeeper(),
    log: () => undefined,
    ...cookies,
    newKey: () => randomUUID(),
    // Memory is never away.
    attest: () => Promise.resolve(''),
  });
  const email = emailHandler(store, (due) => noticeMessage(due, secrets, url).html ?? '');
  const follow = createFollowRequestHandler({
    ...OPEN,
    ...{ receipts, pages, secrets, commune },
    patience: createPatience(),
  });
  const requestPage = createRequestPageHandler({
    ...OPEN,
    ...{ pages, secrets, commune },
    addresses: store.addresses,
    requests: store.requests,
    events: store.events,
    spool: store.spool,
    siteUrl: url,
    keeper: createPreviewKeeper(),
    // Nothing is decided in a preview.
    answersOf: () => Promise.resolve(undefined),
    attestor: { write: () => Promise.resolve(undefined) },
    clock: () => new Date(),
    log: () => undefined,
    newKey: () => randomUUID(),
  });
  const pdf = createPreviewPdf({ store, site, pages, secrets, siteUrl: url });
  const suggestions = createSuggestionReader(site, () => undefined);
  const showReceipt = createShowReceiptHandler({
    ...{ receipts, pages, secrets, suggestions, commune, siteUrl: url },
    addresses: store.addresses,
    spool: store.spool,
    log: () => undefined,
    places: createPlaceFinder(site),
    ...cookies,
    readPages: createPageRenderer(site, 'gabarit/lecture'),
  });
  const app = await createApp(root, [
    route('/api/demarches/:procedure', submit),
    route('/recus/:token', showReceipt),
    route('/recus/:token/:number', showReceipt),
    route('/pdf/recus/:token', pdf),
    route('/suivi/:token', requestPage),
    route(FOLLOW_UP_ACTION, follow),
    route(EMAIL, email),
  ]);
  const page = `/demarches/${slug}/`;
  const definition = await registry.find(slug);
  if (definition === undefined) return { app, paths: { page } };
  const token = await fileExample(filing, definition);
  const paths = { page, form: `${page}formulaire/`, receipt: `/recus/${token}`, email: EMAIL };
  return { app, paths };
}

function route(path: string, handler: Handler): RoutedFunction {
  return { name: path, routes: [path], run: handler };
}

/** @returns the last part of the receipt's address */
async function fileExample(
  dependencies: FileSubmissionDependencies,
  definition: ProcedureDefinition,
): Promise<string> {
  const receivedAt = new Date();
  const check = checkAnswers(definition, typedAnswers(definition.form), receivedAt);
  const answers = check.success ? check.answers : {};
  const quota = { networks: [], aliases: [], weight: 1, proof: 0, limits: USUAL_LIMITS };
  const sending = { definition, answers, submissionKey: randomUUID(), receivedAt };
  return (await fileSubmission(dependencies, sending, quota)).token;
}
