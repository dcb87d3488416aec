import { describe, expect, test } from 'vitest';
import { answersNow, changesBetween } from '../../src/requests/answers-now.ts';
import { electronicConsent } from '../../src/requests/consent.ts';
import { contactNow } from '../../src/requests/contact-now.ts';
import { aJournal } from '../builders/event.ts';

describe('the answers that count', () => {
  const sent = { nom: 'Benali', surface: 12, adresse: { voie: '1, rue A', commune: 'B' } };
  const correct = (before: object, after: object) => {
    const changes = [...changesBetween(before as never, after as never)];
    const details = { questions: changes.length };
    return { kind: 'answers.corrected' as const, details, content: { changes } };
  };

  test('are those that were sent, then each correction in its order', () => {
    const second = { ...sent, nom: 'Ben Ali', detail: 'x' };
    const { surface: _gone, ...third } = second;
    const events = aJournal([correct(sent, second), correct(second, third)]);
    expect(answersNow(sent, events)).toEqual({
      nom: 'Ben Ali',
      adresse: sent.adresse,
      detail: 'x',
    });
    expect(answersNow(sent, aJournal([]))).toEqual(sent);
  });

  test('do not differ by the order of their parts', () => {
    const stored = { ...sent, adresse: { commune: 'B', voie: '1, rue A' } };
    expect(changesBetween(stored, sent)).toEqual([]);
    expect(changesBetween(stored, { ...sent, nom: 'X' })).toHaveLength(1);
  });

  test('are those that were sent, where the words of a correction are erased', () => {
    const events = aJournal([correct(sent, { ...sent, nom: 'X' })]).map((event) => ({
      ...event,
      content: null,
    }));
    expect(answersNow(sent, events as never)).toEqual(sent);
  });
});

describe('the consent that counts', () => {
  const given = { notification_electronique: true };
  const change = (isGiven: boolean) => ({
    ...{ kind: 'consent.changed' as const, details: { isGiven } },
  });

  test.each([
    ['none, where nothing was said', {}, [], { isGiven: false }],
    ['that of the form', given, [], { isGiven: true, on: '2026-04-23' }],
    ['the last one that was said', given, [change(false)], { isGiven: false }],
    ['the last of several', {}, [change(false), change(true)], { isGiven: true, on: '2026-05-05' }],
  ] as const)('is %s', (_what, sent, events, expected) => {
    expect(electronicConsent(sent, aJournal(events))).toEqual(expected);
  });
});

describe('how to reach a person', () => {
  const contact = { courriel: 'a@b.example', telephone: '0639981234', reponse_par: 'sms' };

  test.each([
    [contact, { way: 'sms', email: 'a@b.example', phone: '+33639981234' }],
    [{ ...contact, telephone: '0199001234' }, { way: 'call' }],
    [
      { ...contact, telephone: '+32470123456' },
      { way: 'call', phone: '+32470123456' },
    ],
    [{ reponse_par: 'sms' }, { way: 'letter', phone: null }],
    [{ reponse_par: 'telephone' }, { way: 'letter' }],
    [{}, { way: 'letter', email: null, phone: null, address: null }],
  ])('is what %o says', (sent, expected) => {
    expect(contactNow(sent, aJournal([]))).toMatchObject(expected);
  });

  test('is what they said last', () => {
    const events = aJournal([
      {
        ...{ kind: 'contact.changed', details: { way: 'letter' } },
        content: { address: ['2, rue B', '54321 Petiteville'] },
      },
    ]);
    expect(contactNow(contact, events)).toEqual({
      ...{ way: 'letter', email: null, phone: null },
      address: ['2, rue B', '54321 Petiteville'],
    });
  });
});
