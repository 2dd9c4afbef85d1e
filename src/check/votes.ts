import { STARTS_CAPITAL } from '../grammar/characters.js';
import type { Meeting, Person, Punkt } from '../schema/referat.js';
import type { Check, Finding } from './finding.js';

/** The number of voters against their names, and the votes of an item against the members who were there. */
export const checkVotes: Check = ({ meeting, punkter }) => punkter.flatMap((punkt) => checkPunkt(meeting, punkt));

type Vote = NonNullable<Punkt['decisions'][number]['votes']>[number];
type Side = NonNullable<Vote['for']>;

function checkPunkt(meeting: Meeting, punkt: Punkt): readonly Finding[] {
  const votes = punkt.decisions.filter(({ own }) => own).flatMap((decision) => decision.votes ?? []);
  if (votes.length === 0) return [];
  const members = countMembers(meeting, punkt.absent);
  return votes.flatMap((vote) => [...checkCounts(vote), ...checkAttendance(vote, members)]);
}

const sidesOf = (vote: Vote): readonly Side[] => [vote.for, vote.against, vote.abstain].filter((side) => side !== undefined);

/** Where all voters of a side are named, they are as many as is said. */
function checkCounts(vote: Vote): readonly Finding[] {
  return sidesOf(vote).flatMap(({ count, names = [], parties = [] }) =>
    count === undefined || names.length === 0 || parties.length > 0 || count === names.length
      ? []
      : [{ code: 'vote-count-mismatch' as const, span: vote.span, data: { count, expected: names.length } }],
  );
}

/**
 * Those who were there and have a vote: members of parties, without those who are noted as absent. Officials sit in the same lists, so
 * without parties, or with few, it is not known who has a vote.
 */
function countMembers({ present, absent }: Meeting, away: readonly Person[]): number {
  const members = present.filter(({ party }) => party !== undefined && STARTS_CAPITAL.test(party));
  if (members.length * 2 <= present.length) return 0;
  const names = new Set([...absent, ...away].map(({ name }) => name));
  return members.filter(({ name }) => !names.has(name)).length;
}

/** The votes of those for and against, with those who abstained, are as many as the members who were there. */
function checkAttendance(vote: Vote, members: number): readonly Finding[] {
  const sizes = sidesOf(vote).map(({ count, names = [], parties = [] }) => count ?? (parties.length > 0 ? undefined : names.length));
  if (members === 0 || !vote.for || !vote.against || !sizes.every((size) => size !== undefined)) return [];
  const count = sizes.reduce((sum, size) => sum + size, 0);
  return count === members ? [] : [{ code: 'vote-attendance-mismatch', span: vote.span, data: { count, expected: members } }];
}
