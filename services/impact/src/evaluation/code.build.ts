import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, versionOf } from './code.files.js';

/* The last step of the build: writes down which code was compiled. */
writeFileSync(built, versionOf(join(import.meta.dirname, '..', '..', 'src', 'evaluation')));
