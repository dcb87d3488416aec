/** A letter as whoever posts it takes it. */
export interface CarriedLetter {
  /** The same each time this letter is handed over: it is posted once. */
  readonly id: string;
  readonly pdf: Buffer;
  /** Lines of the envelope. */
  readonly recipient: readonly string[];
}

/** Whoever prints and posts letters for the commune. */
export interface PostalCarrier {
  /** @returns the number by which the carrier knows it @throws when it did not take it */
  send(letter: CarriedLetter): Promise<string>;
}
