/** A mistake of somebody who knows Word: made in a form of the editing tool, or in a file. */
export interface EditorMistake {
  readonly what: string;
  /** From the folder of the content. */
  readonly path: string;
  /** Where the person is told to look. */
  readonly place: RegExp;
  /** What the person is told. */
  readonly says: RegExp;
}

/** In the tool: what the controls hold is changed. */
export interface ToolMistake extends EditorMistake {
  readonly change: (content: Editable) => void;
}

/** In a file: a text replaces another. */
export interface FileMistake extends EditorMistake {
  readonly from: string | RegExp;
  readonly to: string;
}

/** What the controls of an entry hold, as a person may change it: any key, any value. */
export type Editable = Record<string, unknown>;

/** A line of the lists: what, file, change, place, what is said. */
export type ToolLine = readonly [
  what: string,
  path: string,
  change: ToolMistake['change'],
  place: RegExp,
  says: RegExp,
];

export const PARKING = 'demarches/autorisation-stationnement.md';
export const ROOM = 'demarches/location-de-salle.md';
export const ROADS = 'services/voirie.yml';
export const NEWS = 'actualites/collecte-des-sapins.md';
export const SHEET = 'fiches/qui-peut-obtenir-un-acte-de-naissance.md';

export const add = (text: string) => (content: Editable) => {
  content.body = `${String(content.body)}\n\n${text}`;
};
export const set =
  (path: string, value: unknown) =>
  (content: Editable): void => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const group = keys.reduce<object>((inside, key) => Reflect.get(inside, key) as object, content);
    Reflect.set(group, last, value);
  };
/** Two changes at once. */
export const both =
  (one: ToolMistake['change'], other: ToolMistake['change']) =>
  (content: Editable): void => {
    one(content);
    other(content);
  };

export const isTest = (question: string, ...values: string[]) => [{ test: 'is', question, values }];
