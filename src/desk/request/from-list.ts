import { listQuery } from '../list/list-filters.ts';
import { FROM_LIST } from './request-paths.ts';

/** The page of the list that a request was opened from: of its address, what is right. */
export function listOf({ url }: Pick<Request, 'url'>): string {
  return listQuery(new URLSearchParams(new URL(url).searchParams.get(FROM_LIST) ?? ''));
}
