import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import { aPdf } from '../builders/joined-files.ts';

const outcomeOf = async (bytes: Uint8Array) => {
  const found = await inspectFile(bytes, 'formulaire.pdf', ['pdf']);
  return found.isRefused ? found.reason : found.type;
};
const literal = (script: string) => `(${script.replaceAll(/[\\()]/gu, String.raw`\$&`)})`;
const hexadecimal = (script: string) => {
  const bytes = Buffer.from(`\uFEFF${script}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
};
const withScript = (script: string, write = literal) =>
  aPdf({ objects: `4 0 obj<</AA<</F<</S/JavaScript/JS ${write(script)}>>>>>>endobj` });

/** Scripts that forms of the State carry: they format what is typed and add it up. */
const CALCULATES = [
  'AFNumber_Format(2, 2, 0, 0, "", true);',
  'AFNumber_Keystroke(2, 2, 0, 0, "", true);',
  'AFSimple_Calculate("SUM", new Array("Montant1", "Montant2"));',
  'AFSpecial_Keystroke(1);',
  'AFDate_FormatEx("dd/mm/yyyy");',
  'AFRange_Validate(true, 0, true, 100);',
  'var a = this.getField("A").value; event.value = a * 1.2;',
  'if (event.value === "") { event.rc = true; } else event.value = event.value.toUpperCase();',
  'var total = 0; for (var i = 1; i < 10; i++) { total += Number(getField("L" + i).value); } event.value = total;',
  'function age(d) { var n = util.scand("dd/mm/yyyy", d); return n.getFullYear(); }',
  'var l = ["A", "B"]; for (i = 0; i < l.length; i++) this.getField(l[i]).display = display.hidden;',
  'event.value = /^[0-9]{5}$/.test(event.value) ? event.value : "";',
  '',
];
/** The same, and something else. */
const DOES_MORE = [
  'app.alert("a")',
  'this.submitForm("http://a")',
  'submitForm("http://a")',
  'var submitForm; submitForm("http://a")',
  'this["submit" + "Form"]("http://a")',
  'var n = "submitForm"; this[n]("http://a")',
  'var d = this; d.getURL("http://a")',
  'app.launchURL("http://a", true)',
  'eval("1")',
  'Function("return 1")()',
  '(function () {}).constructor("return 1")()',
  'event.target.doc.getURL("http://a")',
  'this.exportDataObject({ cName: "a", nLaunch: 2 })',
  'this.getField("a").setAction("MouseUp", "app.alert(1)")',
  'util.printf("%45000f", 1)',
  'app.setTimeOut("a()", 1)',
  'Collab.getIcon("a")',
  'SOAP.request({})',
  'var a = 1; a = "eval"; this[a]("1")',
  'function f(a) { this[a]("1") } f("eval")',
  'event.value = ',
  '`${1}`',
  'import("a")',
];

describe('scripts of a form', () => {
  test.each(CALCULATES)('that only format or calculate are kept: %s', async (script) => {
    expect(await outcomeOf(withScript(script))).toBe('pdf');
    expect(await outcomeOf(withScript(script, hexadecimal))).toBe('pdf');
  });

  test.each(DOES_MORE)('that do more are refused: %s', async (script) => {
    expect(await outcomeOf(withScript(script))).toBe('program');
    expect(await outcomeOf(withScript(script, hexadecimal))).toBe('program');
    expect(await outcomeOf(withScript(`${CALCULATES[0] ?? ''}\n${script}`))).toBe('program');
  });

  test('may be in a stream, or in another object, and are read there', async () => {
    const inStream = (script: string) =>
      aPdf({
        objects: `4 0 obj<</S/JavaScript/JS 5 0 R>>endobj 5 0 obj<</Length ${script.length}>>stream\n${script}\nendstream endobj`,
      });
    expect(await outcomeOf(inStream('AFSpecial_Format(1);'))).toBe('pdf');
    expect(await outcomeOf(inStream('app.launchURL("http://a");'))).toBe('program');
    const twice = '5 0 obj(AFSpecial_Format\\(1\\))endobj 5 0 obj(app.beep\\(\\))endobj';
    expect(
      await outcomeOf(aPdf({ objects: `4 0 obj<</S/JavaScript/JS 5 0 R>>endobj ${twice}` })),
    ).toBe('program');
    expect(await outcomeOf(aPdf({ objects: '4 0 obj<</S/JavaScript/JS 9 0 R>>endobj' }))).toBe(
      'program',
    );
  });
});

/** A PDF that a library enciphers, with fields and a script. */
async function enciphered(
  version: '1.3' | '1.4' | '1.6' | '1.7ext3',
  script: string,
  userPassword?: string,
) {
  const document = new PDFDocument({
    pdfVersion: version,
    ownerPassword: 'secret de la mairie',
    ...(userPassword !== undefined && { userPassword }),
    permissions: { printing: 'highResolution', modifying: false, copying: false },
  });
  document.initForm();
  document.text('Devis').addNamedJavaScript('calcul', script);
  document.end();
  return buffer(document);
}

describe('a PDF that only its permissions protect', () => {
  test.each(['1.3', '1.4', '1.6', '1.7ext3'] as const)(
    'of version %s is read and kept',
    async (version) => {
      expect(await outcomeOf(await enciphered(version, 'AFSpecial_Format(1);'))).toBe('pdf');
    },
  );

  test.each(['1.3', '1.4', '1.6', '1.7ext3'] as const)(
    'of version %s is looked into',
    async (version) => {
      expect(await outcomeOf(await enciphered(version, 'app.launchURL("http://a");'))).toBe(
        'program',
      );
    },
  );

  test.each(['1.3', '1.4', '1.6', '1.7ext3'] as const)(
    'of version %s with a password is refused',
    async (version) => {
      expect(await outcomeOf(await enciphered(version, '', 'ouvre-toi'))).toBe('encrypted');
    },
  );

  test.each([
    ['in no way that is known', '/Encrypt<</Filter/Autre/V 4>>'],
    ['by certificates', '/Encrypt<</Filter/Adobe.PubSec/V 4>>'],
    ['with nothing that says how', '/Encrypt 99 0 R'],
    ['with a key that does not fit', '/Encrypt<</Filter/Standard/V 2/R 3/O(a)/U(b)/P -4>>'],
  ])('%s is refused', async (_how, trailer) => {
    expect(await outcomeOf(aPdf({ trailer }))).toBe('encrypted');
  });
});
