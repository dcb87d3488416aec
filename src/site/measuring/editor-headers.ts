/**
 * Headers of the editing tool: the only page with looser rules than the others, and only these.
 *
 * - Its scripts and fonts come from the site itself. A hash cannot name scripts loaded by others.
 * - Svelte writes styles into the page while it runs: their hashes are unknown before.
 * - It draws a procedure beside its controls, in a frame that it makes itself (`blob:`).
 * - It reads drawings that it holds itself (`data:`, `blob:`): nothing leaves for that.
 * - It talks to the forge of the commune, when there is one, and to nobody else.
 * - A forge gives the sign-in back through a window that the page opened: with a forge, that window
 *   keeps its link to the page.
 * @param forges origins of the forge; none when content is only written on the same computer
 */
export function editorHeaders(forges: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline' blob:",
    "font-src 'self'",
    ["img-src 'self' data: blob:", ...forges].join(' '),
    ["connect-src 'self' data: blob:", ...forges].join(' '),
    'frame-src blob:',
    "form-action 'none'",
    // The frame of the preview says where its links start.
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    'content-security-policy': policy,
    'x-robots-tag': 'noindex',
    ...(forges.length > 0 && { 'cross-origin-opener-policy': 'unsafe-none' }),
  };
}
