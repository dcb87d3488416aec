import type { Pdf, PdfElement } from './pdf-document.server.ts';
import { embedFieldFont } from './pdf-field-font.server.ts';
import type { WholeFont } from './pdf-fonts.server.ts';

/** Points from the left upper corner of the sheet. */
export interface FieldPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that is typed in: what is asked is said to whoever does not see the words beside it. */
export interface TypedField {
  readonly label: string;
  readonly maxLength?: number | undefined;
  /** Each sign in a box of its own. */
  readonly isComb?: boolean;
  readonly isMultiline?: boolean;
}

/** Fields of a form, in the order in which they are added: a keyboard goes through them in that order. */
export interface PdfFields {
  readonly write: (parent: PdfElement, place: FieldPlace, field: TypedField) => void;
  readonly tick: (parent: PdfElement, place: FieldPlace, label: string) => void;
  /** Squares of one question, of which one is ticked at most. @returns what adds a square */
  readonly pick: (label: string) => PdfFields['tick'];
}

/** Flags of fields (ISO 32000-1, tables 221, 226 and 228). */
const FLAGS = { multiline: 1 << 12, radio: 1 << 15, noScroll: 1 << 23, comb: 1 << 24 } as const;
/** What is filled in is printed. */
const PRINTED = 4;
const FONT = 'Saisie';
const SIZE = 11;
const TICKED = 'Oui';
const UNTICKED = 'Off';

type Dictionary = Record<string, unknown>;
type Reference = PDFKit.PDFKitReference;

/** What `pdfkit` keeps of a form, and does not say: its own fields take neither a name for screen readers nor a length. */
interface WithForm {
  readonly _root: { readonly data: { readonly AcroForm: { data: FormDictionary } } };
}
type FormDictionary = Dictionary & { Fields: Reference[]; DR: { Font: Dictionary } };

/** Begins the form that is filled in on a screen (PDF/UA-1, 7.18): one a document. */
export function openFields(doc: Pdf, font: WholeFont): PdfFields {
  doc.initForm();
  const form = (doc as unknown as WithForm)._root.data.AcroForm.data;
  form.DR.Font[FONT] = embedFieldFont(doc, font);
  form.DA = words(`/${FONT} ${SIZE} Tf 0 g`);
  // Readers would draw the fields again, and ask to save a file that nobody changed.
  delete form.NeedAppearances;
  const drawn = { empty: appearance(doc, '/Tx BMC EMC'), cross: appearance(doc, CROSS) };
  const named = () => ({ T: words(`champ-${form.Fields.length + 1}`) });

  const add = (parent: PdfElement, { x, y, width, height }: FieldPlace, field: Dictionary) => {
    const element = doc.struct('Form');
    parent.add(element);
    const widget = { Subtype: 'Widget', F: PRINTED, ...field, structParent: element };
    doc.annotate(x, y, width, height, widget as never);
    // Ended on its sheet: `pdfkit` would say that it is on the last one.
    element.end();
    const added = (doc.page.annotations as readonly Reference[]).at(-1);
    if (added === undefined) throw new TypeError('pdfkit keeps no annotation of its page');
    return added;
  };
  const square = (state: string) => ({
    AS: UNTICKED,
    AP: { N: { [state]: drawn.cross, [UNTICKED]: drawn.empty } },
  });

  return {
    write: (parent, place, { label, maxLength, isComb = false, isMultiline = false }) => {
      const flags =
        // What does not fit would not be printed: the reader stops, and the sheet says to go on with another.
        (isComb ? FLAGS.comb : FLAGS.noScroll) | (isMultiline ? FLAGS.multiline : 0);
      const field = {
        ...{ FT: 'Tx', ...named(), TU: words(label), Ff: flags, DA: form.DA },
        ...(maxLength !== undefined && { MaxLen: maxLength }),
        AP: { N: drawn.empty },
      };
      form.Fields.push(add(parent, place, field));
    },
    tick: (parent, place, label) => {
      const field = { FT: 'Btn', ...named(), TU: words(label), V: UNTICKED, ...square(TICKED) };
      form.Fields.push(add(parent, place, field));
    },
    pick: (label) => {
      const kids: Reference[] = [];
      const group = doc.ref({
        ...{ FT: 'Btn', ...named(), TU: words(label), Ff: FLAGS.radio, V: UNTICKED, Kids: kids },
      });
      form.Fields.push(group);
      return (parent, place, option) => {
        const said = words(`${label} : ${option}`);
        const state = `choix-${kids.length + 1}`;
        kids.push(add(parent, place, { Parent: group, TU: said, ...square(state) }));
      };
    },
  };
}

/** Side of the drawing of a tick, which readers bring to the size of its square. */
const SIDE = 10;
const CROSS = '1.6 w 1 J 2 2 m 8 8 l 2 8 m 8 2 l S';

function appearance(doc: Pdf, drawing: string): Reference {
  const drawn = doc.ref({
    ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, SIDE, SIDE], Resources: {} },
  });
  drawn.end(drawing);
  return drawn;
}

/** A text of a PDF: `pdfkit` writes a plain one as a name. */
function words(text: string): unknown {
  return Object(text);
}
