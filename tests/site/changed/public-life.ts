import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { AlertNotice } from '../../../src/publishing/alerts/alert-notice.ts';
import { readingProblems } from '../../support/reading.ts';
import type { TemporaryContent } from '../../support/temporary-content.ts';
import type { ChangedSite } from './changed-site.ts';

const aNewsItem = (changes: string) =>
  `---\ntitle: Une nouvelle\nsummary: Ce qui change.\nowner: voirie\nreviewOn: 2027-01-01\n${changes}\n---\n\nLa suite.\n`;
const anAlert = (title: string, level: string, from: string, until: string) =>
  `level: ${level}\ntitle: ${title}\nadvice: [Restez chez vous.]\nfrom: ${from}\nuntil: ${until}\nowner: voirie\n`;

/** Other news, alerts and events, on both sides of 23 November 2026. */
export function changePublicLife(content: TemporaryContent): void {
  for (const folder of ['actualites', 'alertes', 'agenda']) content.removeFile(`content/${folder}`);
  for (let day = 1; day <= 17; day += 1) {
    const publishedOn = `2026-10-${String(day).padStart(2, '0')}`;
    content.write(
      `content/actualites/numero-${day}.md`,
      aNewsItem(`publishedOn: ${publishedOn}`).replace('Une nouvelle', `Nouvelle ${day}`),
    );
  }
  content.write(
    'content/actualites/passee.md',
    aNewsItem('publishedOn: 2026-09-01\nuntil: 2026-11-20').replace('Une nouvelle', 'Passée'),
  );
  content.write(
    'content/actualites/oubliee.md',
    aNewsItem('publishedOn: 2025-01-01\nuntil: 2026-01-01'),
  );
  content.write('content/actualites/a-venir.md', aNewsItem('publishedOn: 2026-11-24'));
  const alerts = [
    ['verglas', 'info', '2026-11-22 08:00', '2026-11-25 20:00'],
    ['inondation', 'danger', '2026-11-23 08:00', '2026-11-25 08:00'],
    ['travaux', 'info', '2026-12-07 08:00', '2026-12-18 18:00'],
    ['canicule', 'vigilance', '2026-07-09 12:00', '2026-07-15 20:00'],
    ['vieille-crue', 'danger', '2025-01-09 12:00', '2025-01-10 20:00'],
  ] as const;
  for (const [slug, level, from, until] of alerts) {
    content.write(`content/alertes/${slug}.yml`, anAlert(slug, level, from, until));
  }
  const anEvent = (start: string, end: string) =>
    `---\ntitle: Un rendez-vous\nsummary: Venez.\nstart: ${start}\nend: ${end}\nplace: { service: voirie }\nprice: Gratuit\naccess: Sans marche.\norganiser: la mairie\nowner: voirie\n---\n`;
  content.write('content/agenda/fini.md', anEvent('2026-11-01', '2026-11-22').replace('Un r', 'R'));
  content.write('content/agenda/en-cours.md', anEvent('2026-11-20', '2026-11-23'));
}

const textOf = (element: Element | null) =>
  (element?.textContent ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
const linksOf = (document: Document) =>
  [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));

