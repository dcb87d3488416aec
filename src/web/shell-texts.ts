/** Where functions put the title in the empty page `/gabarit/`. */
export const SHELL_TITLE = '__titre__';
/** Where functions put what `main` holds in the empty page `/gabarit/`. */
export const SHELL_CONTENT = '<!--contenu-->';
