import type { NationalAudience } from './national-sheet.ts';
import type { SheetElement, SheetNode } from './tree.ts';

/** A service of the commune that answers where a sheet names a kind of place. */
export interface LocalContact {
  readonly slug: string;
  readonly name: string;
  readonly phone: string;
}

/** What drawing a sheet needs to know besides the sheet. */
export interface SheetContext {
  readonly audience: NationalAudience;
  /** Name of the commune after « à »: « Admiville ». */
  readonly commune: string;
  /** Titles of the sheets that the site holds, by number. */
  readonly titles: ReadonlyMap<string, string>;
  /** The service that answers for a kind of place (`PivotLocal`), if one does. */
  readonly contact: (place: string) => LocalContact | undefined;
  /** Numbers of the words that this sheet defines. */
  readonly definitions: ReadonlySet<string>;
}

/** The pen: draws what is under an element, at the right level of headings. */
export interface Draw {
  readonly context: SheetContext;
  /** Level of the next heading: 2 under the title of the page. */
  readonly level: number;
  /** The same pen, under a heading of its level. */
  readonly under: Draw;
  /** Draws nodes one after the other. */
  readonly nodes: (nodes: readonly SheetNode[]) => string;
}

/** Draws one kind of element as HTML. */
export type Renderer = (element: SheetElement, draw: Draw) => string;
export type Renderers = Readonly<Record<string, Renderer>>;