export function provePublicLife({ open, file }: ChangedSite): void {
  describe('alerts that go on when the site is built', () => {
    test.each([
      '/',
      '/alertes/',
      '/demarches/autorisation-stationnement/',
      '/mentions-legales/',
      '/gabarit/',
    ])('are above everything on %s, the most serious first, with their end', (path) => {
      const lines = [...open(path).querySelectorAll('main > :first-child[data-alerts] > p')];
      expect(lines.map((line) => textOf(line))).toEqual([
        'Danger : inondation, jusqu’au 25 novembre 2026 à 8 h.',
        'Information : verglas, jusqu’au 25 novembre 2026 à 20 h.',
      ]);
      expect(open(path).querySelector('[role=alert]')).toBeNull();
      expect(file(join(path, 'index.html'))).toContain('/alertes.json');
    });

    test('lead to what to do', () => {
      const page = open('/alertes/');
      const link = page.querySelector('[data-alerts] a')?.getAttribute('href');
      expect(link).toBe('/alertes/#inondation');
      const section = page.querySelector('#inondation')?.closest('section') ?? null;
      expect(textOf(section)).toContain('Du 23 novembre 2026 à 8 h au 25 novembre 2026 à 8 h');
      expect(textOf(section)).toContain('Restez chez vous.');
    });

    test('and those to come are what open pages look for, instants in UTC', () => {
      const notices = JSON.parse(file('alertes.json')) as AlertNotice[];
      expect(notices.map(({ href }) => href)).toEqual([
        '/alertes/#inondation',
        '/alertes/#verglas',
        '/alertes/#travaux',
      ]);
      expect(notices[0]).toMatchObject({
        from: '2026-11-23T07:00:00.000Z',
        until: '2026-11-25T07:00:00.000Z',
      });
      expect(file('_headers')).toMatch(
        /\/alertes\.json\n {2}cache-control: public, max-age=300\n/u,
      );
    });

    test('are kept for a year once over, then leave', () => {
      const text = textOf(open('/alertes/').querySelector('main'));
      expect(text).toContain('Liste faite le 23 novembre 2026 à 11 h.');
      expect(text).toContain('Vigilance : canicule. Du 9 juillet 2026 à 12 h');
      expect(text).not.toContain('vieille-crue');
    });
  });

  describe('news', () => {
    test('come the newest first, fifteen on a page', () => {
      const first = linksOf(open('/actualites/')).filter((href) => href?.includes('/numero-'));
      expect(first).toHaveLength(15);
      expect(first[0]).toBe('/actualites/numero-17/');
      expect(linksOf(open('/actualites/'))).toContain('/actualites/page/2/');
      expect(linksOf(open('/actualites/page/2/'))).toEqual(
        expect.arrayContaining(['/actualites/numero-1/', '/actualites/']),
      );
      const { document } = new JSDOM(file('actualites.xml'), {
        contentType: 'application/xml',
      }).window;
      expect(document.querySelector('entry title')?.textContent).toBe('Nouvelle 17');
    });

    test('of another day are nowhere, over ones keep their page, which says so', () => {
      const page = open('/actualites/passee/');
      expect(textOf(page.querySelector('main'))).toContain(
        'Cette information est passée : elle valait jusqu’au 20 novembre 2026.',
      );
      expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      for (const path of ['a-venir', 'oubliee']) {
        expect(() => open(`/actualites/${path}/`)).toThrow('ENOENT');
      }
      const lists = ['actualites/index.html', 'actualites/page/2/index.html', 'index.html'];
      for (const path of [...lists, 'sitemap.xml', 'actualites.xml']) {
        expect(file(path)).not.toMatch(/actualites\/(?:passee|oubliee|a-venir)/u);
      }
    });
  });

  describe('the agenda', () => {
    test('holds what goes on; what is over leaves it and its calendar', () => {
      expect(linksOf(open('/agenda/'))).toContain('/agenda/en-cours/');
      expect(file('agenda.ics')).toContain('UID:en-cours@');
      for (const path of ['agenda/index.html', 'agenda.ics', 'sitemap.xml', 'index.html']) {
        expect(file(path)).not.toMatch(/fini[/@]/u);
      }
      expect(textOf(open('/agenda/fini/').querySelector('main'))).toContain(
        'Ce rendez-vous est passé : il a eu lieu le 22 novembre 2026.',
      );
      expect(() => file('agenda/fini.ics')).toThrow('ENOENT');
    });
  });

  test('the home page shows three news at most, and every page reads well', () => {
    const links = linksOf(open('/'));
    expect(links.filter((href) => /^\/actualites\/./u.test(href ?? ''))).toHaveLength(3);
    expect(links).toEqual(expect.arrayContaining(['/actualites/', '/agenda/']));
    for (const path of ['/', '/alertes/', '/actualites/', '/agenda/', '/agenda/en-cours/']) {
      expect(readingProblems(open(path))).toEqual([]);
    }
  });
}
