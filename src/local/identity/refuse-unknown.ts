/** What ProConnect knows of a request to sign in: anything else is an error on its own page. */
const KNOWN = new Set([
  ...['response_type', 'client_id', 'redirect_uri', 'scope', 'claims', 'state', 'nonce', 'prompt'],
  ...['idp_hint', 'login_hint', 'siret_hint', 'acr_values', 'response_mode'],
  ...['code_challenge', 'code_challenge_method'],
]);
const SHORTEST = 32;

/** As strict as ProConnect. @returns what is wrong; `undefined` when nothing is */
export function refuseUnknown(parameters: URLSearchParams): string | undefined {
  const unknown = [...parameters.keys()].filter((name) => !KNOWN.has(name));
  if (unknown.length > 0) return `Y000400 : paramètre inconnu (${unknown.join(', ')})`;
  const short = ['state', 'nonce'].find((name) => (parameters.get(name) ?? '').length < SHORTEST);
  return short === undefined ? undefined : `Y000400 : ${short} a moins de ${SHORTEST} caractères`;
}
