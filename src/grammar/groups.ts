/** The groups of the grammar: how each is anchored, and which attributes its entries carry. */
import { DOCUMENT_TYPES, FURNITURE_KINDS, OUTCOME_KINDS, SECTION_KINDS } from '../schema/referat.js';
import type { GroupName } from './types.js';

/** Where in a text the forms of a group must stand. */
export type Anchoring = 'whole' | 'start' | 'end' | 'anywhere';

/** What an attribute may hold: one of a list of words, a number, or true. */
export type AttributeRule = readonly string[] | 'number' | 'flag' | 'text';

export interface GroupRule {
  readonly anchoring: Anchoring;
  /** False where upper and lower case tell words apart. */
  readonly ignoreCase: boolean;
  readonly required: Readonly<Record<string, AttributeRule>>;
  readonly allowed: Readonly<Record<string, AttributeRule>>;
  /** What the group is for, quoted in grammar/README.md. */
  readonly about: string;
}

const group = (anchoring: Anchoring, about: string, rest: Partial<Omit<GroupRule, 'anchoring' | 'about'>> = {}): GroupRule => ({
  anchoring,
  about,
  ignoreCase: true,
  required: {},
  allowed: {},
  ...rest,
});

/** Fields of the meeting that a header label announces. */
export const HEADER_FIELDS = ['body', 'organisation', 'date', 'startTime', 'endTime', 'time', 'place', 'other'] as const;

