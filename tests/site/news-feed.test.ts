import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { NewsItem } from '../../src/publishing/news/news-item.ts';
import { newsFeed } from '../../src/site/lists/news-feed.ts';

const FEED = {
  title: 'Actualités',
  author: 'Petiteville',
  site: 'https://a.example',
  now: new Date('2026-11-22T08:00:00Z'),
};

function anItem(publishedOn: string, title: string): NewsItem {
  const lists = { districts: [], procedures: [] };
  const owner = 'voirie';
  return {
    title,
    summary: 'Un <b> & un « c »',
    publishedOn,
    ...lists,
    owner,
    reviewOn: '2027-01-01',
  };
}

const parse = (xml: string) =>
  new JSDOM(xml, { contentType: 'application/atom+xml' }).window.document;

test('a feed says what is new, since when, and where to read it', () => {
  const feed = parse(newsFeed([{ slug: 'b', item: anItem('2026-07-05', 'Été & après') }], FEED));
  const entry = feed.querySelector('entry');
  expect(entry?.querySelector('title')?.textContent).toBe('Été & après');
  expect(entry?.querySelector('summary')?.textContent).toBe('Un <b> & un « c »');
  expect(entry?.querySelector('link')?.getAttribute('href')).toBe(
    'https://a.example/actualites/b/',
  );
  // Midnight in Paris, in summer.
  expect(entry?.querySelector('updated')?.textContent).toBe('2026-07-04T22:00:00.000Z');
  expect(feed.querySelector('feed > updated')?.textContent).toBe('2026-07-04T22:00:00.000Z');
});

test('a feed without news is a feed still, and a long one stops at twenty', () => {
  expect(parse(newsFeed([], FEED)).querySelector('feed > updated')?.textContent).toBe(
    '2026-11-22T08:00:00.000Z',
  );
  const many = Array.from({ length: 25 }, (_, index) => ({
    slug: `n${index}`,
    item: anItem('2026-07-05', 'Titre'),
  }));
  expect(parse(newsFeed(many, FEED)).querySelectorAll('entry')).toHaveLength(20);
});
