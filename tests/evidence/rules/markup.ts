import { describe, expect, test } from 'vitest';
import { all, words } from '../../support/elements.ts';
import type { SentPages } from '../../support/sent-pages.ts';

/** Pictures, media and code, on pages as they were sent. */
export function checkMarkup(sent: SentPages): void {
  describe('pictures and media', () => {
    test('a drawing is ignored, or is an image with a name', () => {
      const found = sent.failing(['1.1', '1.2'], (document) =>
        all(document, 'svg').filter((svg) =>
          svg.getAttribute('aria-hidden') === 'true'
            ? svg.querySelector('title') !== null || svg.hasAttribute('aria-label')
            : svg.getAttribute('role') !== 'img' || (svg.getAttribute('aria-label') ?? '') === '',
        ),
      );
      expect(found).toEqual([]);
    });

    test('no page has a picture file, a picture of text, a map nor a drawing surface', () => {
      const pictures =
        'img,picture,area,map,object,embed,canvas,figure,input[type=image],svg text,svg image';
      expect(sent.failing(['1.8', '4.8'], (document) => all(document, pictures))).toEqual([]);
    });

    test('no page has a frame', () => {
      const found = sent.failing(['2.1'], (document) => all(document, 'iframe,frame,frameset'));
      expect(found).toEqual([]);
    });

    test('no page has a sound or a video', () => {
      const found = sent.failing(['4.1'], (document) => all(document, 'audio,video,bgsound,track'));
      expect(found).toEqual([]);
    });
  });

  describe('tables', () => {
    test('a table has a title, which says what it holds', () => {
      const found = sent.failing(['5.4', '5.5'], (document) =>
        all(document, 'table').filter((table) => {
          const named = document.getElementById(table.getAttribute('aria-labelledby') ?? '');
          return words(named ?? table.querySelector(':scope > caption')).length < 4;
        }),
      );
      expect(found).toEqual([]);
    });

    test('each head of a column or of a line is one, and says of what', () => {
      const found = sent.failing(['5.6', '5.7'], (document) => [
        ...all(document, 'thead td, tbody tr:not(:has(th)), th:not([scope=col],[scope=row])'),
        ...all(document, 'thead th:not([scope=col]), tbody th:not([scope=row])'),
        ...all(document, 'table:not(:has(> thead))'),
      ]);
      expect(found).toEqual([]);
    });

    test('no table is complicated: one line of heads, no joined cell, no table inside', () => {
      const found = sent.failing(['5.1', '5.2'], (document) =>
        all(document, '[colspan],[rowspan],thead tr + tr,table table,td[headers]'),
      );
      expect(found).toEqual([]);
    });

    test('no table places text, and nothing pretends to be a table', () => {
      const found = sent.failing(['5.3', '5.8'], (document) =>
        all(
          document,
          '[role=table],[role=grid],[role=treegrid],[role=presentation],pre:not(:has(> code:only-child))',
        ),
      );
      expect(found).toEqual([]);
    });
  });

  describe('code', () => {
    test('a script of a page is inside it, and waits for no key, tap or movement', () => {
      // A click on a button comes from a keyboard too; the others come from no hand.
      const quiet =
        'click|visibilitychange|focusin|load|DOMContentLoaded|voiceschanged|upgradeneeded|success|complete|abort|close|error|versionchange';
      const events = new RegExp(`(?:addEventListener\\(|\\.on)[\`'"]?(?!(?:${quiet})\\b)\\w+`, 'u');
      const found = sent.failing(['7.1', '7.3'], (document) =>
        all(document, '*').filter((element) =>
          element.localName === 'script'
            ? element.hasAttribute('src') || events.test(element.textContent)
            : element.getAttributeNames().some((name) => /^on|^accesskey$/u.test(name)),
        ),
      );
      expect(found).toEqual([]);
    });

    test('each page starts with its type and says that it is in French', () => {
      const found = sent.failing(['8.1', '8.3', '8.4'], (document, { html }) =>
        /^<!doctype html>/iu.test(html) && document.documentElement.lang === 'fr'
          ? []
          : [html.slice(0, 60)],
      );
      expect(found).toEqual([]);
    });

    test('each title says the page, then the commune, and « Erreur » first when something is wrong', () => {
      const found = sent.failing(['8.5', '8.6'], (document) => {
        const isWrong = document.querySelector('#erreurs') !== null;
        const shape = isWrong ? /^Erreur : \S.+ – Petiteville$/u : /^\S.+ – Petiteville$/u;
        const title = document.title.replaceAll('\u00a0', ' ');
        return shape.test(title) ? [] : [title];
      });
      expect(found).toEqual([]);
    });

    test('no part of a page is in another language or reads the other way', () => {
      const found = sent.failing(['8.8', '8.10'], (document) =>
        all(document, 'body [lang],[dir],bdo'),
      );
      expect(found).toEqual([]);
    });

    test('no tag is there for its looks alone', () => {
      const found = sent.failing(['8.9', '10.1'], (document) => [
        ...all(document, 'basefont,big,blink,center,font,marquee,s,strike,tt,u,hr'),
        ...all(document, 'br').filter(
          ({ nextSibling }) => nextSibling === null || nextSibling.nodeName === 'BR',
        ),
        ...all(
          document,
          '[align],[bgcolor],[border],[color],[background],[text],[valign],[nowrap],[hspace],[vspace]',
        ),
        ...all(document, 'body :not(svg)[width],body :not(svg)[height]'),
        ...all(document, 'p,li,dt,dd,blockquote,label,legend').filter((part) => words(part) === ''),
      ]);
      expect(found).toEqual([]);
    });

    test('no text is made of signs that draw', () => {
      const signs = /\p{Extended_Pictographic}|[\u2500-\u259f]|(?:^|\s)[:;][-']?[()DP](?:\s|$)/u;
      const found = sent.failing(['13.5'], (document) =>
        all(document, 'body *').filter(
          (part) => part.children.length === 0 && signs.test(part.textContent),
        ),
      );
      expect(found).toEqual([]);
    });

    test('no link opens a window or an office document, and no page leaves by itself', () => {
      const office = /\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp|epub)(?:$|[?#])/iu;
      const found = sent.failing(['13.1', '13.2', '13.3'], (document) => [
        ...all(document, '[target],meta[http-equiv=refresh]'),
        ...all(document, 'a[href]').filter((link) => office.test(link.getAttribute('href') ?? '')),
      ]);
      expect(found).toEqual([]);
    });

    test('a link to a PDF says its format and weight, on the page that says the same', () => {
      const found = sent.failing(['13.3', '13.4'], (document, { name }) =>
        all(document, 'a[href*=".pdf" i]').filter((link) => {
          const isAlternative = link.getAttribute('href') === name.replace(/\/$/u, '.pdf');
          return !isAlternative || !/\(PDF, \d+\sko\)/u.test(link.textContent);
        }),
      );
      expect(found).toEqual([]);
      expect(sent.pages.filter(({ html }) => html.includes('.pdf"'))).not.toEqual([]);
    });
  });
}
