/** One document against its gold: a count for each field on each level, and which items are right as a whole. */
import type { Decision, Person, Punkt, Referat } from '../src/schema/referat.js';
import { align } from './align.js';
import { addCounts, isClean, NONE, onLevels, type Count, type Counts } from './count.js';
import type { Gold, GoldPerson, GoldPunkt } from './gold.js';
import { isMatch, similarity, type Level, type Nature } from './match.js';

/** The rows of the table: what is compared, and whether it can be nearly right. */
export const FIELDS = {
  documentType: 'code',
  body: 'text',
  organisation: 'text',
  date: 'code',
  times: 'code',
  place: 'text',
  people: 'text',
  'party, role, absence': 'code',
  contents: 'text',
  number: 'code',
  title: 'text',
  visibility: 'code',
  journalNumber: 'code',
  duration: 'code',
  'section kind': 'code',
  'section heading': 'text',
  'section text': 'text',
  'other text': 'text',
  'recommended by': 'text',
  'recommended points': 'text',
  outcomes: 'code',
  'earlier decisions': 'code',
  votes: 'code',
  dissents: 'code',
  bilag: 'text',
} as const satisfies Record<string, Nature>;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** Something that is not as the gold has it, for a person to look at. */
export interface Miss {
  readonly place: string;
  readonly field: Field;
  readonly gold?: string;
  readonly got?: string;
}

export interface DocumentScore {
  readonly fields: Readonly<Partial<Record<Field, Counts>>>;
  /** Items of the gold and of the output together: an invented item is a wrong one. */
  readonly items: { readonly all: number; readonly right: Readonly<Record<Level, number>> };
  /** On the strict level. */
  readonly misses: readonly Miss[];
}

/** Compares a result with the gold; without a result everything is missed. */
export function scoreDocument(gold: Gold, referat: Referat | undefined): DocumentScore {
  const sheet = newSheet('meeting');
  scoreMeeting(sheet, gold, referat);
  const punkter = referat?.punkter ?? [];
  const pairs = align(gold.punkter, punkter, likenessOfPunkter);
  const items = pairs.map(({ gold: g, got }, i) => {
    const punkt = gold.punkter[g ?? -1];
    const item = newSheet(`punkt ${punkt?.number ?? punkter[got ?? -1]?.number ?? i + 1}`);
    scorePunkt(item, punkt, punkter[got ?? -1]);
    return item;
  });
  const sheets = [sheet, ...items];
  return {
    fields: sheets.reduce<Partial<Record<Field, Counts>>>((sum, { fields }) => addFields(sum, fields), {}),
    items: { all: items.length, right: onLevels((level) => items.filter((item) => isRight(item, level)).length) },
    misses: sheets.flatMap(({ misses }) => misses),
  };
}

/** Counts of two documents together. */
export function addFields(a: DocumentScore['fields'], b: DocumentScore['fields']): Partial<Record<Field, Counts>> {
  const sum: Partial<Record<Field, Counts>> = { ...a };
  for (const field of FIELD_NAMES) {
    const counts = b[field];
    if (counts) sum[field] = addCounts(sum[field] ?? NONE, counts);
  }
  return sum;
}

interface Sheet {
  readonly place: string;
  readonly fields: Partial<Record<Field, Counts>>;
  readonly misses: Miss[];
}

const newSheet = (place: string): Sheet => ({ place, fields: {}, misses: [] });

const isRight = ({ fields }: Sheet, level: Level): boolean => Object.values(fields).every((counts) => isClean(counts[level]));

/** Enters the values of a field. Their order does not count: what is listed in another order is all there. */
function enter(sheet: Sheet, field: Field, gold: readonly (string | undefined)[], got: readonly (string | undefined)[]): void {
  const wanted = gold.filter((value) => value !== undefined);
  const found = got.filter((value) => value !== undefined);
  if (wanted.length + found.length === 0) return;
  const counts = onLevels((level) => countMatches(wanted, found, level, FIELDS[field]));
  sheet.fields[field] = addCounts(sheet.fields[field] ?? NONE, counts);
  const { lost, extra } = unmatched(wanted, found, 'strict', FIELDS[field]);
  for (let i = 0; i < Math.max(lost.length, extra.length); i++) {
    const [gone, come] = [lost[i], extra[i]];
    sheet.misses.push({ place: sheet.place, field, ...(gone !== undefined && { gold: gone }), ...(come !== undefined && { got: come }) });
  }
}

