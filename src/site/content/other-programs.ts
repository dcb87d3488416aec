/** Files that other programs leave or make, by their names: what to do with each. */
const LEFT: readonly (readonly [name: RegExp, expected: string])[] = [
  [/^~\$/u, 'aucun fichier de travail de Word : fermez Word, ou supprimez ce fichier'],
  [/~$|\.(?:bak|tmp|swp)$/iu, 'aucune copie de secours : supprimez ce fichier'],
  [
    /\.(?:md|yml)\.[a-z]+$/iu,
    'un nom qui se termine par .md ou .yml : un autre programme a ajouté la fin de celui-ci',
  ],
  [
    /\.(?:docx?|odt|rtf|pages|pdf)$/iu,
    'un fichier de texte : celui-ci est un document de traitement de texte. Copiez ses mots dans un fichier de ce dossier',
  ],
  [
    /\.(?:xlsx?|ods|csv)$/iu,
    'un fichier de texte : celui-ci est un tableau. Copiez ses mots dans un fichier de ce dossier',
  ],
  [
    /^Copie de | - Copie(?: \(\d+\))?\.| \(\d+\)\./iu,
    'aucune copie faite par un autre programme : supprimez-la, ou donnez-lui un nom en minuscules et tirets',
  ],
];

/** What is expected instead of a file that another program left in a folder; nothing for another name. */
export function leftByOtherProgram(name: string): string | undefined {
  return LEFT.find(([look]) => look.test(name))?.[1];
}
