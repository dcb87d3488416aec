import { describe, expect, test } from 'vitest';
import { findBannedWords } from '../../../src/tools/proofreading/rules/banned-word.ts';
import { findLongSentence } from '../../../src/tools/proofreading/rules/long-sentence.ts';
import { findPassiveVoice } from '../../../src/tools/proofreading/rules/passive-voice.ts';
import { BANNED_WORDS } from '../../../src/tools/proofreading/words/banned-words.ts';
import { levels, said } from '../../support/remarks.ts';

describe('a long sentence', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

  test('of 26 words is caught, with where to cut it', () => {
    const sentence = `${words(13)}, et vous pouvez ${words(10)}.`;
    expect(said(findLongSentence(sentence))).toMatch(/26 mots \(25 au plus\).*avant « et vous/u);
    expect(said(findLongSentence(words(26)))).toMatch(/Coupez la phrase en deux\.$/u);
  });

  test('of 25 words is not', () => {
    expect(findLongSentence(`${words(25)} : « » ?`)).toEqual([]);
  });
});

describe('a word of the administration', () => {
  test.each([
    ['Nonobstant ce refus, appelez.', 'malgré'],
    ['Le document susmentionné suffit.', 'ce'],
    ['Les pièces susvisées suffisent.', 'ce'],
    ['Apportez, le cas échéant, un mandat.', 'si besoin'],
    ['Veuillez appeler.', 'impératif'],
    ['Merci de répondre.', 'impératif'],
    ['Il faut une photo afin d’établir la carte.', 'pour'],
    ["Il faut une photo afin d'établir la carte.", 'pour'],
    ['Apportez les pièces justificatives.', 'document'],
    ['Prenez RDV.', 'rendez-vous'],
    ['Ouvert 7j/7.', 'tous les jours'],
    ['Un courrier et/ou un appel.', 'ou'],
    ['Tél. de la mairie', 'téléphone'],
    ['Envoyez un e-mail.', 'courriel'],
    ['Vous serez muni de votre carte.', 'avec'],
  ])('is caught in « %s »', (sentence, instead) => {
    expect(said(findBannedWords(sentence))).toContain(`À la place : `);
    expect(said(findBannedWords(sentence))).toContain(instead);
  });

  test.each(['Apportez le(s) document(s).', 'Les habitant·e·s votent.', 'Vous êtes inscrit(e).'])(
    'doubled in « %s » is caught',
    (sentence) => expect(said(findBannedWords(sentence))).toContain('à voix haute'),
  );

  test.each([
    'Le service vous renseigne.',
    'Vous recevez un accusé de réception.',
    'La viabilité de la route',
    'Ouvert le 24.',
    'Prenez un rendez-vous.',
    'L’index, le texte et le reste.',
    'Merci.',
    'Une décision de justice (écrite).',
  ])('is not seen in « %s »', (sentence) => {
    expect(findBannedWords(sentence)).toEqual([]);
  });

  test('has a plain word to take its place, eighty times and more', () => {
    expect(BANNED_WORDS.length).toBeGreaterThan(80);
    for (const [forms, instead] of BANNED_WORDS) {
      for (const form of forms.split('|')) {
        const written = form.replaceAll(/[()]/gu, '');
        expect(said(findBannedWords(`Voici ${written} ceci`))).toContain(instead);
      }
    }
  });

  test('never takes the place of another one', () => {
    for (const [, instead] of BANNED_WORDS) expect(findBannedWords(`${instead}.`)).toEqual([]);
  });
});

describe('passive voice', () => {
  test.each([
    ['La demande est étudiée par le service Voirie.', 'le service Voirie'],
    ['Votre dossier sera ensuite transmis par nos agents.', 'nos agents'],
    ['Les places ont été réservées par la mairie.', 'la mairie'],
    ['Le refus doit être signé par le maire.', 'le maire'],
  ])('that names who acts is to mend: « %s »', (sentence, agent) => {
    expect(levels(findPassiveVoice(sentence))).toEqual(['mend']);
    expect(said(findPassiveVoice(sentence))).toContain(`« ${agent}… »`);
  });

  test.each([
    'Les panneaux sont posés sept jours avant.',
    'La subvention est versée par virement.',
    'Le document est envoyé par la poste.',
    'Votre demande n’est pas encore acceptée.',
    'La demande a été effacée.',
  ])('without anybody who acts is an advice: « %s »', (sentence) => {
    expect(levels(findPassiveVoice(sentence))).toEqual(['advice']);
  });

  test.each([
    'Elle est née à Nantes.',
    'Vous êtes venu par la gare.',
    'Le service est au rez-de-chaussée.',
    'C’est gratuit et sans document.',
    'Il s’est trompé de rue.',
    'Ils sont français ou réfugiés.',
    'L’extrait est réservé à la famille.',
    'Son adresse a peut-être changé.',
    'Le service étudie la demande.',
    'Vous êtes déjà passé par ici.',
  ])('is not seen in « %s »', (sentence) => {
    expect(findPassiveVoice(sentence)).toEqual([]);
  });
});
