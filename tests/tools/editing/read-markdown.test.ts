import { markdownToMdast as byTheBuild } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownToMdast as byTheTool } from '../../../src/tools/editing/read-markdown.ts';
import { PETITEVILLE } from '../../builders/content.ts';

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What checks look at: titles with their level, links with their words, marks that are refused, words. */
function seen(node: Node): readonly string[] {
  const { type, depth = 0, url = '', children = [] } = node;
  const own =
    type === 'image'
      ? ['image']
      : /^(?:heading|link|image|html|table|definition)$/u.test(type)
        ? [[type, depth, url, /html|table|image/u.test(type) ? '' : words(node)].join(' ')]
        : [];
  return [...own, ...(type === 'table' ? [] : children.flatMap(seen))];
}

function words({ value = '', children = [] }: Node): string {
  return (value + children.map(words).join('')).replaceAll(/\s+/gu, ' ').trim();
}

const both = (text: string) =>
  [byTheBuild(text), byTheTool(text)].map((tree) => seen(tree as Node)) as [string[], string[]];

test.each(PETITEVILLE.procedures.map(({ slug, body }) => [slug, body] as const))(
  'the page of %s is read as the build reads it',
  (_slug, body) => {
    const [build, tool] = both(body);
    expect(tool).toEqual(build);
  },
);

describe('what people paste is seen by both', () => {
  test.each([
    '# Titre\n\nTexte.',
    'Titre\n=====\n\nTexte.',
    'Un [lien](https://exemple.fr) et un [autre](/demarches/x/).',
    'Un <b>mot</b> gras.',
    '![plan](plan.png)',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '- Un [lien](http://exemple.fr)\n- **Deux**',
    '<https://exemple.fr>',
    '#### Détail',
  ])('%s', (text) => {
    const [build, tool] = both(text);
    expect(tool).toEqual(build);
  });
});
