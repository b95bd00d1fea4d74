import type { Localized } from '@duo/kernel';
import type { Values } from '../../i18n/say.js';

/** What is not right yet with an answer: the id of the field that the message leads to, and the words. */
export type Fault = { field: string; words: Localized; values?: Values };

/** One fault, where a rule is broken. */
export const unless = (kept: boolean, field: string, words: Localized): Fault[] => (kept ? [] : [{ field, words }]);
