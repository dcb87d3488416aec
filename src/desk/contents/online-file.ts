/** A file of the content as it is online. */
export interface OnlineFile {
  /** Path from the folder of the content. */
  readonly path: string;
  /** Its title or name, else its path. */
  readonly title: string;
}
