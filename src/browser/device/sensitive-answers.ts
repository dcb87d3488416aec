import { questionsOf, type Field } from '../../questions/field.ts';
import { readMark } from './marks.ts';

/** Mark of the tab of whoever wants their sensitive answers kept too. */
export const KEEP_SENSITIVE = 'sensible';

/** Whether the person asked for it, in this tab. */
export const keepsSensitive = (): boolean => readMark('sessionStorage', KEEP_SENSITIVE) !== null;

/** Keys of the questions whose answers harm when others read them. */
export const sensitiveKeys = (fields: readonly Field[]): readonly string[] =>
  questionsOf(fields)
    .filter(({ sensitive }) => sensitive)
    .map(({ key }) => key);

/** What was typed, but sensitive answers: others may use this device. All of it for whoever asked. */
export function withoutSensitive(
  values: Readonly<Record<string, string>>,
  fields: readonly Field[],
): Readonly<Record<string, string>> {
  const hidden = keepsSensitive() ? [] : sensitiveKeys(fields);
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !hidden.includes(name.replace(/\..*/u, ''))),
  );
}
