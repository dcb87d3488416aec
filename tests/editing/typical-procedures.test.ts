import { expect, test } from 'vitest';
import { likely, typicalFile } from '../../src/editing/typical/typical-procedure.ts';
import { findTypical, TYPICAL_PROCEDURES } from '../../src/editing/typical/typical-procedures.ts';
import { fr } from '../../src/kit/typography.ts';
import { COMPARED_ASPECTS } from '../../src/procedures/comparison.ts';
import { uncompared } from '../../src/procedures/uncompared.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { toCompareText } from '../../src/tools/articles/report.ts';
import {
  leftToCheck,
  rulesToCompare,
  vagueReferences,
} from '../../src/tools/articles/to-compare.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const services = [...PETITEVILLE.services.keys()];
const themes = PETITEVILLE.themes.map(({ slug }) => slug);

function write(name: string): string {
  const typical = findTypical(name);
  if (typical === undefined) throw new RangeError(name);
  const text = typicalFile(typical, {
    title: `Essai de ${name}`,
    service: likely(typical.services, services),
    theme: likely(typical.themes, themes),
    today: '2026-11-29',
  });
  const file = `content/demarches/essai-${name}.md`;
  content().write(file, text);
  return file;
}

test('every typical procedure is taken by the build as it is, compared with nothing, and says what to check', async () => {
  for (const { name } of TYPICAL_PROCEDURES) write(name);
  const { procedures, ...rest } = await loadContent(content().source);
  const ours = procedures.filter(({ slug }) => slug.startsWith('essai-'));
  expect(ours).toHaveLength(8);
  for (const { procedure } of ours) {
    expect(procedure.reviewOn).toBe('2027-11-29');
    // Whatever it says of the law is marked, the worst included.
    const marked = new Set((procedure.toCheck ?? []).map(({ aspect }) => aspect));
    const rules = uncompared(procedure).filter(
      (aspect) => !['delay', 'documents'].includes(aspect),
    );
    expect([...marked]).toEqual(expect.arrayContaining(rules));
  }
  const loaded = { ...rest, procedures: ours };
  const left = leftToCheck(loaded);
  expect(left[0]?.aspect).toBe(COMPARED_ASPECTS[0]);
  const said = toCompareText(rulesToCompare(loaded), vagueReferences(loaded), left);
  expect(said).toContain(fr`Points laissés « à vérifier plus tard »`);
  expect(said).toContain('content/demarches/essai-subvention.md');
});

test('some questions of each start depend on an answer, or all are asked of everybody', () => {
  const withConditions = TYPICAL_PROCEDURES.filter(({ keys }) =>
    keys.form.some(({ fields }) => fields.some((field) => 'when' in field)),
  );
  expect(withConditions.length).toBeGreaterThanOrEqual(6);
});

test('nobody signs as compared what is still marked to check', async () => {
  const file = write('subvention');
  const compared = [
    'compared:',
    '  - aspects: [silence]',
    '    with:',
    '      - text: Code des relations entre le public et l’administration',
    '        article: L. 231-4, 3°',
    '    source: Légifrance',
    '    on: 2026-11-20',
    '    by: Service juridique',
    'toCheck:',
  ].join('\n');
  content().replace(file, 'toCheck:', compared);
  const said = await content().refusal();
  expect(said).toContain('à vérifier');
  expect(said).toContain('essai-subvention.md');
});
