/** All checks, in the order of the catalogue's documentation. A check compares what was read; it changes nothing. */
import { checkCharacters } from './characters.js';
import { checkColumns } from './columns.js';
import { checkContents } from './contents.js';
import { checkDates } from './dates.js';
import { checkDecoding } from './decoding.js';
import { checkDurations } from './durations.js';
import type { Check, Finding, Reading } from './finding.js';
import { checkJournalNumbers } from './journal-numbers.js';
import { checkMends } from './mends.js';
import { checkNumbers } from './numbers.js';
import { checkSections } from './sections.js';
import { checkVotes } from './votes.js';
import { checkWhole } from './whole.js';

const CHECKS: readonly Check[] = [
  checkDecoding,
  checkCharacters,
  checkDates,
  checkContents,
  checkNumbers,
  checkJournalNumbers,
  checkColumns,
  checkSections,
  checkDurations,
  checkVotes,
  checkMends,
  checkWhole,
];

/** Everything the checks find, in the order of the text. */
export function check(reading: Reading): readonly Finding[] {
  return CHECKS.flatMap((one) => one(reading)).sort((a, b) => a.span[0] - b.span[0]);
}
