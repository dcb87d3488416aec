/**
 * Whether a form was posted from a page of this site. Browsers say so in `Sec-Fetch-Site`, older
 * ones in `Origin`: no cookie and no token are needed.
 *
 * A request that carries neither comes from no page of another site that we could tell: old phones
 * and programs. It is accepted, because nothing here acts in the name of a signed-in person.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
