import type { FileRefusal } from '../../questions/files/kept-files-texts.ts';
import { inspectLink, inspectPartType, inspectRelation, inspectSource } from './office-links.ts';
import { valuesOf, type XmlElement, type XmlReader } from './read-xml.ts';

/** Elements that no document of a person needs. */
const ELEMENTS: Readonly<Record<string, FileRefusal>> = {
  // OpenDocument.
  'event-listener': 'program',
  applet: 'program',
  plugin: 'program',
  script: 'program',
  'floating-frame': 'outside',
  'dde-source': 'program',
  'dde-connection': 'program',
  'dde-connection-decl': 'program',
  'dde-link': 'program',
  'section-source': 'outside',
  'table-source': 'outside',
  'encryption-data': 'encrypted',
  // Microsoft Office.
  ddelink: 'program',
  olelink: 'outside',
  externalbook: 'outside',
  webpr: 'outside',
  dbpr: 'outside',
  olappr: 'outside',
  ocx: 'program',
};
/** What is pressed, and not fetched. */
const PRESSED: ReadonlySet<string> = new Set(['a', 'hyperlink']);
const OPENS_BY_ITSELF = /auto_(?:open|close|activate|deactivate)/iu;

/** Fields of Word. Their first word says what they do. */
const FIELDS: readonly (readonly [RegExp, FileRefusal])[] = [
  [/(?<![a-z])dde(?:auto)?(?![a-z])/iu, 'program'],
  // Letters written as numbers.
  [/(?<![a-z])quote\s+\d+\s+\d+/iu, 'program'],
  [/^\s*(?:includetext|import|link|database|rd)(?![a-z])/imu, 'outside'],
  [/^\s*include(?:picture)?\s+"?\s*(?:\\\\|\/\/|file:)/imu, 'outside'],
];
/** Formulas: a bar outside quotation marks calls another program. */
const CALLS = /\b(?:dde|call|register(?:\.id)?|exec|rtd|initiate|run)\s*\(/iu;
const FETCHES = /\b(?:webservice|importxml|importdata|image)\s*\(/iu;

function inspectField(text: string): FileRefusal | undefined {
  return FIELDS.find(([words]) => words.test(text))?.[1];
}

function inspectFormula(text: string): FileRefusal | undefined {
  const bare = text.replaceAll(/"[^"]*"/gu, '""');
  if (bare.includes('|') || CALLS.test(bare)) return 'program';
  return FETCHES.test(bare) ? 'outside' : undefined;
}

function inspectElement(element: XmlElement): FileRefusal | undefined {
  const { name, attributes } = element;
  const known = ELEMENTS[name];
  if (known !== undefined) return known;
  if (name === 'relationship') return inspectRelation(attributes);
  if (name === 'oleobject' && /^link$/iu.test(attributes.Type ?? '')) return 'outside';
  if (name === 'definedname' && OPENS_BY_ITSELF.test(attributes.name ?? '')) return 'program';
  const look = (attribute: string, inspect: (value: string) => FileRefusal | undefined) =>
    valuesOf(element, attribute)
      .map(inspect)
      .find((reason) => reason !== undefined);
  const inspectAddress = PRESSED.has(name) ? inspectLink : inspectSource;
  if (name === 'form' && look('href', inspectSource) !== undefined) return 'sends';
  return (
    look('href', inspectAddress) ??
    look('src', inspectAddress) ??
    look('contenttype', inspectPartType) ??
    look('instr', inspectField) ??
    look('formula', inspectFormula)
  );
}

/** Reads a part of a document for what it does, whatever it says. */
export function createWordsReader(
  found: (reason: FileRefusal) => void,
): XmlReader & { end(): void } {
  // Instructions may be cut into pieces; marks tell one field from the next.
  let instructions = '';
  const tell = (reason: FileRefusal | undefined) => {
    if (reason !== undefined) found(reason);
  };
  return {
    opened: (element) => {
      if (element.name === 'fldchar') instructions += '\n';
      tell(inspectElement(element));
    },
    closed: (name, text) => {
      if (name === 'instrtext' || name === 'delinstrtext') instructions += text;
      if (name === 'f' || name === 'definedname') tell(inspectFormula(text));
    },
    end: () => tell(inspectField(instructions)),
  };
}
