/** One page of a long list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Its number, counted from 1. */
  readonly number: number;
  /** Addresses of all the pages of the list, in order. */
  readonly hrefs: readonly string[];
}

/** Entries on one page of a list: under the elements and the weight that pages may have. */
const PER_PAGE = 15;

/**
 * Cuts a list into pages, at `/base/`, `/base/page/2/` and so on. An empty list has one page.
 * @param base address of the first page, with its slashes
 */
export function listPages<T>(items: readonly T[], base: string): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const hrefs = Array.from({ length: count }, (_, index) =>
    index === 0 ? base : `${base}page/${index + 1}/`,
  );
  return hrefs.map((_, index) => ({
    items: items.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
    number: index + 1,
    hrefs,
  }));
}

/** What `getStaticPaths` returns for a route `[...page].astro`. */
export function listPaths<T>(pages: readonly ListPage<T>[]) {
  return pages.map((page) => ({
    params: { page: page.number === 1 ? undefined : `page/${page.number}` },
    props: { page },
  }));
}
