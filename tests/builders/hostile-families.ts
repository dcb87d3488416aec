import { randomUUID } from 'node:crypto';
import { hostileDocument } from './hostile-documents.ts';
import { HOSTILE_TEXTS, MULTIPART, upTo, URL_ENCODED } from './hostile-requests.ts';

/** A request that a program may send to any address of the site. */
export interface GeneratedRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Where alone it means something; else it goes everywhere. */
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

type Random = () => number;
type Family = (random: Random) => GeneratedRequest;

const LARGEST = 4 * 1024 * 1024;
/** Small ones are as many as large ones. */
const size = (random: Random, largest = LARGEST) => Math.floor(largest ** random());
const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
const count = (random: Random, most: number) => 1 + Math.floor(random() * most);
const several = (random: Random, most: number, one: () => string) =>
  Array.from({ length: count(random, most) }, one).join('');

const post = (type: string, body: GeneratedRequest['body'], path?: string): GeneratedRequest => ({
  method: 'POST',
  headers: { 'content-type': type },
  ...(body !== undefined && { body }),
  ...(path !== undefined && { path }),
});

const SIGNS = [
  'a',
  '&',
  '=',
  '%',
  '+',
  ';',
  '%25',
  '%C3',
  '%C3%A9',
  '[]',
  'é',
  '_',
  '.',
  '\r\n',
  '\0',
];
const CONTROLS = [
  '_envoi',
  '_preuve',
  '_cle',
  '_etape',
  '_retirer',
  '_version',
  'nom',
  'besoin',
  'q',
];
const BRACKETS = ['[', '{"a":', '[[],', '{"":{"":', '"\\"', '"":"",', '1e9,', '{"values":{'];
const HEADERS = [
  'Content-Disposition: form-data; name="a"\r\n',
  'Content-Disposition: form-data; name="a"; filename="b"\r\n',
  "Content-Disposition: form-data; name=a; filename*=UTF-8''%E0%A4%A\r\n",
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'X-A: ;;;;\r\n',
  ':\r\n',
  '\r\n',
];
const PROCEDURES = ['autorisation-stationnement', 'declaration-prealable-travaux'];

/** Families of requests made to harm, by what each tries. The same seed gives the same requests. */
export const HOSTILE_FAMILIES: Readonly<Record<string, Family>> = {
  'signs of forms, repeated': (random) => {
    const pattern = several(random, 4, () => pick(random, SIGNS));
    return post(URL_ENCODED, upTo(size(random), pattern));
  },
  'signs of forms, mixed': (random) =>
    post(
      URL_ENCODED,
      several(random, 20_000, () => pick(random, SIGNS)),
    ),
  'names without a value': (random) =>
    post(URL_ENCODED, upTo(size(random), `${upTo(count(random, 20), 'ab')}&`)),
  'parts of many headers': (random) => {
    const header = () => upTo(size(random, 20_000), pick(random, HEADERS));
    const part = () => `--b\r\n${header()}\r\n${upTo(size(random, 5000), 'x-')}\r\n`;
    return post(MULTIPART, `${several(random, 1500, part).slice(0, LARGEST)}--b--\r\n`);
  },
  'parts cut short': (random) => {
    const pieces = ['--b', '\r\n', '--', ...HEADERS];
    return post(
      MULTIPART,
      several(random, 20_000, () => pick(random, pieces)),
    );
  },
  'JSON in a control': (random) => {
    const json = upTo(size(random, 500_000), pick(random, BRACKETS));
    const value = random() < 0.5 ? Buffer.from(json).toString('base64url') : json;
    return post(URL_ENCODED, `${pick(random, CONTROLS)}=${encodeURIComponent(value)}`);
  },
  'answers of one pattern': (random) => {
    const text = encodeURIComponent(several(random, 3, () => pick(random, HOSTILE_TEXTS)));
    const names = ['nom', 'prenom', 'courriel', 'telephone', 'siret', 'debut.jour', 'adresse.voie'];
    const body = names.map(
      (name) => `${name}=${text.repeat(size(random, 60_000) / text.length + 1)}`,
    );
    return post(URL_ENCODED, body.join('&'), `/api/demarches/${pick(random, PROCEDURES)}`);
  },
  'JSON as a body': (random) =>
    post('application/json', upTo(size(random), pick(random, BRACKETS))),
  'addresses of a search': (random) => {
    const text = several(random, 4, () => pick(random, [...HOSTILE_TEXTS, ...SIGNS, 'zqwxkj ']));
    const query = encodeURIComponent(text.repeat(40)).slice(0, 10_000).replace(/%.?$/u, '');
    const name = random() < 0.8 ? 'q=' : '';
    return { method: 'GET', path: `/recherche?${name}${query}`, headers: {} };
  },
  'needs that no page answers': (random) => {
    const word = () => `${upTo(count(random, 30), pick(random, ['zqwxkj', 'acte', 'é', '1a']))} `;
    const words = encodeURIComponent(several(random, 400, word));
    return post(URL_ENCODED, `besoin=${words}`, '/recherche');
  },
  'headers and cookies': (random) => ({
    method: pick(random, ['GET', 'DELETE'] as const),
    headers: {
      [pick(random, ['cookie', 'x-forwarded-for', 'accept', 'range', 'if-none-match', 'origin'])]:
        upTo(
          size(random, 12_000),
          pick(random, ['a=b; ', '127.0.0.1, ', '0-1,', '"a", ', ';;;q=']),
        ),
    },
  }),
  'documents that take long to look at': (random) => {
    const { name, bytes } = hostileDocument(random);
    const head = `--b\r\nContent-Disposition: form-data; name="photos"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]);
    return post(MULTIPART, new Uint8Array(body), '/api/demarches/declaration-prealable-travaux');
  },
  'files announced, or not': (random) => {
    const id = randomUUID();
    const announced = { id, procedure: PROCEDURES[1], field: 'photos', name: 'a.pdf', size: 1 };
    if (random() < 0.3) return post('application/json', JSON.stringify(announced), '/api/fichiers');
    return {
      method: pick(random, ['PUT', 'POST', 'DELETE'] as const),
      path: `/api/fichiers/${id}${random() < 0.5 ? `/${count(random, 120)}` : ''}`,
      headers: { 'content-digest': 'sha-256=:x:' },
      body: upTo(size(random), 'x'),
    };
  },
};
