/**
 * The one definition of what a document becomes. Types, the JSON Schema and the format documentation all
 * follow from the Zod schemas in this file.
 *
 * Three rules hold everywhere:
 * - what the document does not say is absent: never `null`, `""` or a guess; only what stands there without text has the text `""`;
 * - text is the author's to the letter, with whitespace runs as one space and markup resolved;
 * - `span` is `[start, end)` in UTF-16 code units of the decoded original (BOM not counted, line ends untouched),
 *   and `spans.<field>` says where that scalar field was read.
 */
import { z } from 'zod';

/** The version of the output format. It changes when a consumer would have to change. */
export const SCHEMA_VERSION = '1';

/** What a section is about. A dialect maps its labels onto these and cannot add to them, so consumers are safe from dialects. */
export const SECTION_KINDS = [
  'anledning',
  'resume',
  'baggrund',
  'sagsfremstilling',
  'lovgrundlag',
  'oekonomi',
  'personale',
  'hoering',
  'sagsgang',
  'kompetence',
  'videreproces',
  'kommunikation',
  'konsekvenser',
  'indstilling',
  'beslutning',
  'bilag',
  'fravaer',
  'andet',
] as const;

/** What a decision did. No words in the text, no outcome. */
export const OUTCOME_KINDS = [
  'approved',
  'amended',
  'recommended',
  'noted',
  'discussed',
  'informed',
  'decided',
  'elected',
  'postponed',
  'referred',
  'rejected',
  'withdrawn',
  'none',
] as const;

/** Kinds of document that a body of Danish local government publishes about a meeting. */
export const DOCUMENT_TYPES = ['referat', 'dagsorden', 'beslutningsprotokol'] as const;

/** Lines that belong to the page and not to the minutes; `signature` are those of who signs, where and when. */
export const FURNITURE_KINDS = ['page-number', 'running-head', 'web-control', 'rule', 'signature'] as const;

/** How much a diagnostic weighs. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;

/** A hundred spans stand in every result, so they are tested by hand: a tuple schema costs more than the rest of the validation. */
const isSpan = (value: unknown): value is [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  Number.isInteger(value[0]) &&
  Number.isInteger(value[1]) &&
  value[0] >= 0 &&
  value[1] >= value[0];

/**
 * A place in the source: `[start, end)` in UTF-16 code units of the decoded original, from 0, the byte order mark not counted. Invented
 * here, in the unit of JavaScript's strings, so that `text.slice(...span)` is the place.
 */
export const spanSchema = z
  .custom<[start: number, end: number]>(isSpan, 'expected [start, end]')
  .meta({ id: 'Span', description: 'Half-open [start, end) in UTF-16 code units of the decoded original.' });
const text = z.string().min(1);
const span = spanSchema;

/** An object of optional spans, one for each scalar field read from the source. */
const spansOf = <const Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, span.optional()])) as Record<Key, z.ZodOptional<typeof span>>);

/**
 * The file that was read, so that a result can be proved against it: `sha256` in hex and `bytes` are of the bytes, `encoding` is what
 * they were decoded as. Nothing of it is read from the minutes.
 */
