import { expect, test } from 'vitest';
import { proofread } from '../../src/tools/proofreading/proofread.ts';
import { readContentTexts } from '../../src/tools/proofreading/sources/text-files.ts';
import { ADMIVILLE_ROOT } from './content.ts';

const files = await readContentTexts(ADMIVILLE_ROOT);

test.each(files.map((file) => [file.file, file] as const))(
  '%s is in plain French',
  (_name, file) => {
    expect(proofread(file).filter(({ level }) => level === 'mend')).toEqual([]);
  },
);
