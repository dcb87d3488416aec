import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/kit/edit-distance.ts';
import { proposedEmail } from '../../src/questions/email/proposed-email.ts';

test.each([
  ['gmail.con', 'gmail.com'],
  ['gmial.com', 'gmail.com'],
  ['gmail.fr', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['GMAIL.CON', 'gmail.com'],
  ['gmail\u200b.con', 'gmail.com'],
  ['orange.ft', 'orange.fr'],
  ['oragne.fr', 'orange.fr'],
  ['hotmial.fr', 'hotmail.fr'],
  ['hotmail.cmo', 'hotmail.com'],
  ['wanado.fr', 'wanadoo.fr'],
  ['wanadoo.com', 'wanadoo.fr'],
  ['la-poste.net', 'laposte.net'],
  ['laposte.ner', 'laposte.net'],
  ['yaho.fr', 'yahoo.fr'],
  ['free.ft', 'free.fr'],
  ['sfr.fe', 'sfr.fr'],
  ['outlok.com', 'outlook.com'],
  ['club-internt.fr', 'club-internet.fr'],
])('« %s » may be %s', (domain, meant) => {
  expect(proposedEmail(` Zoe.Martin@${domain}`)).toBe(`Zoe.Martin@${meant}`);
});

test.each([
  ...[
    'gmail.com',
    'GMAIL.COM',
    'gmail\u200b.com',
    'orange.fr',
    'orange.be',
    'orange.com',
    'mail.com',
  ],
  ...['email.com', 'ymail.com', 'hotmail.be', 'hotmail.co.uk', 'yahoo.de', 'gmx.net', 'gmf.fr'],
  ...[
    'laposte.fr',
    'proton.me',
    'courriel.example',
    'gouv.fr',
    'mairie-petiteville.fr',
    'ac-lyon.fr',
  ],
])('nothing is proposed for %s', (domain) => {
  expect(proposedEmail(`zoe@${domain}`)).toBeUndefined();
});

test.each(['', 'zoe', '@', 'zoe@', '@gmial.com', '__proto__@constructor.fr'])(
  'what is no address breaks nothing: « %s »',
  (typed) => {
    expect([undefined, '@gmail.com']).toContain(proposedEmail(typed));
  },
);

test('a text as long as a letter is no address', () => {
  expect(proposedEmail(`zoe@${'gmial.'.repeat(100_000)}com`)).toBeUndefined();
});

test('one slip of the finger in a provider is seen, and what stands before it never changes', () => {
  const local = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9.+_-]{0,20}$/u);
  const domain = fc.constantFrom(
    'gmail.com',
    'orange.fr',
    'wanadoo.fr',
    'hotmail.com',
    'laposte.net',
  );
  const place = fc.nat({ max: 20 });
  fc.assert(
    fc.property(local, domain, place, fc.boolean(), (start, right, at, isSwap) => {
      const signs = Array.from(right);
      const first = at % (right.indexOf('.') - 1);
      if (isSwap) [signs[first], signs[first + 1]] = [signs[first + 1] ?? '', signs[first] ?? ''];
      else signs.splice(first, 1);
      const wrong = signs.join('');
      const proposed = proposedEmail(`${start}@${wrong}`);
      if (wrong === right || wrong === 'mail.com') expect(proposed).toBeUndefined();
      else expect(proposed).toBe(`${start}@${right}`);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['', '', 0],
  ['gmail', 'gmail', 0],
  ['gmial', 'gmail', 1],
  ['', 'com', 3],
  ['ca', 'abc', 3],
  ['co', 'com', 1],
  ['hotmial', 'hotmail', 1],
  ['kitten', 'sitting', 3],
])('« %s » and « %s » are %d slips apart', (one, other, slips) => {
  expect(editDistance(one, other)).toBe(slips);
  expect(editDistance(other, one)).toBe(slips);
});
