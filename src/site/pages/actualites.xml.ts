import type { APIRoute } from 'astro';
import { newsTexts } from '../../publishing/news/news-texts.ts';
import { buildClock } from '../build-clock.ts';
import { getFile } from '../lists/collections.ts';
import { newsFeed } from '../lists/news-feed.ts';
import { getNews } from '../lists/news-lists.ts';

/** News, for those who follow sites from a feed reader. */
export const GET: APIRoute = async () => {
  const { name, ofName, site } = await getFile('commune');
  const news = (await getNews()).map(({ id, data }) => ({ slug: id, item: data }));
  const title = newsTexts.feedTitle(ofName);
  const xml = newsFeed(news, { title, author: name, site, now: buildClock() });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
