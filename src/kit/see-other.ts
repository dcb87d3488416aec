/**
 * Leads to another page once something is done, so that « reload » does nothing twice. No cache keeps it.
 * @param location path, with its query
 */
export function seeOther(
  location: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...headers },
  });
}
