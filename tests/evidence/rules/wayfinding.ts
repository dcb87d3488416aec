import { describe, expect, test } from 'vitest';
import { all, words } from '../../support/elements.ts';
import type { SentPages } from '../../support/sent-pages.ts';

/** Links, structure and ways around, on pages as they were sent. */
export function checkWayfinding(sent: SentPages): void {
  describe('links', () => {
    test('each one has words of its own, that say where it leads', () => {
      const vague =
        /^(?:(?:cliquez|cliquer) ici|ici|lien|en savoir plus|plus|lire la suite|suite)$/iu;
      const found = sent.failing(['6.1', '6.2'], (document) =>
        all(document, 'a').filter((link) => words(link).length < 3 || vague.test(words(link))),
      );
      expect(found).toEqual([]);
    });

    test('those with the same words lead to the same place', () => {
      const found = sent.failing(['6.1'], (document) => {
        const first = new Map<string, string | null>();
        return all(document, 'a').filter((link) => {
          const href = link.getAttribute('href');
          const known = first.get(words(link));
          first.set(words(link), known ?? href);
          return known !== undefined && known !== href;
        });
      });
      expect(found).toEqual([]);
    });
  });

  describe('structure', () => {
    test('headings say the parts of the page, one above all, without a gap', () => {
      const found = sent.failing(['9.1'], (document) => {
        const headings = all(document, 'h1,h2,h3,h4,h5,h6');
        const level = (heading: Element | undefined) => Number(heading?.localName.slice(1) ?? 0);
        const main = all(document, 'h1').length === 1 ? [] : ['h1'];
        const gaps = headings.filter(
          (heading, index) =>
            words(heading) === '' || level(heading) > level(headings[index - 1]) + 1,
        );
        return [...main, ...gaps];
      });
      expect(found).toEqual([]);
    });

    test('each page has one header, one main part and one footer, and nothing outside', () => {
      const found = sent.failing(['9.2', '12.6'], (document) => {
        const children = [...document.body.children].map((child) => child.localName).join(' ');
        const menus = all(document, 'nav').map((nav) => nav.getAttribute('aria-label'));
        return [
          ...(children === 'a header main footer' ? [] : [children]),
          ...(new Set(menus).size === menus.length && !menus.includes(null) ? [] : [String(menus)]),
          ...(all(document, 'header > nav').length === 1 ? [] : ['nav']),
        ];
      });
      expect(found).toEqual([]);
    });

    test('lists are lists, and no line is a list typed by hand', () => {
      const found = sent.failing(['9.3'], (document) => [
        ...all(
          document,
          'ul > :not(li),ol > :not(li),dl > :not(div,dt,dd),ul:empty,ol:empty,dl:empty',
        ),
        ...all(document, 'p,dd').filter((part) => /^(?:[-–—•*·]|\d+[.)]) /u.test(words(part))),
      ]);
      expect(found).toEqual([]);
    });

    test('no page has a long quotation', () => {
      const found = sent.failing(['9.4'], (document) => all(document, 'blockquote,q,cite'));
      expect(found).toEqual([]);
    });
  });

  describe('finding one’s way', () => {
    test('the header, the menu and the footer are the same on every page', () => {
      const part = (document: Document, selector: string) =>
        (document.querySelector(selector)?.outerHTML ?? '').replaceAll(
          / aria-current="page"/gu,
          '',
        );
      const [home] = sent.pages;
      const found = sent.failing(['12.2', '12.4'], (document) =>
        ['body > header', 'body > footer'].filter(
          (selector) =>
            home === undefined || part(document, selector) !== part(home.document, selector),
        ),
      );
      expect(found).toEqual([]);
    });

    test('each page offers the menu and the plan of the site', () => {
      const found = sent.failing(['12.1', '12.4'], (document) =>
        ['header nav a[href="/demarches/"]', 'footer a[href="/plan-du-site/"]'].filter(
          (selector) => document.querySelector(selector) === null,
        ),
      );
      expect(found).toEqual([]);
    });

    test('the first link of each page leads to its main part', () => {
      const found = sent.failing(['12.7'], (document) => {
        const [first] = all(document, 'a,button,input,textarea,summary');
        const target = document.querySelector(first?.getAttribute('href') ?? 'nothing');
        return first !== undefined && target?.localName === 'main' ? [] : [words(first ?? null)];
      });
      expect(found).toEqual([]);
    });

    test('each page leads to the search from its header', () => {
      const found = sent.failing(['12.5'], (document) =>
        document.querySelector('header a[href="/recherche"]') === null ? ['header'] : [],
      );
      expect(found).toEqual([]);
    });
  });
}
