import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { CONTENT_KINDS } from '../../../src/editing/content-kinds.ts';
import type { WrittenContent } from '../../../src/publishing/content-register.ts';
import { FILE_MISTAKES } from '../../support/mistakes/file-mistakes.ts';
import { TOOL_MISTAKES } from '../../support/mistakes/tool-mistakes.ts';
import { FIXTURE } from '../../support/project.ts';
import { knownContent, savedTwice, toldByBuild, toldInTool } from '../../support/tell-mistake.ts';

/** Words of programs: whoever writes a page must meet none. */
const OF_PROGRAMS =
  /undefined|\bnull\b|invalid|expected|received|\bat \w+ \(|\[object|[a-z][A-Z]\w*/u;

let known: WrittenContent;
beforeAll(async () => {
  known = await knownContent();
});

test.each(TOOL_MISTAKES)('$what is told before it is saved', ({ place, says, ...mistake }) => {
  const told = toldInTool(mistake, known);
  const line = told.find((one) => says.test(one));
  expect(line, told.join('\n') || 'nothing').toBeDefined();
  expect(line).toMatch(place);
  expect(line).toMatch(/[.?!…]$/u);
  expect(line).not.toMatch(OF_PROGRAMS);
});

test.each(FILE_MISTAKES)('$what is told by the build', async ({ place, says, ...mistake }) => {
  const told = await toldByBuild({ place, says, ...mistake });
  expect(told).toMatch(says);
  expect(told).toMatch(place);
  expect(told).not.toMatch(/\bat \w+ \(|undefined|Invalid /u);
});

test('a page without a mistake is saved without a word', () => {
  for (const path of ['demarches/location-de-salle.md', 'services/voirie.yml'])
    expect(toldInTool({ path, change: () => undefined }, known)).toEqual([]);
});

test('every file may be saved again in the same sitting', () => {
  const files = readdirSync(FIXTURE.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    CONTENT_KINDS.some(({ path: own, isFolder, extension }) =>
      isFolder ? path.startsWith(`${own}/`) && path.endsWith(`.${extension}`) : path === own,
    ),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((path) => savedTwice(path, known))).toEqual(
    files.flatMap((path) => toldInTool({ path, change: () => undefined }, known)),
  );
});
