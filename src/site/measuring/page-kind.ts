import { LIST_SLUGS } from '../../procedures/procedure-lists-texts.ts';

/** Kinds of built page, in the order that people are told of them. */
export const PAGE_KINDS = ['home', 'procedure', 'form', 'service', 'guide', 'other'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

const PATTERNS: readonly (readonly [kind: PageKind, path: RegExp])[] = [
  ['home', /^\/$/u],
  ['procedure', /^\/demarches\/[^/]+\/$/u],
  ['form', /^\/demarches\/[^/]+\/formulaire\/$/u],
  ['guide', /^\/guide\//u],
  ['service', /^\/services\/[^/]+\/$/u],
];

/** Kind of the page at an address of the site. */
export function pageKind(path: string): PageKind {
  if (LIST_SLUGS.some((slug) => path === `/demarches/${slug}/`)) return 'other';
  return PATTERNS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}
