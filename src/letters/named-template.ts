import * as v from 'valibot';
import type { LetterPurpose } from '../publishing/letters/letter-purposes.ts';
import { LetterTemplateSchema } from '../publishing/letters/letter-template.ts';

/** A template with its name and a digest of what it says. */
export const NamedTemplateSchema = v.strictObject({
  name: v.string(),
  version: v.string(),
  template: LetterTemplateSchema,
});
export type NamedTemplate = v.InferOutput<typeof NamedTemplateSchema>;

/**
 * The template of a letter about a procedure: its own, else the general one, which the build demands.
 * @throws {TypeError} where the build did not check
 */
export function templateFor(
  templates: readonly NamedTemplate[],
  purpose: LetterPurpose,
  procedure: string,
): NamedTemplate {
  const ofPurpose = templates.filter(({ template }) => template.for === purpose);
  const found =
    ofPurpose.find(({ template }) => template.procedures?.includes(procedure)) ??
    ofPurpose.find(({ template }) => template.procedures === undefined);
  if (found === undefined) throw new TypeError(`No template for « ${purpose} »`);
  return found;
}
