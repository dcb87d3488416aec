type Item<T> = T extends readonly (infer I)[] ? Item<I> : T;
type Keys<T> = T extends unknown ? keyof T & string : never;
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
/** What one value of a key is: an item of its list, a group, a word. */
type OneValue<T, K> = NonNullable<Item<NonNullable<ValueAt<T, K>>>>;

type Choices<T extends string | number> = Readonly<Record<T, string>>;
type TextOfValue<T> = [T] extends [boolean]
  ? Text
  : [T] extends [string]
    ? string extends T
      ? Text
      : Text & { readonly choices: Choices<T> }
    : [T] extends [number]
      ? number extends T
        ? Text
        : Text & { readonly choices: Choices<T> }
      : Text & ({ readonly keys: KeyTexts<T> } | WordsOfKinds<T>);

/** Where the key `type` says what the other keys are: its own words, then those of each kind. */
type WordsOfKinds<T> = [T] extends [{ readonly type: string }]
  ? { readonly keys: { readonly type: Text }; readonly kinds: VariantTexts<T> }
  : never;

interface Text {
  /** Name of the key above its control, without a final full stop. */
  readonly label: string;
  /** What to write, and why: one or two sentences under the control. */
  readonly help: string;
  /** One item of a list, on the button that adds one: « question ». */
  readonly one?: string;
  /** What a folded item shows, with keys between braces: « {{from}} – {{to}} ». */
  readonly summary?: string;
}

/**
 * French label and help of every key of a content file. The type follows the schema: a key, a choice
 * or a kind of question without its words does not compile.
 */
export type KeyTexts<T> = { readonly [K in Keys<T>]: TextOfValue<OneValue<T, K>> };

/** Words of one of the kinds among which an editor chooses. */
export interface VariantText<T> {
  /** Its name in the choice. */
  readonly name: string;
  readonly keys: KeyTexts<Omit<T, 'type'>>;
}
type KindOf<T> = T extends { readonly type: infer K extends string } ? K : never;
export type VariantTexts<T> = {
  readonly [K in KindOf<T>]: VariantText<Extract<T, { readonly type: K }>>;
};

/** The same, as the code that walks through a schema reads it. */
export interface AnyKeyText extends Text {
  readonly choices?: Readonly<Record<string, string>>;
  readonly keys?: AnyKeyTexts;
  readonly kinds?: Readonly<Record<string, { readonly name: string; readonly keys: AnyKeyTexts }>>;
}
export type AnyKeyTexts = Readonly<Record<string, AnyKeyText>>;