export const sourceSchema = z
  .strictObject({
    path: text.optional().describe('Below the folder given, with forward slashes; never absolute.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('Of the bytes read.'),
    bytes: z.int().nonnegative(),
    encoding: text.describe('utf-8, utf-16le, utf-16be, windows-1252 or macintosh.'),
    format: z.enum(['text', 'markdown']),
    dialect: text.optional().describe('The name of the dialect it was read with; absent for the base grammar.'),
  })
  .meta({ id: 'Source' });

/**
 * What made a result: version of the package, name and digest of the grammar. `referat convert --resume` makes anew what another one
 * made. Invented; `parseReferat` leaves it out.
 */
export const producerSchema = z
  .strictObject({
    version: text.describe('Of the package.'),
    grammar: text.describe('The name of the grammar and twelve digits of the SHA-256 of its words.'),
  })
  .meta({ id: 'Producer' });

/**
 * One name of an attendance list, cut at its brackets and commas: `Lone Vestergren (A), formand – afbud`. Name, party and role are as
 * written; `excused` is there where the document says `afbud` or `uden afbud`. By law a substitute may be called in
 * (kommunestyrelsesloven § 15): `substitute` is who came.
 */
export const personSchema = z
  .strictObject({
    name: text,
    party: text.optional(),
    role: text.optional(),
    excused: z.boolean().optional(),
    substitute: text.optional().describe('Who came instead.'),
    notes: z
      .array(z.strictObject({ text, span }).meta({ id: 'Note' }))
      .optional()
      .describe('Presence or absence for a part of the meeting, in place of whom: `forlod mødet kl. 16.40 under punkt 3`.'),
    span,
  })
  .meta({ id: 'Person' });

/**
 * Who met, when and where: the header, and the line that ends the meeting. Date is `YYYY-MM-DD`, times are `HH:MM`; `weekday` is
 * computed from the date, all else is read. No law says how a header looks; the labels are convention (`Mødedato`, `Sted`, `Afbud`).
 */
export const meetingSchema = z
  .strictObject({
    documentType: z.enum(DOCUMENT_TYPES).optional(),
    body: text.optional().describe('The committee, council or forum.'),
    organisation: text.optional().describe('The municipality or association, if the document names it.'),
    date: z.iso.date().optional(),
    weekday: text.optional().describe('As computed from the date, in Danish; so it has no span.'),
    startTime: z
      .string()
      .regex(/^\d\d:\d\d$/u)
      .optional(),
    endTime: z
      .string()
      .regex(/^\d\d:\d\d$/u)
      .optional(),
    place: text.optional(),
    present: z.array(personSchema),
    absent: z.array(personSchema),
    other: z
      .array(z.strictObject({ label: text.optional(), text, span }).meta({ id: 'HeaderField' }))
      .optional()
      .describe(
        'What header and closing say beside these: under their own words (Referent, Bemærkninger, Næste møde), or text without a label that was not understood.',
      ),
    span: span.optional(),
    spans: spansOf('documentType', 'body', 'organisation', 'date', 'startTime', 'endTime', 'place'),
  })
  .meta({ id: 'Meeting' });

/**
 * One line of the contents list: number, title without its leader of dots, page from 1. `punkt` is the index of its item in `punkter`
 * and is inferred by title, else by number or by counting; `truncated` says that the title goes on in the item.
 */
export const contentsEntrySchema = z
  .strictObject({
    number: text.optional(),
    title: text,
    page: z.int().positive().optional(),
    punkt: z.int().nonnegative().optional().describe('Index into punkter.'),
    truncated: z.literal(true).optional().describe('The title goes on in the item.'),
    span,
    spans: spansOf('number', 'title', 'page'),
  })
  .meta({ id: 'ContentsEntry' });

/**
 * A case number. Of the scheme `kle` (KL Emnesystematik, `05.01.08-P20-2-25`: subject, facet, serial, year) the parts are taken apart,
 * as far as they are there; the two digits of a year from 88 on are 19xx, since KLE has no older case. Any other number is `other`, and
 * `raw` is all.
 */
export const journalNumberSchema = z
  .strictObject({
    raw: text,
    scheme: z.enum(['kle', 'other']),
    subject: z
      .string()
      .regex(/^\d\d\.\d\d\.\d\d$/u)
      .optional()
      .describe('KLE subject.'),
    facet: z
      .string()
      .regex(/^[APSØGKI]\d\d$/u)
      .optional()
      .describe('KLE action facet.'),
    serial: z.int().nonnegative().optional(),
    year: z.int().optional().describe('The year the case was opened: 88–99 are 19xx.'),
    span,
  })
  .meta({ id: 'JournalNumber' });

/** Running text, white space as one blank, whole again where a page break, a line end or a hyphen cut it. */
export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), text, span }).meta({ id: 'Paragraph' });

/** A line that heads what follows inside a section, by its markup; the heading of the section itself is `Section.heading`. */
export const headingSchema = z.strictObject({ type: z.literal('heading'), text, span }).meta({ id: 'Heading' });

/**
 * An item of a list with those below it. `marker` is as written (`-`, `1.`, `a)`), of the double ones that converters make (`- 1)`) the
 * inner one; `text` goes without it and is `""` for an item that is only markup.
 */
export const listItemSchema = z
  .strictObject({
    marker: z.string(),
    text: z.string(),
    get items() {
      return z.array(listItemSchema);
    },
    span,
  })
  .meta({ id: 'ListItem' });

/** Items one after the other; `ordered` where they are numbered or lettered. */
export const listSchema = z
  .strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(listItemSchema), span })
  .meta({ id: 'List' });

/**
 * Rows of cells as text, the first as `header`, whatever drew them: pipes, tabs or blanks. An empty cell is `""`. `cells` has the span
 * of each cell, the header's row first, and null for an empty one.
 */
export const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    header: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    span,
    cells: z.array(z.array(span.nullable())).describe('Where each cell stands, header first; null for an empty cell.'),
  })
  .meta({ id: 'Table' });

/** A part of a section's text, told apart by `type`. */
export const blockSchema = z.discriminatedUnion('type', [paragraphSchema, headingSchema, listSchema, tableSchema]).meta({ id: 'Block' });

