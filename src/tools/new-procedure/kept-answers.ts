import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { KeptAnswers } from './ask.ts';

const FILE = 'nouvelle-demarche.json';
const AnswersSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

/** Answers kept in the folder of this machine, until the file of the procedure is written. */
export function keptIn(folder: string): KeptAnswers {
  const file = join(folder, FILE);
  return {
    read: () => {
      if (!existsSync(file)) return {};
      const read = v.safeParse(AnswersSchema, readFileSync(file, 'utf8'));
      return read.success ? read.output : {};
    },
    write: (given) => {
      if (Object.keys(given).length === 0) {
        rmSync(file, { force: true });
        return;
      }
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(given));
    },
  };
}
