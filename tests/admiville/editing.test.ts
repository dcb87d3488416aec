import { toolTakes } from '../support/tool-takes.ts';
import { ADMIVILLE_ROOT } from './content.ts';

toolTakes(ADMIVILLE_ROOT);
