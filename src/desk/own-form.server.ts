import { isSameOrigin } from '../web/same-origin.ts';

/**
 * Whether a form was posted from a page of ours. Stricter than elsewhere: a cookie acts for the agent
 * here, and every browser that signs in says where a form comes from.
 */
export function isOwnForm(request: Request): boolean {
  const saysWhere = ['sec-fetch-site', 'origin'].some((name) => request.headers.has(name));
  return saysWhere && isSameOrigin(request);
}
