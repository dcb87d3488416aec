import { describe, expect, test } from 'vitest';
import { readDeskCommand } from '../../../src/desk/arguments.ts';
import {
  csvText,
  jsonText,
  listText,
  submissionText,
} from '../../../src/desk/format-submissions.ts';
import type { ReceivedSubmission } from '../../../src/server/desk-repository.ts';
import { aDefinition } from '../../builders/content.ts';

const definition = aDefinition('autorisation-stationnement');
const submission = (answers: ReceivedSubmission['answers']): ReceivedSubmission => ({
  reference: '4K7M-92XD',
  procedure_slug: 'autorisation-stationnement',
  definition_version: '0123456789abcdef',
  service_slug: 'voirie',
  kind: 'request',
  channel: 'online',
  status: 'received',
  received_at: '2026-04-23T08:15:00+00:00',
  silence_means: 'rejection',
  implicit_decision_on: '2026-06-23',
  delete_after: '2027-10-23',
  answers,
});
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('what an agent reads', () => {
  test('is a list with the day that silence decides', () => {
    const text = plain(listText([{ submission: submission({}), definition }]));
    expect(text).toContain('4K7M-92XD  |  23 avril 2026 à 10 h 15');
    expect(text).toContain('rejetée sans réponse le 23 juin 2026');
    expect(listText([])).toBe('Aucune demande.');
  });

  test('is a whole request, question by question', () => {
    const text = submissionText({ submission: submission({ nom: 'Benali' }), definition });
    expect(text).toContain('Nom\n  Benali');
  });

  test('cannot give orders to the terminal', () => {
    const answers = { nom: '\u001b[2J\u0007Benali\nligne 2' };
    const text = submissionText({ submission: submission(answers), definition });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u0007');
    expect(text).toContain('Benali\n  ligne 2');
  });

  test('stays readable when the definition is gone', () => {
    const read = { submission: submission({ nom: 'Benali' }), definition: undefined };
    expect(submissionText(read)).toContain('"Benali"');
  });
});

describe('what an agent exports', () => {
  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'holds no formula: %j is neutralised',
    (nom) => {
      const csv = csvText([{ submission: submission({ nom }), definition }]);
      expect(csv).not.toContain(`;${nom}`);
      expect(csv).toContain(`'${nom}`);
    },
  );

  test('opens in a French spreadsheet: mark of UTF-8 and semicolons', () => {
    const csv = csvText([{ submission: submission({ nom: 'Zoé; "x"\ny' }), definition }]);
    expect(csv.startsWith('\uFEFFNuméro;Démarche;')).toBe(true);
    expect(csv).toContain('"Zoé; ""x""\ny"');
  });

  test('in JSON is what was stored', () => {
    const read = [{ submission: submission({ nom: 'Benali' }), definition }];
    expect(JSON.parse(jsonText(read))).toEqual([submission({ nom: 'Benali' })]);
  });
});

describe('the words of the command', () => {
  const services = ['voirie', 'etat-civil'];
  test.each([
    [[], { name: 'list', services }],
    [['--service', 'voirie'], { name: 'list', services: ['voirie'] }],
    [['voir', '4K7M-92XD'], { name: 'show', reference: '4K7M-92XD', services }],
    [['exporter', '--format', 'json'], { name: 'export', format: 'json', services }],
    [['exporter'], { name: 'export', format: 'csv', services }],
    [['exporter', '--format', 'xls'], { name: 'help' }],
    [['voir'], { name: 'help' }],
    [['--service', 'inconnu'], { name: 'help' }],
    [['--help'], { name: 'help' }],
  ])('%j', (words, command) => {
    expect(readDeskCommand(words, services)).toEqual(command);
  });
});
