type Level = 'info' | 'vigilance' | 'danger';

/** Looks of notes in the style sheet, by level: the word of the level says the same. */
const NOTES: Readonly<Record<Level, string>> = {
  info: 'note',
  vigilance: 'note wait',
  danger: 'note wrong',
};

/**
 * Classes of the note that shows an alert. Alone in its file: the script of the banner, inlined in
 * pages, may share nothing with another script.
 */
export function alertNote(level: Level): string {
  return NOTES[level];
}
