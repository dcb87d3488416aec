import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/tools/proofreading/passage.ts';
import { toSentences } from '../../../src/tools/proofreading/sentences.ts';
import { codePassages } from '../../../src/tools/proofreading/sources/code-passages.ts';
import { markdownPassages } from '../../../src/tools/proofreading/sources/markdown-passages.ts';
import { yamlPassages } from '../../../src/tools/proofreading/sources/yaml-passages.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const read = (passages: readonly Passage[]) =>
  passages.flatMap(toSentences).map(({ line, text }) => `${line} ${plain(text)}`);
const passage = (text: string): Passage => ({
  part: 'page',
  isTitle: false,
  pieces: [{ text, line: 1 }],
  links: [],
});

describe('a text is cut', () => {
  test.each([
    [['Venez.', 'Le document est prêt\u202f!', 'Où\u202f?', 'Ici.']],
    [['Voyez M. Martin, au service.', 'Il répond.']],
    [['Selon l’article L. 231-4 du code, la mairie répond.']],
    [['Elle dit «\u202foui.\u202f»', 'Puis elle signe.']],
    [['Écrivez à voirie@petiteville.example ou sur petiteville.fr.', 'Merci.']],
    [['Le tarif est de 1.500 euros.']],
  ])('into %j', (sentences) => {
    expect(toSentences(passage(sentences.join(' '))).map(({ text }) => text)).toEqual(sentences);
  });

  test('and what it cites of the law is set aside, never other brackets', () => {
    const cited = 'Trouver l’acte (décret n° 2017-890, article 29). Voir le plan (au dos).';
    expect(toSentences(passage(cited)).map((sentence) => sentence.plain)).toEqual([
      'Trouver l’acte.',
      'Voir le plan (au dos).',
    ]);
  });
});

describe('every sentence knows its line', () => {
  test('in YAML, folded, quoted or plain', () => {
    const yaml = [
      'note: >-',
      '  Une ligne',
      '  pliée. Puis une autre.',
      'help: "C’est \\"entre guillemets\\". Et',
      '  la suite ?"',
      'next:',
      '  - Une étape ;',
      '  - { label: Oui, hint: Pas ici. }',
      'kind: request',
      'phone: 01 99 00 12 34',
      'legalBasis:',
      '  text: Code général des collectivités',
    ].join('\n');
    expect(read(yamlPassages(yaml, 2, () => 'page'))).toEqual([
      '3 Une ligne pliée.',
      '4 Puis une autre.',
      '5 C’est "entre guillemets".',
      '5 Et la suite ?',
      '8 Une étape ;',
      '9 Oui',
      '9 Pas ici.',
    ]);
  });

  test('in Markdown, with its links', () => {
    const body =
      '## Un **titre**\n\nUn [lien\nlong](https://a.fr). Puis\nautre chose.\n\n- un\n- deux';
    const passages = markdownPassages(body, 10);
    expect(read(passages)).toEqual([
      '10 Un titre',
      '12 Un lien long.',
      '13 Puis autre chose.',
      '16 un',
      '17 deux',
    ]);
    expect(passages.flatMap(({ links }) => links)).toEqual([{ text: 'lien long', line: 12 }]);
  });

  test('in code, where values are shown as « […] » and keys are not read', () => {
    const code = [
      "import { fr } from './typography.ts';",
      'export const texts = {',
      "  'une clé': 'Une phrase.',",
      '  next: (day: string) => fr`Répondez avant le ${day} : vite !`,',
      "  autocomplete: 'postal-code',",
      '};',
    ].join('\n');
    expect(read(codePassages(code))).toEqual(['3 Une phrase.', '4 Répondez avant le […] : vite !']);
  });
});
