import type { FileRefusal } from '../../questions/files/kept-files-texts.ts';

/** What a link leads to. */
type Destination = 'inside' | 'own-disk' | 'page' | 'other';

/** An address as programs read it: spaces and unseen signs around or in it change nothing. */
function destinationOf(address: string): Destination {
  const plain = address
    // eslint-disable-next-line no-control-regex -- These are what programs leave out.
    .replaceAll(/[\u0000-\u0020]/gu, '')
    .replaceAll('\\', '/')
    .toLowerCase();
  if (/^(?:file:\/*)?[a-z]:\//u.test(plain)) return 'own-disk';
  if (/^(?:https?:|mailto:|tel:)/u.test(plain)) return 'page';
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/u.test(plain) ? 'other' : 'inside';
}

/** A link that a person follows by pressing it: to a page, a mailbox, a phone, a place of the document. */
export function inspectLink(address: string): FileRefusal | undefined {
  return destinationOf(address) === 'other' ? 'outside' : undefined;
}

/** What a document fetches when it is opened: only what it brings, or what is on the disk of its author. */
export function inspectSource(address: string): FileRefusal | undefined {
  return ['inside', 'own-disk'].includes(destinationOf(address)) ? undefined : 'outside';
}

/** Relations to programs, and to what opens by itself. */
const RELATIONS: Readonly<Record<string, FileRefusal>> = {
  vbaproject: 'program',
  wordvbadata: 'program',
  control: 'program',
  activexcontrolbinary: 'program',
  xlmacrosheet: 'program',
  xlintlmacrosheet: 'program',
  dialogsheet: 'program',
  extensibility: 'program',
  attachedtoolbars: 'program',
  webextension: 'program',
  webextensiontaskpanes: 'program',
  oleobject: 'embedded',
  afchunk: 'embedded',
  externallink: 'outside',
  externallinkpath: 'outside',
};

/** A relation of a document of Microsoft Office. */
export function inspectRelation({
  Type: type = '',
  Target: target = '',
  TargetMode: mode = '',
}: Readonly<Record<string, string>>): FileRefusal | undefined {
  const kind = type.trim().split('/').at(-1)?.toLowerCase() ?? '';
  const forbidden = RELATIONS[kind];
  if (forbidden !== undefined) return forbidden;
  if (kind === 'hyperlink') return inspectLink(target);
  const isExternal = mode.trim().toLowerCase() === 'external';
  // Where the author keeps a template says nothing to the machine of an agent.
  if (isExternal && kind !== 'attachedtemplate') return 'outside';
  return inspectSource(target);
}

const TYPES: readonly (readonly [RegExp, FileRefusal])[] = [
  [/macro|vba|activex|dialogsheet|webextension/iu, 'program'],
  [/oleobject/iu, 'embedded'],
  [/externallink/iu, 'outside'],
  // Their sheets are no XML: nothing can be looked at.
  [/binary/iu, 'unreadable'],
];

/** What a document of Microsoft Office says that one of its parts is. */
export function inspectPartType(type: string): FileRefusal | undefined {
  return TYPES.find(([words]) => words.test(type))?.[1];
}
