import { readMark, setMark } from '../device/marks.ts';
import { sentMark } from './files-later.ts';

/** A file that this tab sends, or sent: its key, and what the form carries once it is kept. */
interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly reference?: string;
}

/**
 * Files of a question, remembered by this tab alone: a reload or « back » finds them again. Whoever
 * comes to the form anew starts without any.
 */
export function sentBefore(procedure: string, question: string) {
  const mark = sentMark(procedure, question);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'navigate') setMark('sessionStorage', mark, '');
  const read = () => JSON.parse(readMark('sessionStorage', mark) ?? '[]') as SentFile[];
  // Where no mark is kept, a reload starts anew.
  const write = (files: readonly SentFile[]) =>
    setMark('sessionStorage', mark, JSON.stringify(files));
  return {
    read,
    /** Key of the same file, when it had not left whole. */
    begun: ({ name, size }: File) =>
      read().find((one) => one.name === name && one.size === size && one.reference === undefined)
        ?.id,
    remember: (file: SentFile) => write([...read().filter(({ id }) => id !== file.id), file]),
    forget: (id: string) => write(read().filter((file) => file.id !== id)),
  };
}
