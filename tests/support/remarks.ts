import type { Remark } from '../../src/tools/proofreading/finding.ts';

/** What remarks say, problem then proposal, one a line, with ordinary spaces. */
export function said(remarks: readonly Remark[]): string {
  const lines = remarks.map(({ problem, proposal }) => `${problem} → ${proposal}`);
  return lines.join('\n').replaceAll(/[\u00a0\u202f]/gu, ' ');
}

export function levels(remarks: readonly Remark[]): readonly Remark['level'][] {
  return remarks.map(({ level }) => level);
}
