/** Folder of the empty pages that functions fill: all of them, and nothing else. */
export const SHELLS = '/gabarit/';
/** Where functions put the title in the empty page `/gabarit/`. */
export const SHELL_TITLE = '__titre__';
/** Where functions put what `main` holds in the empty page `/gabarit/`. */
export const SHELL_CONTENT = '<!--contenu-->';
