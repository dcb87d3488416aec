import type { FileRefusal } from '../../questions/files/kept-files-texts.ts';
import { isBeyondScreens } from '../pixels.ts';
import { areHarmless } from './harmless-script.ts';
import type { PdfKey } from './pdf-key.server.ts';
import type { PdfObject } from './pdf-objects.ts';
import { openStream, type OpenRoom } from './pdf-streams.server.ts';
import { wordsOf } from './pdf-strings.ts';
import {
  isDictionary,
  isList,
  isName,
  isReference,
  isText,
  UnreadablePdf,
  valueOf,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
} from './pdf-value.ts';

/** An object, in plain sight or packed: strings of a pack are not enciphered one by one. */
export type FoundObject = PdfObject & { readonly isPacked: boolean };

/** Names that no document of a person needs, each with why it is refused. */
export const FORBIDDEN: Readonly<Record<string, FileRefusal>> = {
  Launch: 'program',
  RichMedia: 'program',
  RichMediaContent: 'program',
  Rendition: 'program',
  SubmitForm: 'sends',
  ImportData: 'sends',
  EmbeddedFile: 'embedded',
  EmbeddedFiles: 'embedded',
  GoToE: 'embedded',
  GoToR: 'outside',
};
/** The same, too short to be looked for among bytes. */
const FORBIDDEN_KINDS: Readonly<Record<string, FileRefusal>> = {
  '3D': 'program',
  Movie: 'program',
  Sound: 'program',
  Screen: 'program',
};
/** Of one object: a file that is changed again and again keeps those before. */
const MOST_VERSIONS = 100;
/** What happens without being asked for. */
const BY_ITSELF = ['OpenAction', 'AA'];

/** What is wrong in the objects of a PDF; nothing when they only draw, format and calculate. */
export function inspectObjects(
  file: Buffer,
  objects: readonly FoundObject[],
  key: PdfKey | undefined,
  open: OpenRoom,
): FileRefusal | undefined {
  const byNumber = Map.groupBy(objects, ({ number }) => number);
  const scripts = new Set<string>();

  /** What a reference may lead to: every version of it that the file holds. */
  const versionsOf = ({ to }: PdfReference): readonly FoundObject[] => {
    const versions = byNumber.get(to) ?? [];
    if (versions.length > MOST_VERSIONS) throw new UnreadablePdf('unreadable');
    return versions;
  };
  const follow = (value: PdfValue | undefined): readonly PdfValue[] =>
    isReference(value) ? versionsOf(value).map((object) => object.value) : [value ?? null];

  const scriptsOf = (value: PdfValue, owner: FoundObject): readonly string[] | undefined => {
    if (isText(value)) return [wordsOf(textOf(value.text, owner))];
    const found = isReference(value) ? versionsOf(value) : [];
    if (found.length === 0) return undefined;
    return found.map((object) =>
      isText(object.value)
        ? wordsOf(textOf(object.value.text, object))
        : wordsOf(Buffer.from(openStream(file, object, key, open)).toString('latin1')),
    );
  };
  const textOf = (text: string, { isPacked, number, generation }: FoundObject) => {
    if (key === undefined || isPacked) return text;
    const plain = key.decipher(Buffer.from(text, 'latin1'), number ?? 0, generation, 'text');
    return Buffer.from(plain).toString('latin1');
  };

  const inspect = (dictionary: PdfDictionary, owner: FoundObject): FileRefusal | undefined => {
    for (const [name, value] of dictionary.pairs) {
      const forbidden = FORBIDDEN[name] ?? (isName(value) ? FORBIDDEN[value.name] : undefined);
      if (forbidden !== undefined) return forbidden;
      if ((name === 'S' || name === 'Subtype') && isName(value)) {
        const reason = FORBIDDEN_KINDS[value.name];
        if (reason !== undefined) return reason;
      }
      if (name === 'XFA') return 'xfa';
      if (name === 'EF') return 'embedded';
      if (name === 'JS') {
        const found = scriptsOf(value, owner);
        if (found === undefined) return 'program';
        for (const script of found) scripts.add(script);
      }
      if (BY_ITSELF.includes(name) && leadsOut(value)) return 'outside';
    }
    const isStream = dictionary === owner.value && owner.streamAt !== undefined;
    if (isStream && valueOf(dictionary, 'F') !== undefined) return 'outside';
    const [width, height] = ['Width', 'Height'].map((name) => valueOf(dictionary, name));
    return typeof width === 'number' && typeof height === 'number' && isBeyondScreens(width, height)
      ? 'huge'
      : undefined;
  };

  /** Whether an action that nobody asks for opens an address. */
  const leadsOut = (value: PdfValue): boolean =>
    follow(value).some((one) => {
      if (!isDictionary(one)) return false;
      if (isName(valueOf(one, 'S'), 'URI')) return true;
      return one.pairs.some(([, action]) =>
        follow(action).some((each) => isDictionary(each) && isName(valueOf(each, 'S'), 'URI')),
      );
    });

  for (const object of objects) {
    for (const dictionary of dictionariesIn(object.value)) {
      const reason = inspect(dictionary, object);
      if (reason !== undefined) return reason;
    }
  }
  return areHarmless([...scripts]) ? undefined : 'program';
}

/** A value, with all that it holds. */
function* valuesIn(root: PdfValue): Generator<PdfValue> {
  const left: PdfValue[] = [root];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    yield one;
    if (isList(one)) for (const each of one) left.push(each);
    else if (isDictionary(one)) for (const [, each] of one.pairs) left.push(each);
  }
}

function* dictionariesIn(root: PdfValue): Generator<PdfDictionary> {
  for (const value of valuesIn(root)) if (isDictionary(value)) yield value;
}

/** Every name that values hold, as a key too. */
export function* namesOf(roots: readonly PdfValue[]): Generator<string> {
  for (const root of roots) {
    for (const value of valuesIn(root)) {
      if (isName(value)) yield value.name;
      else if (isDictionary(value)) for (const [key] of value.pairs) yield key;
    }
  }
}
