import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { answersSchema } from '../../src/questions/answers.ts';
import { questionsOf } from '../../src/questions/field.ts';
import { toRawAnswers } from '../../src/questions/raw-answers.ts';
import { SAMPLE_REFERENCE } from '../../src/requests/sample-reference.ts';
import { aDefinition } from '../builders/content.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const definition = aDefinition(SLUG);
const fields = definition.form.flatMap((part) => part.fields);
const schema = answersSchema(fields, { today: '2026-04-23' });
const NOTHING = { courriel: '', telephone: '' };

const check = (changes: Readonly<Record<string, string>>) =>
  v.safeParse(schema, toRawAnswers(fields, sampleForm(SLUG, changes)));
const problemsOf = (changes: Readonly<Record<string, string>>) =>
  check(changes).issues?.map(({ path, message }) => [path?.at(-1)?.key, message]);

describe('the way to be answered', () => {
  test('is the post for a person with no e-mail and no phone', () => {
    expect(problemsOf({ ...NOTHING, reponse_par: 'courrier' })).toBeUndefined();
  });

  test.each([
    ['courriel', 'courriel', /Adresse électronique.*Par courriel/u],
    ['sms', 'telephone', /Téléphone.*Par SMS/u],
    ['telephone', 'telephone', /Téléphone.*Par téléphone/u],
  ])('by %s needs « %s »', (way, control, message) => {
    expect(problemsOf({ ...NOTHING, reponse_par: way })).toEqual([
      [control, expect.stringMatching(message)],
    ]);
  });

  test('that cannot be used yet gives one message about what is wrong', () => {
    expect(problemsOf({ reponse_par: 'sms', telephone: '12' })).toHaveLength(1);
  });

  test('is always asked', () => {
    expect(problemsOf({ reponse_par: '' })).toEqual([
      ['reponse_par', expect.stringContaining('la mairie vous réponde')],
    ]);
  });

  test('is said on the acknowledgement', () => {
    const { output } = check({ telephone: '0639981234', reponse_par: 'sms' });
    const { receipt } = createAcknowledgement({
      definition,
      answers: output as never,
      reference: SAMPLE_REFERENCE,
      receivedAt: new Date('2026-04-23T08:15:00Z'),
    });
    expect(receipt.applicant).toContainEqual({
      label: 'Vous recevrez la réponse',
      lines: ['Par SMS'],
    });
  });
});

describe('the consent to a decision by electronic means', () => {
  test('is asked apart, optional, and stored only when it is given', () => {
    expect(check({}).output).not.toMatchObject({ notification_electronique: true });
    expect(check({ notification_electronique: 'oui' }).output).toMatchObject({
      reponse_par: 'courrier',
      notification_electronique: true,
    });
  });

  test('needs an e-mail address', () => {
    const changes = { ...NOTHING, notification_electronique: 'oui' };
    expect(problemsOf(changes)).toEqual([
      ['courriel', expect.stringContaining('voie électronique')],
    ]);
  });

  test('is asked only where there is a decision', () => {
    const keys = aDefinition('acte-de-naissance').form.flatMap((part) =>
      questionsOf(part.fields).map(({ key }) => key),
    );
    expect(keys).toContain('reponse_par');
    expect(keys).not.toContain('notification_electronique');
  });
});