/**
 * A part of an item, from its label to the next. Labels are convention and differ from place to place (`Sagsfremstilling`, `Økonomi`),
 * `kind` is what they come to. `text` says what `blocks` say: paragraphs with a blank line between, items and rows one a line, cells
 * with a tab between. `inferred` where the document has no heading for it.
 */
export const sectionSchema = z
  .strictObject({
    kind: z.enum(SECTION_KINDS),
    heading: text.optional().describe('As written, without markup and colon; absent when inferred.'),
    inferred: z.literal(true).optional().describe('The document has no heading for it.'),
    text: z.string().describe('Paragraphs joined by a blank line, list items and table rows one a line.'),
    blocks: z.array(blockSchema),
    span,
    spans: spansOf('heading'),
  })
  .meta({ id: 'Section' });

/**
 * Text of an item that is in no section: minutes without labels report, debate and decide in one, and nothing says which it is. `text`
 * and `blocks` as in a section.
 */
export const otherTextSchema = z.strictObject({ text: z.string(), blocks: z.array(blockSchema), span }).meta({ id: 'OtherText' });

/**
 * What was recommended (indstilling): who recommends, as written, and each point, with its `at` and without its marker. That an item has
 * one is convention: `Direktionen indstiller, at taksterne godkendes`.
 */
export const recommendationSchema = z
  .strictObject({
    by: text.optional(),
    points: z.array(z.strictObject({ number: text.optional(), text, span }).meta({ id: 'RecommendationPoint' })),
    span,
    spans: spansOf('by'),
  })
  .meta({ id: 'Recommendation' });

/**
 * One thing that a decision did. `evidence` is its words, the text at `span`: no words, no outcome. `point` is the number of the
 * recommended point that it is said of (`Ad 2: Udsat.`), as the recommendation writes it, or counted from 1 where its points have no
 * numbers.
 */
export const outcomeSchema = z
  .strictObject({
    kind: z.enum(OUTCOME_KINDS),
    evidence: text.describe('The slice at span.'),
    point: text.optional(),
    span,
  })
  .meta({ id: 'Outcome' });

const voteSideSchema = z
  .strictObject({
    count: z.int().nonnegative().optional(),
    names: z.array(text).optional(),
    parties: z.array(text).optional(),
  })
  .meta({ id: 'VoteSide' });

/**
 * A decision. Minutes are a record of decisions by law (beslutningsprotokol, kommunestyrelsesloven § 13), and quote those of bodies that
 * had the case before: `own` tells them apart. `body` and `date` (`YYYY-MM-DD`) are there where the text names them. `votes` and
 * `dissents` are read of own decisions; a member may have a dissent recorded (§ 13).
 */
export const decisionSchema = z
  .strictObject({
    own: z.boolean().describe('false: an earlier decision, of another body or another meeting, quoted inside the item.'),
    body: text.optional(),
    date: z.iso.date().optional(),
    text: z.string(),
    outcomes: z.array(outcomeSchema),
    votes: z
      .array(
        z
          .strictObject({ for: voteSideSchema.optional(), against: voteSideSchema.optional(), abstain: voteSideSchema.optional(), span })
          .meta({ id: 'Vote' }),
      )
      .optional(),
    dissents: z.array(z.strictObject({ by: z.array(text), text, span }).meta({ id: 'Dissent' })).optional(),
    span,
    spans: spansOf('body', 'date'),
  })
  .meta({ id: 'Decision' });

/**
 * An attachment (bilag) by its title, without bullet, counting number, size and kind of the file. A number before the name of a file
 * stays: `1. Kort.pdf`.
 */
export const bilagSchema = z.strictObject({ title: text, span }).meta({ id: 'Bilag' });

/**
 * An item of the meeting (punkt, sag). `number` and `title` are as written; `visibility` is there where the document says it (`Lukket
 * punkt`: a case may be closed, kommunestyrelsesloven § 10). `durationMinutes` is planned time (`(15 min.)`). `sections` and `other`
 * hold all its text, the fields below them what was understood of it.
 */
export const punktSchema = z
  .strictObject({
    number: text.optional(),
    title: text.optional(),
    visibility: z.enum(['open', 'closed']).optional().describe('Only where the document says so.'),
    journalNumber: journalNumberSchema.optional(),
    durationMinutes: z.int().positive().optional(),
    sections: z.array(sectionSchema),
    other: z
      .array(otherTextSchema)
      .optional()
      .describe('Text of which neither a label nor its words say what it is: minutes without labels report, debate and decide in one.'),
    recommendation: recommendationSchema.optional(),
    decisions: z.array(decisionSchema),
    bilag: z.array(bilagSchema),
    absent: z.array(personSchema),
    span,
    spans: spansOf('number', 'title', 'visibility', 'journalNumber', 'durationMinutes'),
  })
  .meta({ id: 'Punkt' });