function countMatches(gold: readonly string[], got: readonly string[], level: Level, nature: Nature): Count {
  const { lost, extra } = unmatched(gold, got, level, nature);
  return { right: gold.length - lost.length, missed: lost.length, invented: extra.length };
}

/** What has no partner. Exact partners go first, so that a near one never takes the place of the right one. */
function unmatched(
  gold: readonly string[],
  got: readonly string[],
  level: Level,
  nature: Nature,
): { readonly lost: readonly string[]; readonly extra: readonly string[] } {
  let lost = [...gold];
  const extra = [...got];
  for (const step of ['strict', 'soft', 'near'] as const) {
    lost = lost.filter((value) => {
      const partner = extra.findIndex((other) => isMatch(value, other, step, nature));
      if (partner >= 0) extra.splice(partner, 1);
      return partner < 0;
    });
    if (step === level) break;
  }
  return { lost, extra };
}

function scoreMeeting(sheet: Sheet, gold: Gold, referat: Referat | undefined): void {
  const wanted = gold.meeting;
  const got = referat?.meeting;
  for (const field of ['documentType', 'body', 'organisation', 'date', 'place'] as const)
    enter(sheet, field, [wanted[field]], [got?.[field]]);
  for (const field of ['startTime', 'endTime'] as const) enter(sheet, 'times', [wanted[field]], [got?.[field]]);
  for (const list of ['present', 'absent'] as const) scorePeople(sheet, wanted[list], got?.[list] ?? []);
  const titles = (referat?.tableOfContents ?? []).map(({ number, title }) => [number, title].filter(Boolean).join(' '));
  enter(
    sheet,
    'contents',
    gold.tableOfContents.map(({ number, title }) => [number, title].filter(Boolean).join(' ')),
    titles,
  );
}

type AnyPerson = Pick<Person, 'name' | 'party' | 'role' | 'excused' | 'substitute'>;

function scorePeople(sheet: Sheet, gold: readonly GoldPerson[], got: readonly Person[]): void {
  const wanted = gold.map((person): { name: string } => (typeof person === 'string' ? { name: person } : person));
  enter(sheet, 'people', wanted.map(nameOf), got.map(nameOf));
  enter(sheet, 'party, role, absence', wanted.flatMap(detailsOf), got.flatMap(detailsOf));
}

const nameOf = ({ name }: { readonly name: string }): string => name;

const detailsOf = (person: Partial<AnyPerson> & { readonly name: string }): readonly string[] =>
  (['party', 'role', 'excused', 'substitute'] as const).flatMap((key) =>
    person[key] === undefined ? [] : [`${person.name}: ${key} ${String(person[key])}`],
  );

/** Items are the same by number and title; a title alone may do, a number alone too, but less. */
function likenessOfPunkter(gold: GoldPunkt, got: Punkt): number {
  const number = gold.number !== undefined && gold.number === got.number ? 0.6 : 0;
  const title = gold.title !== undefined && got.title !== undefined ? similarity(gold.title, got.title) : 0;
  const texts = gold.title === undefined || got.title === undefined ? likenessOfTexts(gold, got) : 0;
  return number + (title >= 0.5 ? title : 0) + texts;
}

/** Items without titles are told apart by what they say. */
function likenessOfTexts(gold: GoldPunkt, got: Punkt): number {
  const join = (sections: readonly { readonly text: string }[]): string => sections.map(({ text }) => text).join(' ');
  const like = similarity(join(gold.sections), join(got.sections));
  return like >= 0.5 ? like : 0;
}

