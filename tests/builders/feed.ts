import { sheetXml } from './national-sheet.ts';

/** A small feed: two sheets, one in each schema, and a list of sheets, which is not published. */
export const SMALL_FEED = [
  { name: 'F9001.xml', text: sheetXml() },
  {
    name: 'vosdroits/F9002.xml',
    text: sheetXml({ id: 'F9002', schema: '3.3', title: 'Le rendre' }),
  },
  { name: 'N900.xml', text: '<Publication ID="N900"/>' },
];

/** Thirty sheets: one that is broken among them is no reason to refuse the feed. */
export const LARGE_FEED = Array.from({ length: 30 }, (_, index) => {
  const id = `F${9100 + index}`;
  return { name: `${id}.xml`, text: sheetXml({ id, title: `Nuage ${index}` }) };
});
