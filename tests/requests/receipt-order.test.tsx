import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { noticeMessage } from '../../src/notices/notice-message.server.tsx';
import { ReceiptEmail } from '../../src/notices/ReceiptEmail.tsx';
import { ReceiptPage } from '../../src/requests/receipt/ReceiptPage.tsx';
import { aDefinition } from '../builders/content.ts';

const { receipt } = createAcknowledgement({
  definition: aDefinition('autorisation-stationnement'),
  answers: {},
  reference: '4K7M-93XC',
  receivedAt: new Date('2026-04-23T08:15:00Z'),
});
const shown = { receipt, trackingCode: 'ACDEF-GHJKM', followUpUrl: 'https://a.example/suivi/x' };
const due = {
  ...{ receipt, event: null, told: null, warning: null },
  ...{ recipient: 'zoe@courriel.example', reference: receipt.reference },
};
const secrets = { addressOf: () => ({ token: 'x', tokenHash: 'x' }) };

const DRAWINGS = [
  ['page', renderToString(<ReceiptPage {...shown} />)],
  [
    'e-mail',
    renderToString(<ReceiptEmail {...shown} isLastOfDay receiptUrl="https://a.example/recus/x" />),
  ],
  ['text of the e-mail', noticeMessage(due as never, secrets as never, 'https://a.example').text],
] as const;

test.each(DRAWINGS)(
  'the %s gives the ways to appeal between what opens and closes them',
  (_what, text) => {
    const positions = [
      'Deux voies sont possibles',
      'recours gracieux.',
      'Saisissez le tribunal administratif',
      'l’interrompt',
      'pourquoi votre demande est rejetée',
      'Télérecours citoyens',
    ].map((words, index) => (index === 5 ? text.lastIndexOf(words) : text.indexOf(words)));
    expect(positions[0]).toBeGreaterThan(0);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  },
);