function scorePunkt(sheet: Sheet, gold: GoldPunkt | undefined, got: Punkt | undefined): void {
  enter(sheet, 'number', [gold?.number], [got?.number]);
  enter(sheet, 'title', [gold?.title], [got?.title]);
  enter(sheet, 'visibility', [gold?.visibility], [got?.visibility]);
  enter(sheet, 'journalNumber', [gold?.journalNumber], [got?.journalNumber?.raw]);
  enter(sheet, 'duration', [gold?.durationMinutes?.toString()], [got?.durationMinutes?.toString()]);
  scoreSections(sheet, gold?.sections ?? [], got?.sections ?? []);
  enter(sheet, 'other text', gold?.other ?? [], got?.other?.map(({ text }) => text) ?? []);
  enter(sheet, 'recommended by', [gold?.recommendation?.by], [got?.recommendation?.by]);
  enter(sheet, 'recommended points', gold?.recommendation?.points ?? [], got?.recommendation?.points.map(({ text }) => text) ?? []);
  scoreDecisions(sheet, gold?.decisions ?? [], got?.decisions ?? []);
  enter(sheet, 'bilag', gold?.bilag ?? [], got?.bilag.map(({ title }) => title) ?? []);
  scorePeople(sheet, gold?.absent ?? [], got?.absent ?? []);
}

type GoldSection = GoldPunkt['sections'][number];

function scoreSections(sheet: Sheet, gold: readonly GoldSection[], got: Punkt['sections']): void {
  const pairs = align(gold, got, (a, b) => (a.kind === b.kind ? 0.5 : 0) + Math.max(0, similarity(a.text, b.text) - 0.3));
  for (const pair of pairs) {
    const [wanted, found] = [gold[pair.gold ?? -1], got[pair.got ?? -1]];
    enter(sheet, 'section kind', [wanted?.kind], [found?.kind]);
    enter(sheet, 'section heading', [wanted?.heading], [found?.heading]);
    enter(sheet, 'section text', [wanted?.text], [found?.text]);
  }
}

type AnyDecision = GoldPunkt['decisions'][number] | Decision;

function scoreDecisions(sheet: Sheet, gold: readonly AnyDecision[], got: readonly AnyDecision[]): void {
  const outcomes = (decisions: readonly AnyDecision[]): readonly string[] =>
    decisions.flatMap((decision) => (decision.own ? outcomesOf(decision) : []));
  enter(sheet, 'outcomes', outcomes(gold), outcomes(got));
  enter(sheet, 'earlier decisions', gold.filter(isEarlier).map(earlierText), got.filter(isEarlier).map(earlierText));
  enter(sheet, 'votes', gold.flatMap(votesOf), got.flatMap(votesOf));
  enter(sheet, 'dissents', gold.flatMap(dissentsOf), got.flatMap(dissentsOf));
}

/** Each kind once. */
const outcomesOf = ({ outcomes }: AnyDecision): readonly string[] => [
  ...new Set(outcomes.map((outcome) => (typeof outcome === 'string' ? outcome : outcome.kind))),
];

const isEarlier = ({ own }: AnyDecision): boolean => !own;

/** Whose it was, when, and what it did: one wrong part makes another decision of it. */
const earlierText = (decision: AnyDecision): string =>
  [decision.body ?? '?', decision.date ?? '?', ...[...outcomesOf(decision)].sort()].join(' ');

const votesOf = ({ votes = [] }: AnyDecision): readonly string[] =>
  votes.map((vote) =>
    (['for', 'against', 'abstain'] as const)
      .flatMap((side) => {
        const { count, names = [], parties = [] } = vote[side] ?? {};
        const voters = [...parties, ...names.map(withoutParty)].sort().join(', ');
        return vote[side] === undefined ? [] : [`${side} ${count ?? '?'} (${voters})`];
      })
      .join('; '),
  );

const dissentsOf = ({ dissents = [] }: AnyDecision): readonly string[] => dissents.map(({ by }) => by.map(withoutParty).sort().join(', '));

/** `Bo Engdahl (V)`: a voter is known by the name; the party is compared where people are listed. */
const withoutParty = (voter: string): string => voter.replace(/ *\([^()]*\)$/u, '');