export const GROUPS: Readonly<Record<GroupName, GroupRule>> = {
  month: group('whole', 'Names of months.', { required: { number: 'number' } }),
  weekday: group('whole', 'Names of weekdays, Monday first.', { required: { number: 'number' } }),
  date: group('anywhere', 'Dates with a year.'),
  time: group('anywhere', 'Times of day.'),
  timeRange: group('anywhere', 'From one time to another. `bare`: only in the value of a label.', { allowed: { bare: 'flag' } }),
  duration: group('whole', 'How long an item is planned to take. `column`: only in a column behind the titles.', {
    allowed: { column: 'flag' },
  }),
  documentType: group('start', 'What kind of document this is.', { required: { type: DOCUMENT_TYPES } }),
  filler: group('whole', 'Small words round the names of an opening line.'),
  meetingWord: group('anywhere', 'Endings that make a meeting out of a body: `Skolebestyrelsesmøde`.'),
  placeWord: group(
    'anywhere',
    'Words that only names of places have. `institution`: the place has boards of its own, so directly behind a body it says whose body it is.',
    { allowed: { institution: 'flag' } },
  ),
  role: group('start', 'Offices that stand before a name.'),
  union: group('whole', 'Behind a name like the letters of a party, and none: unions and elected representatives.'),
  independent: group('whole', 'What stands in the place of a party.'),
  away: group('start', 'Behind a name: that the person was away.', { allowed: { excused: ['yes', 'no'] } }),
  nobody: group('whole', 'Stands under a label of people in the place of names.'),
  partOfMeeting: group('anywhere', 'Words that make presence or absence one of a part of the meeting.'),
  substitute: group('anywhere', 'Who came in the place of whom: the slots `in` and `out`.', { ignoreCase: false }),
  substituteEntry: group('whole', 'Who came in the place of whom, in a list of substitutes: the slots `in` and `out`.', {
    ignoreCase: false,
  }),
  presence: group('whole', 'Sentences about who was there.', {
    ignoreCase: false,
    required: { list: ['present', 'absent', 'part'] },
    allowed: { excused: ['yes', 'no'] },
  }),
  organisation: group('anywhere', 'Names of municipalities, regions and associations.', { ignoreCase: false }),
  bodyWord: group('anywhere', 'Words that only names of bodies have.'),
  bodyKind: group('whole', 'Words for a kind of body, which is no name.'),
  headerField: group('start', 'Labels of the header.', { required: { field: HEADER_FIELDS } }),
  attendance: group('start', 'Labels of attendance lists.', {
    required: { list: ['present', 'absent', 'other'] },
    allowed: { excused: ['yes', 'no'] },
  }),
  attendanceSide: group('whole', 'Subheads of attendance lists: whose people stand below.'),
  rollColumn: group('whole', 'Heads of the columns of an attendance table.', {
    required: { column: ['name', 'party', 'present', 'absent', 'substitute'] },
  }),
  rollMark: group('start', 'What stands in such a column: that a person was there, or was not.', {
    required: { list: ['present', 'absent'] },
  }),
  ending: group('start', 'The line that ends a meeting.'),
  closing: group(
    'start',
    'What is said below the last item: of the next meeting, and of the minutes themselves. `table`: only above a table.',
    {
      allowed: { table: 'flag' },
    },
  ),
  signature: group('whole', 'What the columns of the signatures hold, lines to sign on left out.', {
    required: { tells: ['signing', 'when', 'who'] },
    ignoreCase: false,
  }),
  contents: group(
    'whole',
    'Headings of the contents list. `weak`: only above numbers that come again. `paged`: each entry ends with its page.',
    {
      allowed: { weak: 'flag', paged: 'flag' },
    },
  ),
  groupHeading: group('whole', 'Headings of groups of items or entries.', { allowed: { visibility: ['open', 'closed'] } }),
  punkt: group('whole', 'Forms of an item heading.', { ignoreCase: false, allowed: { strength: 'number' } }),
  titleLabel: group('start', 'Labels before the title of an item.'),
  punktColumn: group('whole', 'Heads of the columns of a table of items, beside the labels of sections.', {
    required: { column: ['number', 'title'] },
  }),
  closed: group('anywhere', 'Marks of open and closed items.', {
    required: { visibility: ['open', 'closed'] },
  }),
  closedReason: group('whole', 'Sentences that say why an item is closed.'),
  timeSlot: group('whole', 'Headings that say when an item is due, from when to when.'),
  treatment: group('whole', 'How an item is treated: said beside it, and no title.'),
  finite: group('anywhere', 'Verbs that no title has.', { ignoreCase: false }),
  standingItem: group(
    'start',
    'Titles of items that every meeting has. `last`: the last one, which may have no number where the others have.',
    {
      allowed: { last: 'flag' },
    },
  ),
  link: group('start', 'Texts of links that web pages glue to a title.'),
  itemField: group('start', 'Fields below an item heading that are not put out: initials, case officers.'),
  journalLabel: group('start', 'Labels of case numbers. `bare`: the word is too common to make any number a case number.', {
    allowed: { bare: 'flag' },
  }),
  journalNumber: group('start', 'Forms of case numbers.', {
    required: { scheme: ['kle', 'other'] },
    allowed: { bare: 'flag' },
    ignoreCase: false,
  }),
  section: group('whole', 'Labels of sections.', {
    required: { kind: SECTION_KINDS },
    allowed: { weak: 'flag', by: 'flag', decides: 'flag' },
  }),
  leadIn: group('whole', 'Who recommends: the words before the first recommended point.', { ignoreCase: false }),
  clause: group('start', 'How a recommended point begins.'),
  outcome: group('anywhere', 'What a decision did. `briefing`: where an item has no label and nothing was decided, it is what was done.', {
    required: { kind: OUTCOME_KINDS },
    allowed: { whole: 'flag', briefing: 'flag' },
  }),
  outcomePoint: group(
    'anywhere',
    'The points of the recommendation that a decision speaks of. `label`: at the beginning it holds for what stands behind it.',
    {
      allowed: { label: 'flag' },
    },
  ),
  electionTitle: group('start', 'How the title of an election begins: a name below it is who was elected.'),
  agendaChange: group('start', 'What becomes of another item of the agenda.', { ignoreCase: false }),
  advice: group('whole', 'What another body said of a recommendation.', { ignoreCase: false }),
  amendment: group('anywhere', 'Approval with changes or remarks. `main`: only in a main clause.', { allowed: { main: 'flag' } }),
  subordinate: group('anywhere', 'Words that open a subordinate clause: what follows is reported or planned, not done here.', {
    ignoreCase: false,
  }),
  coordinator: group(
    'start',
    'Words that go on with a sentence or a pair: a main clause behind a comma, the second half of `børne- og ungeområdet`.',
    { ignoreCase: false },
  ),
  earlier: group('anywhere', 'Words beside a verb that make it tell of an earlier meeting.', { ignoreCase: false }),
  modal: group('anywhere', 'Words that make the verb behind them a plan.', { ignoreCase: false }),
  ballotWord: group('anywhere', 'Words without which a decision tells of no vote and no dissent.'),
  voteSide: group(
    'anywhere',
    'The sides of a vote. `voters`: where they stand. `label`: only at the beginning. `weak`: only beside another side.',
    {
      required: { side: ['for', 'against', 'abstain'], voters: ['before', 'after'] },
      allowed: { label: 'flag', weak: 'flag', counted: 'flag' },
    },
  ),
  motion: group('anywhere', 'What is voted on: another vote begins. `ballot`: there was one, whatever of.', {
    allowed: { ballot: 'flag' },
  }),
  numeral: group('whole', 'Numbers in words.', { required: { number: 'number' } }),
  voterUnit: group('start', 'Words between the number of voters and their names.'),
  partyWord: group('start', 'Words before the letter of a party.'),
  party: group('whole', 'Names of parties.', { ignoreCase: false }),
  dissent: group('anywhere', 'Reservations, refusals and statements for the minutes.', {
    required: { kind: ['reservation', 'refusal', 'statement', 'reason'] },
  }),
  behalf: group('start', 'Words before the name of one who is spoken for.'),
  abbreviation: group('end', 'Words with a stop that ends no sentence.'),
  historyField: group('whole', 'Labels of lists of earlier treatment.', { required: { field: ['body', 'date', 'number', 'decision'] } }),
  historyEntry: group('start', 'Lines that name an earlier meeting: its body and date.', { ignoreCase: false }),
  absence: group('whole', 'Lines about absence that stand on their own in an item.', { ignoreCase: false }),
  noBilag: group('whole', 'Says that an item has no attachments.'),
  furniture: group('whole', 'Lines that belong to the page.', { required: { kind: FURNITURE_KINDS } }),
  functionWord: group('end', 'Words that no sentence ends with.'),
};

/** Names of all groups in the order of the documentation. */
export const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[];
