import type { Meeting, Punkt } from '../schema/referat.js';
import type { Check } from './finding.js';

/**
 * The durations of the items against the length of the meeting, where the header states both of its times: that is the plan. When a meeting did
 * end is in no plan: `Mødet hævet kl. 17.20` below the last item is compared with nothing.
 */
export const checkDurations: Check = ({ meeting, punkter }) => {
  const { startTime, endTime, spans } = meeting;
  const planned = punkter.filter(({ durationMinutes }) => durationMinutes !== undefined);
  if (startTime === undefined || endTime === undefined || !spans.endTime || planned.length < 2 || !isInHeader(meeting, punkter)) return [];
  const sum = planned.reduce((all, { durationMinutes = 0 }) => all + durationMinutes, 0);
  const expected = minutesBetween(startTime, endTime);
  const isWrong = sum > expected || (sum < expected && planned.length === punkter.length);
  return isWrong ? [{ code: 'duration-sum-mismatch', span: spans.endTime, data: { sum, expected, start: startTime, end: endTime } }] : [];
};

const isInHeader = ({ spans }: Meeting, [first]: readonly Punkt[]): boolean => (spans.endTime?.[0] ?? 0) < (first?.span[0] ?? 0);

const DAY = 24 * 60;

/** A meeting that ends before it begins goes on past midnight. */
const minutesBetween = (start: string, end: string): number => (minutesOf(end) - minutesOf(start) + DAY) % DAY;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
