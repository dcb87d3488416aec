import { gzipSync } from 'node:zlib';
import { aPdf } from './joined-files.ts';
import { aBox, field, inText, leading, part, relation, wordPart } from './office-parts.ts';

const svg = '<svg><script>a()</script></svg>';
const gif = Buffer.from('GIF89a\u00FF\u00FF\u00FF\u00FF', 'latin1');
const entity = '<!DOCTYPE a [<!ENTITY x "External">]><a>&x;</a>';
const linked = '<o:OLEObject Type="Link" ProgID="a"/>';

/** Texts of Word. */
export const TEXT_TRICKS = [
  inText('a template from elsewhere', 'outside', leading('attachedTemplate', 'https://a/b.dotm')),
  inText('that of another machine', 'outside', leading('attachedTemplate', '\\\\a\\b.dotm')),
  inText('a picture from elsewhere', 'outside', leading('image', 'http://a/b.png')),
  inText('a frame', 'outside', leading('frame', 'http://a')),
  inText('an object from elsewhere', 'embedded', leading('oleObject', 'mhtml:http://a!x')),
  inText('a link that starts a program', 'outside', leading('hyperlink', 'ms-msdt:/id')),
  inText('a link to another machine', 'outside', leading('hyperlink', 'file://a/b')),
  inText('what does not say it is outside', 'outside', relation('image', 'http://a/b.png')),
  inText('a page inside', 'embedded', relation('aFChunk', 'a.mht')),
  inText('a control', 'program', relation('control', 'a.xml')),
  inText('macros of another name', 'program', relation('vbaProject', 'media/image1.png')),
  inText('the same without relation', 'embedded', part('word/media/image1.png', aBox())),
  inText('an object', 'embedded', part('word/embeddings/oleObject1.bin', aBox())),
  inText('a PDF inside', 'embedded', part('word/embeddings/a.bin', aPdf())),
  inText('a renamed program', 'program', part('word/media/image1.png', 'MZ'.padEnd(300))),
  inText('ActiveX', 'program', part('word/activeX/activeX1.xml', '<ax:ocx/>')),
  inText('a ribbon', 'program', part('customUI/customUI.xml', '<customUI/>')),
  inText('a drawing with a script', 'program', part('word/media/image1.svg', svg)),
  inText('DDE', 'program', field(' DDEAUTO c:\\\\a "b" ')),
  inText('DDE in two words', 'program', field(' DD', 'E ', 'c:\\\\a')),
  inText('DDE in numbers', 'program', field(' QUOTE 68 68 69 65 ')),
  inText('DDE in a header', 'program', wordPart('word/h.xml', '<w:fldSimple w:instr=" DDE a "/>')),
  inText('a text from elsewhere', 'outside', field(' INCLUDETEXT "http://a" ')),
  inText('a picture of another machine', 'outside', field(' INCLUDEPICTURE "\\\\a\\b.png" \\d ')),
  inText('an object that is a link', 'outside', wordPart('word/a.xml', linked)),
  inText('a bomb in a drawing', 'archive', part('word/a.emz', gzipSync(Buffer.alloc(30_000_000)))),
  inText('something else compressed', 'archive', part('word/media/image1.emz', gzipSync('a'))),
  inText('a huge picture', 'huge', part('word/media/a.gif', gif)),
  inText('entities', 'unreadable', part('word/a.xml', entity)),
  inText('UTF-7', 'unreadable', part('word/a.xml', '<?xml version="1.0" encoding="utf-7"?><a/>')),
  inText('two parts of one name', 'broken', part('WORD/Document.xml', '<a/>')),
];
