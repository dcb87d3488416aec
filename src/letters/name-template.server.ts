import { createHash } from 'node:crypto';
import type { LetterTemplate } from '../publishing/letters/letter-template.ts';
import type { NamedTemplate } from './named-template.ts';

/** Names a template, with a digest of what it says: letters tell under which words they were written. */
export function nameTemplate(name: string, template: LetterTemplate): NamedTemplate {
  const version = createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 16);
  return { name, version, template };
}
