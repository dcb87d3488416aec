import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CommuneSchema } from '../../src/commune/commune.ts';
import { ServiceSchema } from '../../src/commune/service.ts';
import { compileDefinition } from '../../src/procedures/compile-definition.ts';
import { ProcedureSchema } from '../../src/procedures/procedure.ts';
import { PETITEVILLE, aProcedure } from '../builders/content.ts';

const [slug = ''] = PETITEVILLE.procedures.flatMap(({ slug: name, procedure }) =>
  procedure.channels.online && procedure.silence.means === 'rejection' ? [name] : [],
);
const procedure = aProcedure(slug);
const service = PETITEVILLE.services.get(procedure.service);
if (service === undefined) throw new RangeError(`No service ${procedure.service}`);
const SOURCES = {
  slug,
  procedure,
  service: { slug: procedure.service, ...service },
  commune: PETITEVILLE.commune,
};
type File = 'procedure' | 'service' | 'commune';

/** Keys that people answer, or that the page and the receipt promise. Every other changes nothing. */
const TOLD: Readonly<Record<File, readonly string[]>> = {
  procedure: [
    ...[
      'title',
      'kind',
      'sector',
      'asks',
      'onBehalf',
      'competentBody',
      'usualDelay',
      'answerWithin',
    ],
    ...['silence', 'mentions', 'cost', 'documents', 'next', 'steps', 'retention'],
    ...['dataProcessing', 'form'],
  ],
  service: ['slug', 'name', 'address', 'email', 'phone'],
  commune: [
    ...['id', 'name', 'ofName', 'address', 'email', 'phone', 'administrativeCourt', 'dpo'],
    ...['implicitDecisionShift', 'keeping', 'mayorEmail', 'rectificationWithin'],
  ],
};
/** Who signed a choice, and what no receipt depends on, inside keys that are told. */
const SIGNATURES = [
  'implicitDecisionShift.checkedBy',
  ...['copyAtMost', 'abuseNotice', 'abuseLasts', 'mandates', 'checkedBy'].map(
    (key) => `keeping.${key}`,
  ),
];

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const versionOf = (sources: unknown) => compileDefinition(sources as typeof SOURCES, sha).version;

/** Every value that can be changed by itself, by its path. */
function paths(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) => paths(one, [...path, key]));
  return inside.length > 0 ? inside : [path];
}

function changed(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key !== undefined) {
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    Reflect.set(copy, key, changed(Reflect.get(copy, key), rest));
    return copy;
  }
  if (typeof value === 'string') return `${value} autrement`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return ['de plus'];
}

const keysOf: Readonly<Record<File, readonly string[]>> = {
  procedure: Object.keys(ProcedureSchema.entries),
  service: ['slug', ...Object.keys(ServiceSchema.entries)],
  commune: Object.keys(CommuneSchema.entries),
};

describe.each(Object.entries(keysOf) as [File, readonly string[]][])(
  'the version of a definition and the %s',
  (file, keys) => {
    test.each(keys)('%s', (key) => {
      const before = versionOf(SOURCES);
      const values = paths((SOURCES[file] as Record<string, unknown>)[key], [key]);
      for (const path of values) {
        const isTold = TOLD[file].includes(key) && !SIGNATURES.includes(path.join('.'));
        const after = versionOf({ ...SOURCES, [file]: changed(SOURCES[file], path) });
        expect(after !== before, path.join('.')).toBe(isTold);
      }
    });

    test('no key that is told has left the schema', () => {
      expect(TOLD[file].filter((key) => !keys.includes(key))).toEqual([]);
    });
  },
);

test('what is not told is not in the definition either, so that one version has one text', () => {
  const { version, page: _page, ...told } = compileDefinition(SOURCES, sha);
  expect(version).toBe(sha(JSON.stringify(told)));
});
