import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** How many paths each sheet of a PDF draws: words, which are no paths, are not counted. */
export async function drawnStrokes(bytes: Uint8Array): Promise<readonly number[]> {
  const { OPS } = await getResolvedPDFJS();
  const file = await getDocumentProxy(Uint8Array.from(bytes));
  const sheets = Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const { fnArray } = await (await sheet).getOperatorList();
      return fnArray.filter((operation) => operation === OPS.constructPath).length;
    }),
  );
}
