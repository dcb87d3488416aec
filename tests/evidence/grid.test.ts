import { describe, expect, test } from 'vitest';
import { conformityOf } from '../../src/evidence/rgaa/conformity.ts';
import type { Evidence } from '../../src/evidence/rgaa/criterion.ts';
import { gridCsv } from '../../src/evidence/rgaa/grid-csv.ts';
import { gridOf, stateOf } from '../../src/evidence/rgaa/grid.ts';
import { THEMES } from '../../src/evidence/rgaa/themes.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { gridProblems } from '../support/grid-problems.ts';

const lines = gridOf(THEMES);
const today = '2026-11-22';
const noAudit = { audit: undefined, today };

const TEST: Evidence = { kind: 'test', file: 'tests/run.ts', title: 'lint' };
const MANUAL: Evidence = {
  kind: 'manual',
  on: today,
  by: 'équipe',
  method: 'Lecture.',
  result: 'Rien.',
  isMet: true,
};

describe('the grid of the project', () => {
  test('has the 106 criteria of RGAA 4.1.2, in order, theme by theme', () => {
    const counts = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
    const numbers = counts.flatMap((count, theme) =>
      Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`),
    );
    expect(lines.map(({ number }) => number)).toEqual(numbers);
    expect(numbers).toHaveLength(106);
  });

  test('says each criterion in one sentence of its own', () => {
    for (const { wording } of lines) {
      expect(wording).toMatch(/^\p{Lu}[^?]+\.$/u);
      expect(wording.split(/\s+/u).length).toBeLessThanOrEqual(25);
      expect(wrongSpaces(wording)).toEqual([]);
    }
    expect(new Set(lines.map(({ wording }) => wording)).size).toBe(106);
  });

  test('has evidence for each criterion, and every test that it names is there', () => {
    expect(gridProblems(lines, { audit: PETITEVILLE.accessibility.audit, today })).toEqual([]);
  });

  test('is refused when a criterion has no evidence or names a test that is gone', () => {
    const criterion = (evidence: readonly Evidence[]) =>
      gridOf([
        { number: 1, title: 'Images', criteria: [{ number: '1.1', wording: 'X.', evidence }] },
      ]);
    expect(gridProblems(criterion([]), noAudit)).toEqual(['Critère sans preuve : 1.1, X.']);
    expect(gridProblems(criterion([TEST]), noAudit)).toEqual([]);
    for (const gone of [
      { ...TEST, title: 'a test that was' },
      { ...TEST, file: 'tests/gone.ts' },
    ])
      expect(gridProblems(criterion([gone]), noAudit)[0]).toMatch(/^Test introuvable : 1\.1/u);
    const guard = { file: 'tests/gone.ts', title: 'x' };
    const absent: Evidence = { kind: 'not-applicable', reason: 'Rien.', guard };
    expect(gridProblems(criterion([absent]), noAudit)).toHaveLength(1);
  });

  test('is refused with an exception or an audit out of date', () => {
    const exception = { rule: 'region', pages: /./u, reason: 'carte', until: '2026-11-21' };
    expect(gridProblems(lines, noAudit, [exception])).toHaveLength(1);
    expect(gridProblems(lines, noAudit, [{ ...exception, until: today }])).toEqual([]);
    const audit = { on: '2023-11-21', by: 'la commune', percent: 100, environment: 'NVDA' };
    expect(gridProblems(lines, { audit, today })[0]).toMatch(/^Audit périmé/u);
    expect(gridProblems(lines, { audit: { ...audit, on: today }, today })).toEqual([]);
  });

  test('leaves the auditor a spreadsheet of one line a criterion, with columns to fill in', () => {
    const csv = gridCsv(lines);
    expect(csv).toMatch(/^\ufeffThème;Critère;/u);
    expect(csv.match(/^(?:[^;\n"]+;\d+\.\d+;)/gmu)).toHaveLength(106);
    expect(csv).toContain('Audit');
  });
});

describe('the state of a criterion', () => {
  test.each([
    ['no-evidence', []],
    ['checked', [TEST, MANUAL]],
    ['not-applicable', [{ kind: 'not-applicable', reason: 'Rien.' }, TEST]],
    ['pending', [TEST, { kind: 'pending', reason: 'Un lecteur d’écran.' }]],
    ['failed', [TEST, { ...MANUAL, isMet: false }, { kind: 'pending', reason: 'X' }]],
  ] as const)('is « %s »', (state, evidence) => {
    expect(stateOf(evidence)).toBe(state);
  });
});

describe('the state of the site', () => {
  const audit = (percent: number) => ({
    on: today,
    by: 'la commune',
    percent,
    environment: 'NVDA',
  });

  test('is « non conforme » without an audit, whatever was proved', () => {
    expect(conformityOf(undefined)).toBe('none');
    expect(conformityOf(PETITEVILLE.accessibility.audit)).toBe('none');
  });

  test.each([
    [0, 'none'],
    [49, 'none'],
    [50, 'partial'],
    [99, 'partial'],
    [100, 'full'],
  ])('with an audit of %i %% is « %s »', (percent, state) => {
    expect(conformityOf(audit(percent))).toBe(state);
  });
});
