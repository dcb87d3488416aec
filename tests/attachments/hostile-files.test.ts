import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import { FILE_TYPES } from '../../src/questions/files/files.ts';
import { HOSTILE_ARCHIVES } from '../builders/hostile-archives.ts';
import { HOSTILE_CONTENTS } from '../builders/hostile-contents.ts';
import { aDocument, aPdf, aPhoto } from '../builders/joined-files.ts';

const HOSTILE_FILES = [...HOSTILE_ARCHIVES, ...HOSTILE_CONTENTS];

describe('a file made to harm', () => {
  test('comes in at least forty kinds', () => {
    expect(new Set(HOSTILE_FILES.map(({ about }) => about)).size).toBeGreaterThanOrEqual(40);
  });

  test.each(HOSTILE_FILES)('$about is refused with a reason, or kept inert', async (file) => {
    const found = await inspectFile(file.bytes(), file.name, FILE_TYPES);
    expect('refused' in file.outcome ? { refused: file.outcome.refused } : file.outcome).toEqual(
      found.isRefused ? { refused: found.reason } : { keptAs: found.name },
    );
    expect(found.name).not.toMatch(/[\p{Cc}\p{Cf}/\\<>]/u);
    expect(found.name.length).toBeLessThanOrEqual(105);
  });
});

describe('a file that people send', () => {
  test.each([
    ['plan.pdf', 'pdf', () => aPdf()],
    ['PLAN.PDF', 'pdf', () => aPdf()],
    ['Scan du 22.11.2026', 'pdf', () => aPdf()],
    ['photo.jpeg', 'jpg', () => aPhoto('jpg')],
    ['capture.png', 'png', () => aPhoto('png')],
    ['capture.webp', 'webp', () => aPhoto('webp')],
    ['IMG_0012.HEIC', 'heic', () => aPhoto('heic')],
    ['IMG_0012.JPG', 'heic', () => aPhoto('heic')],
    ['lettre.docx', 'docx', () => aDocument('docx')],
    ['budget.xlsx', 'xlsx', () => aDocument('xlsx')],
    ['lettre.odt', 'odt', () => aDocument('odt')],
    ['budget.ods', 'ods', () => aDocument('ods')],
  ] as const)('%s is kept as %s', async (name, type, bytes) => {
    const found = await inspectFile(bytes(), name, FILE_TYPES);
    expect(found).toMatchObject({ isRefused: false, type });
  });

  test('of a kind that the question does not take is refused', async () => {
    expect(await inspectFile(aDocument('docx'), 'lettre.docx', ['pdf'])).toEqual({
      isRefused: true,
      name: 'lettre.docx',
      reason: 'unknown-type',
    });
  });
});
