import { describe, expect, test } from 'vitest';
import { drawBody, paragraph, refusalOf } from '../support/draw-sheet.ts';

describe('a hostile sheet', () => {
  test('has its text written, never run', () => {
    const html = drawBody(
      paragraph(
        '&lt;script&gt;alert(1)&lt;/script&gt; <LienExterne URL="javascript:alert(1)">clic</LienExterne> <LienExterne URL="https://a.fr/&quot;onclick=&quot;x">b</LienExterne>',
      ),
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; clic');
    expect(html).toContain('href="https://a.fr/&quot;onclick=&quot;x"');
    expect(html).not.toMatch(/<script|javascript:/u);
  });

  test.each([
    [
      'an unknown element in the text',
      paragraph('<Video URL="https://a.fr"/>'),
      'élément inattendu « Video » dans « Paragraphe »',
    ],
    [
      'a tag of HTML',
      paragraph('<script>alert(1)</script>'),
      'élément inattendu « script » dans « Paragraphe »',
    ],
    [
      'a name of JavaScript',
      paragraph('<constructor>x</constructor>'),
      'élément inattendu « constructor » dans « Paragraphe »',
    ],
    [
      'a list inside a sentence',
      paragraph('<Liste><Item>x</Item></Liste>'),
      'élément inattendu « Liste » dans « Paragraphe »',
    ],
    [
      'a link inside a link',
      paragraph(
        '<LienExterne URL="https://a.fr"><LienInterne LienPublication="F1">x</LienInterne></LienExterne>',
      ),
      'un lien dans un lien',
    ],
    [
      'elements without end',
      `<Texte>${'<Liste><Item>'.repeat(40)}x${'</Item></Liste>'.repeat(40)}</Texte>`,
      'plus de 60 éléments les uns dans les autres',
    ],
    ['no text', '<Cible>Tous</Cible>', 'aucun texte'],
  ])('is refused for %s', (_what, body, reason) => {
    expect(refusalOf(body)).toBe(reason);
  });

  test('is published without an unknown element beside its text', () => {
    expect(drawBody(`${paragraph('Bonjour.')}<Sondage><Video/></Sondage>`)).toBe('<p>Bonjour.</p>');
  });
});
