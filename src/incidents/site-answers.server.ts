/** A page that takes longer than that is no answer to a person. */
const LIMIT_MS = 10_000;

/** Whether a page of the site comes, asked for at its public address as a person does. */
export async function siteAnswers(siteUrl: string): Promise<boolean> {
  const response = await fetch(`${siteUrl}/`, {
    method: 'HEAD',
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  return response.ok;
}
