import { procedureText } from '../../editing/procedure-text.ts';
import { typography } from '../../kit/typography.ts';
import type { Procedure } from '../../procedures/procedure.ts';

/**
 * The content file of a procedure, as the editing tool would write it, with ordinary spaces.
 * @param comments lines for whoever opens the file; the build does not read them
 */
export function procedureFile(
  procedure: Procedure,
  body: string,
  comments: readonly string[],
): string {
  const file = procedureText(asTyped(procedure) as Procedure, body);
  const head = comments.map((line) => `# ${line.replaceAll(/\s+/gu, ' ')}\n`).join('');
  return file.replace('---\n', () => `---\n${head}`);
}

/** Editors type ordinary spaces, and the build puts French ones: those that it would not are kept. */
function asTyped(value: unknown): unknown {
  if (typeof value === 'string') {
    const typed = value.replaceAll(/[\u00a0\u202f]/gu, ' ');
    return typography(typed) === value ? typed : value;
  }
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asTyped(child)]));
}
