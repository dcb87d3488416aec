import { fr } from '../../kit/typography.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { ImportError } from '../import-error.ts';

/**
 * Runs an import of one source; says in French what stops it, and that nothing changed then.
 * @param source a file or an address; without it, the help is shown
 */
export async function runImport(
  source: string | undefined,
  help: string,
  run: (source: string) => Promise<void>,
): Promise<void> {
  try {
    if (source === undefined || source.startsWith('-')) console.log(help);
    else await run(source);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof ContentError)) throw error;
    const reason =
      error instanceof ImportError ? fr`Rien n’a changé : ${error.message}.` : error.message;
    console.error(reason);
    process.exitCode = 1;
  }
}
