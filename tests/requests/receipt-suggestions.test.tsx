import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { ReceiptPage } from '../../src/requests/receipt/ReceiptPage.tsx';
import { aDefinition } from '../builders/content.ts';
import { words } from '../support/elements.ts';
import { readHtml } from '../support/read-html.ts';

const { receipt } = createAcknowledgement({
  definition: aDefinition('autorisation-stationnement'),
  answers: {},
  reference: '4K7M-93XC',
  receivedAt: new Date('2026-04-23T08:15:00Z'),
});
const shown = { receipt, trackingCode: 'ACDEF-GHJKM', followUpUrl: 'https://a.example/suivi/x' };
const suggestion = {
  when: 'Vous arrivez',
  title: 'Voter à Petiteville',
  path: '/demarches/voter/',
};

const draw = (suggestions: (typeof suggestion)[]) =>
  readHtml(renderToString(<ReceiptPage {...shown} suggestions={suggestions} />));

test('what may come next stands under the receipt, which stays as it was issued', () => {
  const [without, document] = [draw([]), draw([suggestion])];
  const ticket = document.querySelector('.ticket');
  expect(ticket?.outerHTML).toBe(without.querySelector('.ticket')?.outerHTML);
  expect(words(ticket?.nextElementSibling)).toBe('Cela peut aussi vous concerner');
  expect(words(document.querySelector('.ticket ~ ul'))).toBe('Vous arrivez : Voter à Petiteville');
  expect(document.querySelector('a[href="/demarches/voter/"]')).not.toBeNull();
});

test('a receipt after which nothing comes says nothing more', () => {
  expect(draw([]).querySelector('.ticket')?.nextElementSibling).toBeNull();
});
