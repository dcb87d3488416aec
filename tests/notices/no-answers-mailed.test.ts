import { expect, test } from 'vitest';
import { fieldParts, questionsOf, type Question } from '../../src/questions/field.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { fileForm } from '../support/file-form.ts';
import { deliver, mails } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';

const own = useOwnMailbox();
const FORMS = PETITEVILLE.procedures
  .map(({ definition }) => definition)
  .filter(({ form }) => form.length > 0);

/** A word that no text of the commune holds, one for each control. */
const word = (place: number) => `Zqx${String(place).padStart(3, '0')}vwk`;

/** What a person may write in words, by control: it is replaced by a word of its own. */
function wordsOf(question: Question, prefix = ''): readonly string[] {
  const name = prefix + question.key;
  switch (question.type) {
    case 'text':
    case 'long-text':
    case 'name':
      return [name];
    case 'address':
      return fieldParts(question)
        .filter((part) => !['code_postal', 'pays'].includes(part))
        .map((part) => `${name}.${part}`);
    case 'group':
      return question.fields.flatMap((field) => wordsOf(field, `${name}.0.`));
    default:
      return [];
  }
}

test('no mail holds a word that was answered, whatever the procedure', async () => {
  const words: string[] = [];
  for (const { slug, form } of FORMS) {
    const controls = form
      .flatMap(({ fields }) => questionsOf(fields))
      .flatMap((one) => wordsOf(one));
    const typed = typedAnswers(form);
    const unique = Object.fromEntries(
      // What nobody has to answer and the sample leaves alone stays so: a half of a group is a mistake.
      controls
        .filter((control) => typed[control] !== undefined)
        .map((control) => {
          words.push(word(words.length));
          return [control, words.at(-1) ?? ''];
        }),
    );
    const courriel = `${slug}@courriel.example`;
    const { receipt } = await fileForm(own.site, slug, {
      ...typed,
      ...unique,
      courriel,
      reponse_par: 'courriel',
      code_par_courriel: '',
    });
    expect(receipt.text).toContain(unique.nom);
    await deliver(own.stack);
  }
  const received = await mails(own.stack);
  expect(received.length).toBe(FORMS.length * 2);
  for (const { subject, text, html, headers } of received) {
    const whole = JSON.stringify([subject, text, html, headers]);
    expect(words.filter((one) => whole.includes(one))).toEqual([]);
    expect(whole).not.toMatch(/Comment préférez-vous|Demande faite par/u);
  }
});
