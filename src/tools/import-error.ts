/** Why an import stops as a whole, in French, for whoever runs it. The import before it stays. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
