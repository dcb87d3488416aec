/* What pages of the desk carry: the warning before a session closes, and single keys. */
import './session-warning.ts';
import './single-keys.ts';