/**
 * What a person should look at: a code of the catalogue (docs/diagnostics.md), one line of English, and its place; `line` and `column`
 * count from 1, `column` in UTF-16 code units. `data` is what fills the message's gaps, for other languages.
 */
export const diagnosticSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
    severity: z.enum(SEVERITIES),
    message: text,
    span,
    line: z.int().positive().describe('1-based.'),
    column: z.int().positive().describe('1-based, in UTF-16 code units.'),
    data: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .optional()
      .describe('What the message speaks of, so that it can be worded in another language.'),
  })
  .meta({ id: 'Diagnostic' });

/**
 * The account of the source in characters that are no white space: `claimed` of `characters` belong to a value, a label or the page.
 * `unclaimed` is the rest, with reasons: nothing is dropped in silence.
 */
export const coverageSchema = z
  .strictObject({
    characters: z.int().nonnegative().describe('Non-white characters of the source.'),
    claimed: z.int().nonnegative().describe('Those that belong to a value, to a label or to page furniture.'),
    furniture: z.array(z.strictObject({ kind: z.enum(FURNITURE_KINDS), span })),
    unclaimed: z.array(z.strictObject({ reason: text, span })),
  })
  .meta({ id: 'Coverage' });

/**
 * The whole result: one document, one meeting. It is the only definition of the output; types, `referatJsonSchema()` and docs/format.md
 * follow from it. Unknown fields are refused.
 */
export const referatSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    producer: producerSchema
      .optional()
      .describe('What made the result. `referat convert` writes it, and leaves the result alone on `--resume` while it holds.'),
    source: sourceSchema,
    meeting: meetingSchema,
    tableOfContents: z.array(contentsEntrySchema),
    punkter: z.array(punktSchema),
    coverage: coverageSchema,
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'Referat', title: 'Referat', description: 'Danish minutes as data: every value points to its source.' });

/** A place in the source: `[start, end)` in UTF-16 code units of the decoded original; see {@link spanSchema}. */
export type Span = readonly [start: number, end: number];

/** One document as data: what `parseReferat` returns and `referat convert` writes; see {@link referatSchema}. */
export type Referat = z.infer<typeof referatSchema>;

/** Who met, when and where; see {@link meetingSchema}. */
export type Meeting = z.infer<typeof meetingSchema>;

/** One who was present or absent; see {@link personSchema}. */
export type Person = z.infer<typeof personSchema>;

/** One line of the contents list; see {@link contentsEntrySchema}. */
export type ContentsEntry = z.infer<typeof contentsEntrySchema>;

/** An item of the meeting; see {@link punktSchema}. */
export type Punkt = z.infer<typeof punktSchema>;

/** A case number; see {@link journalNumberSchema}. */
export type JournalNumber = z.infer<typeof journalNumberSchema>;

/** A part of an item, from its label to the next; see {@link sectionSchema}. */
export type Section = z.infer<typeof sectionSchema>;

/** What a section is about: one of {@link SECTION_KINDS}. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A paragraph, heading, list or table, told apart by `type`. */
export type Block = z.infer<typeof blockSchema>;

/** Items one after the other; see {@link listSchema}. */
export type List = z.infer<typeof listSchema>;

/** An item of a list with those below it; see {@link listItemSchema}. */
export type ListItem = z.infer<typeof listItemSchema>;

/** Rows of cells with the span of each; see {@link tableSchema}. */
export type Table = z.infer<typeof tableSchema>;

/** Text of an item that is in no section; see {@link otherTextSchema}. */
export type OtherText = z.infer<typeof otherTextSchema>;

/** Who recommends what; see {@link recommendationSchema}. */
export type Recommendation = z.infer<typeof recommendationSchema>;

/** A decision of this meeting, or an earlier one that the item tells of; see {@link decisionSchema}. */
export type Decision = z.infer<typeof decisionSchema>;

/** One thing that a decision did, with its words; see {@link outcomeSchema}. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** What a decision did: one of {@link OUTCOME_KINDS}. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** An attachment by its title; see {@link bilagSchema}. */
export type Bilag = z.infer<typeof bilagSchema>;

/** What a person should look at; see {@link diagnosticSchema}. */
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** How much a diagnostic weighs: one of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** How much of the source is accounted for; see {@link coverageSchema}. */
export type Coverage = z.infer<typeof coverageSchema>;

/** What a line of the page is: one of {@link FURNITURE_KINDS}. */
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** What a document calls itself: one of {@link DOCUMENT_TYPES}. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
