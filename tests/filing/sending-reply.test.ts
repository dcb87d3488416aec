import { expect, test } from 'vitest';
import { readSendingReply } from '../../src/filing/sending-reply.ts';

const RECEIPT = '/recus/AAAAAAAAAAAAAAAAAAAAAA';

test.each([
  { receipt: RECEIPT },
  { problems: [{ control: 'nom', message: 'Écrivez votre nom.' }] },
  { refusal: { paragraphs: ['Attendez.'], wait: 60 } },
])('an answer of ours is read: %j', (answer) => {
  expect(readSendingReply(JSON.stringify(answer))).toEqual(answer);
});

test.each([
  ['the page of a hotel', '<!doctype html><title>Wi-Fi</title>'],
  ['nothing', ''],
  ['an answer cut on the way', `{"receipt":"${RECEIPT.slice(0, 10)}`],
  ['a receipt elsewhere', '{"receipt":"https://ailleurs.example/recus/AAAAAAAAAAAAAAAAAAAAAA"}'],
  ['a receipt that is none', '{"receipt":true}'],
  ['JSON of somebody else', '{"ok":true}'],
  ['no object', 'null'],
  ['a list', '[]'],
])('%s is not an answer: the sending is not known to be received', (_what, text) => {
  expect(readSendingReply(text)).toBeUndefined();
});
