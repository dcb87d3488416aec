import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ProcedureForm } from '../../src/filing/ProcedureForm.tsx';
import { ReviewPage } from '../../src/filing/ReviewPage.tsx';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { ReceiptEmail } from '../../src/notices/ReceiptEmail.tsx';
import { ReceiptPage } from '../../src/requests/receipt/ReceiptPage.tsx';
import { FollowUpPage } from '../../src/tracking/FollowUpPage.tsx';
import { aDefinition, aProcedure } from '../builders/content.ts';
import { aFollowedRequest } from '../builders/followed-request.ts';

const { silence } = aProcedure('acte-de-naissance');
const definition = aDefinition('autorisation-stationnement', {
  title: 'Signaler un trou dans la rue',
  kind: 'report',
  silence: { ...silence, reason: 'Vous signalez un fait.' } as typeof silence,
  next: ['Le service regarde.'],
  dataProcessing: {
    ...aProcedure('autorisation-stationnement').dataProcessing,
    purpose: 'Réparer.',
  },
});
const { receipt } = createAcknowledgement({
  definition,
  answers: {},
  reference: '4K7M-93XC',
  receivedAt: new Date('2026-04-23T08:15:00Z'),
});
const shown = { receipt, trackingCode: 'ACDEF-GHJKM', followUpUrl: 'https://a.example/suivi/x' };

const PAGES: readonly (readonly [page: string, node: VNode])[] = [
  ['form', <ProcedureForm definition={definition} />],
  [
    'review page',
    <ReviewPage definition={definition} answers={{}} envelope="x" submissionKey="cle" />,
  ],
  ['receipt', <ReceiptPage {...shown} />],
  ['e-mail', <ReceiptEmail {...shown} isLastOfDay receiptUrl="https://a.example/recus/x" />],
  [
    'follow-up',
    <FollowUpPage
      request={aFollowedRequest(definition)}
      token="x"
      today="2026-04-23"
      eventKey="cle"
    />,
  ],
];

test.each(PAGES)('the %s of a report never calls it a request', (_page, node) => {
  const text = renderToString(node).replaceAll(/<[^>]+>/gu, ' ');
  expect(text).not.toMatch(/\bdemandes?\b/iu);
});
