import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { createRegistration } from '../../src/law/registration.ts';
import { noticeMessage } from '../../src/notices/notice-message.server.tsx';
import type { Procedure } from '../../src/procedures/procedure.ts';
import type { Silence } from '../../src/procedures/silence.ts';
import { errorTexts } from '../../src/questions/errors-texts.ts';
import { ReceiptPage } from '../../src/requests/receipt/ReceiptPage.tsx';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { FollowUpPage } from '../../src/tracking/FollowUpPage.tsx';
import { MessagePage } from '../../src/web/MessagePage.tsx';
import { refusalLinks } from '../../src/web/refusal-links-texts.ts';
import { refusalTexts } from '../../src/web/refusals-texts.ts';
import { PETITEVILLE, aDefinition } from '../builders/content.ts';
import { aFollowedRequest } from '../builders/followed-request.ts';
import { readHtml } from '../support/read-html.ts';
import { longSentences, readingProblems } from '../support/reading.ts';

const documentOf = readHtml;
const problemsOf = (page: VNode) => readingProblems(documentOf(renderToString(page)));

const PARKING = 'autorisation-stationnement';
const checked = {
  legalBasis: { text: 'Code des relations entre le public et l’administration' },
} as const;
const ACCEPTANCE: Silence = { means: 'acceptance', after: 'P1M', ...checked };
const NOTHING: Silence = { means: 'none', reason: 'La mairie regarde et agit.', ...checked };

function receiptOf(slug: string, changes: Partial<Procedure> = {}) {
  const definition = aDefinition(slug, changes);
  const { receipt } = createAcknowledgement({
    definition,
    answers: {},
    reference: '4K7M-93XC',
    receivedAt: new Date('2026-04-23T08:15:00Z'),
  });
  return { receipt, definition };
}

/** Every receipt that the rules can write: each procedure, each meaning of silence, each kind of act. */
const RECEIPTS = [
  ...PETITEVILLE.procedures.map(({ slug }) => [slug, receiptOf(slug)] as const),
  ['an acceptance', receiptOf(PARKING, { silence: ACCEPTANCE })] as const,
  ...(['delivery', 'declaration', 'report', 'information'] as const).map(
    (kind) => [kind, receiptOf(PARKING, { kind, silence: NOTHING })] as const,
  ),
];

const SITE = 'https://guichet.petiteville.example';

test.each([
  'Écrivez :',
  'Écrivez:',
  'Qui ?',
  'Qui?',
  'Oui\u00a0!',
  '«\u00a0Oui\u202f»',
  'article L. 112-9',
  'article L.112-9',
  'loi n° 2005-102',
  '4 Mo',
  '1\u202f500 euros',
  '12 %',
  '23 000',
  '03 53 01 77 00',
  '01\u00a099 00\u00a012\u00a000',
  'la page .',
  'Petiteville,01',
  "aujourd'hui",
])('a careful reader underlines « %s »', (text) => {
  expect(wrongSpaces(text)).not.toEqual([]);
});

test('a careful reader underlines words that touch, and sentences of 26 words', () => {
  const joined = documentOf('<p>à l’adresse<strong>guichet@petiteville.example</strong></p>');
  expect(readingProblems(joined)).toHaveLength(1);
  const sentence = (words: number) => `${Array(words).fill('Mot').join(' ')}.`;
  expect(longSentences(`${sentence(25)} Oui. ${sentence(26)}`)).toEqual([sentence(26)]);
});

describe.each(RECEIPTS)(
  'a careful reader underlines nothing in the receipt of %s',
  (_what, { receipt, definition }) => {
    test('on its page and on its follow-up page', () => {
      expect(
        problemsOf(
          <ReceiptPage
            receipt={receipt}
            trackingCode="ACDEF-GHJKM"
            followUpUrl={`${SITE}/suivi/x`}
          />,
        ),
      ).toEqual([]);
      expect(
        problemsOf(
          <FollowUpPage
            request={aFollowedRequest(definition)}
            token="x"
            today="2026-04-23"
            eventKey="cle"
          />,
        ),
      ).toEqual([]);
    });

    test('in its e-mail, HTML and text', () => {
      const due = {
        recipient: 'zoe@courriel.example',
        reference: receipt.reference,
        procedureTitle: receipt.procedure.title,
        submissionKey: '5f0c1b1e-0000-4000-8000-000000000000',
        isLastOfDay: true,
        receipt,
        event: null,
        told: null,
        warning: null,
      };
      const secrets = { addressOf: () => ({ token: 'x', tokenHash: 'x' }) };
      const { subject, text, html = '' } = noticeMessage(due as never, secrets as never, SITE);
      expect(readingProblems(documentOf(html))).toEqual([]);
      const lines = text.split('\n');
      expect(wrongSpaces(text)).toEqual([]);
      expect(lines.flatMap(longSentences)).toEqual([]);
      expect(wrongSpaces(subject)).toEqual([]);
    });
  },
);

test.each(RECEIPTS)('nor in the registration receipt of %s', (_what, { receipt, definition }) => {
  const registration = createRegistration({
    ...{ definition, acknowledgement: receipt, territory: 'mainland', why: 'away' },
    receivedAt: new Date('2026-04-23T08:15:00Z'),
  });
  const drawn = { trackingCode: 'ACDEF-GHJKM', followUpUrl: `${SITE}/suivi/x` };
  expect(problemsOf(<ReceiptPage receipt={registration} {...drawn} />)).toEqual([]);
});

test('nor in the e-mail to a service', () => {
  const due = {
    ...{ receipt: null, isLastOfDay: true, event: null, told: null, warning: null },
    ...{ recipient: 'voirie@petiteville.example', reference: '4K7M-93XC' },
  };
  const notice = { ...due, procedureTitle: 'Réserver une place pour un déménagement' };
  const { subject, text } = noticeMessage(notice as never, {} as never, SITE);
  expect([subject, text].flatMap(wrongSpaces)).toEqual([]);
  expect(text.split('\n').flatMap(longSentences)).toEqual([]);
});

test.each(Object.entries(refusalTexts))('nor in the refusal « %s »', (_refusal, texts) => {
  const links = Object.values(refusalLinks).map((label) => ({ label, href: '/' }));
  expect(problemsOf(<MessagePage {...texts} links={links} />)).toEqual([]);
});

test.each(Object.entries(errorTexts))('nor in the message « %s »', (_code, message) => {
  const text = message('Nom', '1er juin 2026' as never, 4_200);
  expect([...wrongSpaces(text), ...longSentences(text)]).toEqual([]);
});
