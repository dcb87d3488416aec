import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ReceivedSubmission } from '../../../src/desk/received-submission.ts';
import { SAMPLE_REFERENCE } from '../../../src/requests/sample-reference.ts';
import { DESK_OPTIONS, readDeskCommand } from '../../../src/tools/desk/arguments.ts';
import { csvText } from '../../../src/tools/desk/csv.ts';
import { jsonText, listText, submissionText } from '../../../src/tools/desk/format-submissions.ts';
import { aDefinition } from '../../builders/content.ts';
import { aReceivedSubmission } from '../../builders/received-submission.ts';

const definition = aDefinition('autorisation-stationnement');
const TODAY = '2026-05-01';
const submission = (answers: ReceivedSubmission['answers']) => aReceivedSubmission(answers);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('what an agent reads', () => {
  test('is a list with the day that silence decides', () => {
    const text = plain(listText([{ submission: submission({}), definition }], TODAY));
    expect(text).toContain(`${SAMPLE_REFERENCE}  |  23 avril 2026 à 10 h 15`);
    expect(text).toContain('rejetée sans réponse le 23 juin 2026');
    expect(listText([], TODAY)).toBe('Aucune demande.');
  });

  test('gives the day on which an answer is due by law, when silence decides nothing', () => {
    const due = aDefinition('acte-de-naissance', {
      answerWithin: { period: 'P1M', legalBasis: { text: 'Règlement', article: '12' } },
    });
    const read = { ...submission({}), implicit_decision_on: null };
    const text = (definition: typeof due) =>
      plain(listText([{ submission: read, definition }], TODAY));
    expect(text(due)).toContain('réponse due le 23 mai 2026');
    expect(text(aDefinition('acte-de-naissance'))).toContain('sans date');
  });

  test('says what nobody else will do: a receipt to post, archives that are due', () => {
    const waiting = {
      ...submission({}),
      toTell: [
        {
          ...{ notice: 'acknowledgement', channel: 'letter' as const, event: null },
          holder: 'applicant' as const,
        },
      ],
      final_disposition: 'archive' as const,
      delete_after: '2026-04-30',
    };
    const read = { submission: waiting, definition };
    for (const text of [listText([read], TODAY), submissionText(read, TODAY)]) {
      expect(text).toContain('accusé de réception à envoyer par la poste');
      expect(text).toContain('à verser aux archives');
    }
    expect(submissionText(read, '2026-04-30')).not.toContain('À faire : à verser');
  });

  test('is a whole request, question by question', () => {
    const text = submissionText({ submission: submission({ nom: 'Benali' }), definition }, TODAY);
    expect(text).toContain('Nom\n  Benali');
  });

  test('cannot give orders to the terminal', () => {
    const answers = { nom: '\u001b[2J\u0007Benali\nligne 2' };
    const text = submissionText({ submission: submission(answers), definition }, TODAY);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u0007');
    expect(text).toContain('[U+001B][2J[U+0007]Benali\n  ligne 2');
  });

  test('stays readable when the definition is gone', () => {
    const read = { submission: submission({ nom: 'Benali' }), definition: undefined };
    expect(submissionText(read, TODAY, 'all')).toContain('"Benali"');
    expect(submissionText(read, TODAY)).not.toContain('"Benali"');
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

  test('says dates and silence in French, and keeps both answers to questions of the same words', () => {
    const [part] = definition.form;
    const same = {
      type: 'text',
      label: 'Service',
      need: 'n',
      required: true,
      maxLength: 9,
    } as const;
    const fields = [
      { ...same, key: 'un' },
      { ...same, key: 'deux' },
    ];
    const twins = { ...definition, form: [{ ...part, title: 't', fields }] };
    const csv = csvText([{ submission: submission({ un: 'A', deux: 'B' }), definition: twins }]);
    const [header = '', row = ''] = csv.slice(1).split('\n');
    expect(header).toMatch(/;Service;.*;Service;Service$/u);
    expect(row).toMatch(/;voirie;.*;23\/06\/2026;rejet;23\/10\/2027;effacée;A;B$/u);
  });

  test('names what would change the order of its signs, in a table', () => {
    const csv = csvText([{ submission: submission({ nom: 'a\u202Efdp.exe' }), definition }]);
    expect(csv).toContain(';a[U+202E]fdp.exe;');
  });

  test('in JSON escapes what no eye sees, and loses nothing', () => {
    const nom = 'a\u202E\u009B2J\u001B\u007F\u2066b\n';
    const json = jsonText([{ submission: submission({ nom }), definition }]);
    expect(json).not.toMatch(/(?!\n)\p{Control}|\p{Bidi_Control}/u);
    expect(JSON.parse(json)).toEqual([submission({ nom })]);
  });

  test('in JSON is what was stored', () => {
    const read = [{ submission: submission({ nom: 'Benali' }), definition }];
    expect(JSON.parse(jsonText(read))).toEqual([submission({ nom: 'Benali' })]);
  });
});

describe('the words of the command', () => {
  const services = ['voirie', 'etat-civil'];
  const shown = 'not-sensitive';
  test.each([
    [[], { name: 'list', services }],
    [['--service', 'voirie'], { name: 'list', services: ['voirie'] }],
    [['voir', SAMPLE_REFERENCE], { name: 'show', reference: SAMPLE_REFERENCE, shown, services }],
    [['exporter', '--format', 'json'], { name: 'export', format: 'json', shown, services }],
    [['exporter'], { name: 'export', format: 'csv', shown, services }],
    [['exporter', '--reponses'], { name: 'export', format: 'csv', shown: 'all', services }],
    [['exporter', '--format', 'xls'], { name: 'help' }],
    [['voir'], { name: 'help' }],
    [['--service', 'inconnu'], { name: 'help' }],
  ])('%j', (words, command) => {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: DESK_OPTIONS,
    });
    expect(readDeskCommand(values, positionals, services)).toEqual(command);
  });
});
