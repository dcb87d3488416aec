/** A request made to harm: what it sends, and where. */
export interface HostileRequest {
  readonly about: string;
  readonly type: string;
  readonly body: () => string;
}

export const URL_ENCODED = 'application/x-www-form-urlencoded';
export const MULTIPART = 'multipart/form-data; boundary=b';
const MB = 1024 * 1024;

/** Repeats a text up to so many bytes. */
export const upTo = (bytes: number, text: string): string =>
  text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);

const encoded = (about: string, body: () => string): HostileRequest => ({
  about,
  type: URL_ENCODED,
  body,
});
const part = (header: string, text = 'x') => `--b\r\n${header}\r\n\r\n${text}\r\n`;
const named = (name: string) => `Content-Disposition: form-data; name="${name}"`;
const multipart = (about: string, parts: () => string): HostileRequest => ({
  about,
  type: MULTIPART,
  body: () => `${parts()}--b--\r\n`,
});

/** Forms that are refused, whatever the form. */
export const HOSTILE_FORMS: readonly HostileRequest[] = [
  encoded('two million names without a value', () => 'a&'.repeat(2_000_000)),
  encoded('half as many signs « & » as there are bytes', () => upTo(400_000, 'a&')),
  encoded('nothing but « & »', () => upTo(400_000, '&')),
  encoded('one name of four megabytes', () => upTo(4 * MB, 'a')),
  encoded('percent signs, four megabytes', () => `a=${upTo(4 * MB, '%')}`),
  encoded('percent signs inside percent signs', () => `a=${upTo(4 * MB, '%25')}`),
  multipart('ten thousand parts', () => part(named('a')).repeat(10_000)),
  multipart('two thousand empty parts', () => part(named('a'), '').repeat(2000)),
  multipart('a part with a header of 400 kB', () =>
    part(`X-A: ${upTo(400_000, 'a')}\r\n${named('a')}`),
  ),
  multipart('a part with fifty thousand headers', () =>
    part(`${upTo(400_000, 'X-A: b\r\n')}${named('a')}`),
  ),
  multipart('a name of 400 kB', () => part(named(upTo(400_000, '%22')))),
  multipart('parts whose header never ends', () => upTo(400_000, '--b\r\n')),
  multipart('nothing but its boundary', () => upTo(400_000, '--b')),
];

const deep = (open: string, bytes: number) => Buffer.from(upTo(bytes, open)).toString('base64url');

/** Forms whose controls hold what is no answer. They have the weight of a form, and are read. */
export const HOSTILE_VALUES: readonly (readonly [
  about: string,
  name: string,
  value: () => string,
])[] = [
  ['an envelope of brackets', '_envoi', () => deep('[', 300_000)],
  ['an envelope of objects in objects', '_envoi', () => deep('{"a":', 300_000)],
  ['an envelope of a hundred thousand keys', '_envoi', () => deep('"":"",', 300_000)],
  ['an envelope of quotes that do not end', '_envoi', () => deep('\\"', 300_000)],
  ['an envelope of dots', '_envoi', () => upTo(400_000, '.')],
  ['a proof of brackets', '_preuve', () => upTo(100_000, '[')],
  [
    'a block that is taken back four hundred thousand signs away',
    '_retirer',
    () => upTo(400_000, 'a'),
  ],
];

/** What stands in an answer, as often as there is room for: patterns read some of it again and again. */
export const HOSTILE_TEXTS: readonly string[] = [
  'a',
  '0',
  ' ',
  '\n',
  '\u00a0',
  '.',
  '-',
  '@',
  'a@',
  'a.',
  '0 ',
  '1-',
  '+',
  '%',
  '"',
  '<',
  '&lt;',
  '\u0301',
  '\u202e',
  '😀',
  '👨‍👩‍👧',
  'é',
  '\0',
  "'",
  '/',
  '\\',
  'ﷺ',
];

/** Questions that a search is asked: what no page has, and what reads words long. */
export const HOSTILE_QUERIES: readonly (readonly [about: string, query: () => string])[] = [
  ['a hundred words that no page has', () => upTo(7000, 'zqwxkj vbnmzx plokij ')],
  ['a word of seven thousand letters', () => upTo(7000, 'z')],
  ['two thousand accents', () => upTo(2000, '\u0301')],
  ['apostrophes', () => upTo(7000, "l'")],
  ['beginnings of words', () => upTo(7000, 'ac de ma na pa ')],
  ['figures', () => upTo(7000, '1 ')],
];
