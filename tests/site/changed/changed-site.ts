/** A site that was built from a content that tests changed. Nothing of it is read before tests run. */
export interface ChangedSite {
  /** Folder of the project that was built. */
  readonly root: string;
  /** Reads a page by its path. */
  readonly open: (path: string) => Document;
  /** Reads a file of the built site. */
  readonly file: (path: string) => string;
}
