import type { Check } from './finding.js';

/** Case numbers that were read by their label alone, since no form of the grammar is theirs. */
export const checkJournalNumbers: Check = ({ document, punkter }) =>
  punkter.flatMap(({ journalNumber }) => {
    if (journalNumber?.scheme !== 'other') return [];
    const { raw, span } = journalNumber;
    const known = document.grammar.groups.journalNumber.match(raw);
    return known?.end === raw.length ? [] : [{ code: 'journal-number-unknown' as const, span, data: { number: raw } }];
  });
