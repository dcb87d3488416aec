import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTACT_WAYS } from '../../src/procedures/contact-questions.ts';
import { EVENT_KINDS } from '../../src/requests/events/event-kinds.ts';
import { DESK_HELP } from '../../src/tools/desk/desk-help.ts';
import { toSentences } from '../../src/tools/proofreading/sentences.ts';
import { readInterfaceTexts } from '../../src/tools/proofreading/sources/text-files.ts';
import { ROOT } from '../support/project.ts';
import { PROMISES } from './promise-register.ts';

/** What people read: not what editors, agents and developers do. */
const NOT_READ =
  /editor|src\/(?:tools|evidence|guide|editing|questions|search|browser|archives|desk)\//u;
/** What somebody does, or will do, for whoever reads it. */
const COMMITS =
  /\bSMS\b|\bune lettre\b|par lettre|par la poste|attestation|effaç|efface|gardons|chang\w+ d’avis|corrig|\b(?:la mairie|le service|nous|un agent|un courriel|une personne|elle|il) (?:vous|lui|les?|la|l’|garde|corrige|compare|cherche|note)\b/iu;
/** Sentences that have such words and promise nothing: who writes, what is asked. */
const TELLS =
  /^(?:Par la poste$|Nous l’avons vidée|Identifier|Vérifier|Répondre|Je |J’accepte|Comment préférez|Celle où|Ce numéro ne|Les courriels partaient|Par courrier)|CRPA|openingExceptions|archives|Vous pouvez (?:aussi )?(?:appeler|l’envoyer|les consulter)/u;

const sentences = (await readInterfaceTexts(ROOT))
  .filter(({ file }) => !NOT_READ.test(file))
  .flatMap(({ passages }) => passages)
  .flatMap(toSentences)
  .map(({ text }) => text.replaceAll(/[\u00a0\u202f]/gu, ' '));

test('whatever a text promises is in the register of what keeps it', () => {
  const promised = sentences.filter((text) => COMMITS.test(text) && !TELLS.test(text));
  expect(promised.length).toBeGreaterThan(40);
  expect(promised.filter((text) => !PROMISES.some(({ said }) => said.test(text)))).toEqual([]);
});

describe.each(PROMISES)(
  '« $name »',
  ({ said, events = [], ways = [], functions = [], verbs = [], proof }) => {
    test('is promised somewhere, and kept by what exists', () => {
      expect(sentences.some((text) => said.test(text))).toBe(true);
      expect([...events, ...ways, ...functions, ...verbs]).not.toEqual([]);
      for (const verb of verbs) expect(DESK_HELP).toContain(` ${verb} `);
      for (const kind of events) expect(Object.keys(EVENT_KINDS)).toContain(kind);
      for (const way of ways) expect(CONTACT_WAYS).toContain(way);
      for (const name of functions)
        expect(existsSync(join(ROOT, 'functions', `${name}.ts`))).toBe(true);
    });

    test('is proved by a test that is there', () => {
      const [file, title] = proof;
      const titles = [
        ...readFileSync(join(ROOT, file), 'utf8').matchAll(
          /\b(?:test|describe)\(\s*['`"]([^\n]*)/gu,
        ),
      ].map(([, words = '']) => words);
      expect(titles.some((words) => words.includes(title))).toBe(true);
    });
  },
);
