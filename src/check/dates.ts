import { weekdayName, weekdayNumber } from '../extract/dates.js';
import type { Check } from './finding.js';

/** The weekday against the date, and the dates of the header against each other. */
export const checkDates: Check = ({ document, dates, meeting }) => {
  const weekdays = dates.flatMap(({ iso, weekday }) => {
    if (!weekday || weekday.number === weekdayNumber(iso)) return [];
    const [start, end] = weekday.span;
    return [
      {
        code: 'weekday-mismatch' as const,
        span: weekday.span,
        data: { stated: document.source.text.slice(start, end), expected: weekdayName(document.grammar, iso), date: iso },
      },
    ];
  });
  const others = dates.filter(({ iso }) => meeting.date !== undefined && iso !== meeting.date);
  return [
    ...weekdays,
    ...others.map(({ iso, span }) => ({ code: 'heading-date-mismatch' as const, span, data: { other: iso, date: meeting.date ?? '' } })),
  ];
};
