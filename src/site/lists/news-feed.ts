import type { Day } from '../../kit/day.ts';
import { instantsOf } from '../../kit/local-time.ts';
import type { NewsItem } from '../../publishing/news/news-item.ts';

interface Feed {
  readonly title: string;
  /** Who publishes. */
  readonly author: string;
  /** Public address of the site, without a final slash. */
  readonly site: string;
  /** When it is written: the day of a feed without news. */
  readonly now: Date;
}

/** Entries of the feed, at most: readers keep the older ones. */
const MOST = 20;

/** News as an Atom feed (RFC 4287). @param news the newest first */
export function newsFeed(
  news: readonly { readonly slug: string; readonly item: NewsItem }[],
  { title, author, site, now }: Feed,
): string {
  const [newest] = news;
  const updated = newest === undefined ? now.toISOString() : startOf(newest.item.publishedOn);
  const entries = news.slice(0, MOST).map(({ slug, item }) => {
    const address = `${site}/actualites/${slug}/`;
    return `<entry><id>${address}</id><title>${escapeXml(item.title)}</title><link href="${address}"/><updated>${startOf(item.publishedOn)}</updated><summary>${escapeXml(item.summary)}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>${site}/actualites/</id><title>${escapeXml(title)}</title><author><name>${escapeXml(author)}</name></author><link href="${site}/actualites/"/><link rel="self" href="${site}/actualites.xml"/><updated>${updated}</updated>${entries.join('')}</feed>
`;
}

/** Instant when a day starts in Paris. */
function startOf(day: Day): string {
  const [instant] = instantsOf(`${day} 00:00`);
  if (instant === undefined) throw new RangeError(`No such day: ${day}`);
  return instant.toISOString();
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
