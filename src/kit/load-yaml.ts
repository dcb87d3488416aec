import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** Aliases that say much more than what is written: a few lines would be millions. */
export const TOO_MANY_ALIASES = 'aliases hold too much';

/**
 * Reads YAML. Days stay the text that was typed: a `Date` would depend on the time zone.
 * @throws {YAMLException} when it cannot be read, or would not end when it is walked
 */
export function loadYaml(yaml: string): unknown {
  const data = load(yaml, { schema: CORE_SCHEMA });
  if (!isBounded(data, 10 * yaml.length + 1000)) throw new YAMLException(TOO_MANY_ALIASES);
  return data;
}

/** Walks everything as whoever reads it would: what an alias repeats as often as it does, for ever in a circle. */
function isBounded(data: unknown, most: number): boolean {
  const left: unknown[] = [data];
  let size = 0;
  while (left.length > 0 && size <= most) {
    const value = left.pop();
    size += 1;
    if (typeof value === 'string') size += value.length;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        size += key.length;
        if (size > most) break;
        left.push(item);
      }
    }
  }
  return size <= most;
}
