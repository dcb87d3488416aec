/** Says in French what a failed system call means; `undefined` when it means nothing known. */
export function explainSystemError(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const text = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || /no space left on device|disk full/iu.test(text)) {
    return 'Le disque est plein. Libérez de la place, puis relancez « npm start ».';
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'Parvis n’a pas le droit d’écrire dans ce dossier. Vérifiez à qui il appartient.';
  }
  return undefined;
}
