import { vi } from 'vitest';

/** Codes of the lines that are logged meanwhile, and everything that they say. */
export function logged(): { codes: () => unknown[]; text: () => string } {
  const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const text = () => lines.mock.calls.flat().map(String).join('\n');
  return { text, codes: () => [...text().matchAll(/"code":"([^"]+)"/gu)].map(([, code]) => code) };
}
