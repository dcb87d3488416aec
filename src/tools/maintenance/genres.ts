/*
 * `npm run genres`: writes src/questions/registers/ from the one register of kinds of questions,
 * src/questions/kinds.ts. A browser, a function and the editing tool each load the parts of kinds that
 * they need and no other, so each part has a register of its own: nobody has to keep them alike.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionRegisters } from './question-registers.ts';

const folder = join(import.meta.dirname, '../../questions/registers');
const registers = await questionRegisters();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!registers.has(name)) rmSync(join(folder, name));
for (const [name, text] of registers) writeFileSync(join(folder, name), text);
console.log(`${registers.size} registres écrits dans src/questions/registers/.`);
