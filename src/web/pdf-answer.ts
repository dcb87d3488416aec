/** A PDF that is somebody's own: shown by the browser, written down by nobody in between. */
export function pdfAnswer(bytes: Uint8Array, name: string): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      // The name says the number of the request, which is no secret, and nobody's name.
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}
