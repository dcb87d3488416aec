import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { noticeMessage } from '../../src/notices/notice-message.server.tsx';
import { ruleOf } from '../../src/requests/events/event-kinds.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { FollowUpPage } from '../../src/tracking/FollowUpPage.tsx';
import { aDefinition } from '../builders/content.ts';
import { aJournal, SAMPLE_EVENTS } from '../builders/event.ts';
import { aFollowedRequest } from '../builders/followed-request.ts';
import { readHtml } from '../support/read-html.ts';
import { longSentences, readingProblems } from '../support/reading.ts';

const EVENTS = Object.values(SAMPLE_EVENTS);

test.each(EVENTS)(
  'a careful reader underlines nothing where a request was told « $kind »',
  (event) => {
    const definition = aDefinition('acte-de-naissance');
    const { to = 'received' } = ruleOf(event.kind);
    const request = aFollowedRequest(definition, { state: to, events: aJournal([event]) });
    const page = <FollowUpPage request={request} token="x" today="2026-04-23" eventKey="cle" />;
    expect(readingProblems(readHtml(renderToString(page)))).toEqual([]);
  },
);

test.each(
  EVENTS.filter(({ kind }) => ruleOf(kind).isAnnounced).flatMap(({ kind }) =>
    ruleOf(kind).by.map((actor) => ({ kind, actor })),
  ),
)(
  'a careful reader underlines nothing in the e-mail that tells « $kind » of the $actor',
  (told) => {
    const due = {
      notice: told.actor === 'applicant' ? 'service_news' : 'request_news',
      event: told.kind,
      recipient: 'zoe@courriel.example',
      reference: '4K7M-93XC',
      communeName: 'Petiteville',
      procedureTitle: 'Acte de naissance',
      submissionKey: '5f0c1b1e-0000-4000-8000-000000000000',
      isLastOfDay: true,
      receipt: null,
      told: null,
      warning: null,
    };
    const secrets = { addressOf: () => ({ token: 'x', tokenHash: 'x' }) };
    const { subject, text } = noticeMessage(
      due as never,
      secrets as never,
      'https://guichet.petiteville.example',
    );
    expect(wrongSpaces(`${subject}\n${text}`)).toEqual([]);
    expect(text.split('\n').flatMap(longSentences)).toEqual([]);
    expect(text).toContain('4K7M-93XC');
  },
);
