/**
 * The one definition of what a document becomes. Types, the JSON Schema and the format documentation all
 * follow from the Zod schemas in this file.
 *
 * Three rules hold everywhere:
 * - what the document does not say is absent: never `null`, `""` or a guess;
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

/** Lines that belong to the page and not to the minutes. */
export const FURNITURE_KINDS = ['page-number', 'running-head', 'web-control', 'rule'] as const;

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
export const spanSchema = z
  .custom<[start: number, end: number]>(isSpan, 'expected [start, end]')
  .meta({ id: 'Span', description: 'Half-open [start, end) in UTF-16 code units of the decoded original.' });
const text = z.string().min(1);
const span = spanSchema;

/** An object of optional spans, one for each scalar field read from the source. */
const spansOf = <const Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, span.optional()])) as Record<Key, z.ZodOptional<typeof span>>);

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

export const producerSchema = z
  .strictObject({
    version: text.describe('Of the package.'),
    grammar: text.describe('The name of the grammar and twelve digits of the SHA-256 of its words.'),
  })
  .meta({ id: 'Producer' });

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
        'What the header says beside these: under its own labels (Referent, Bemærkninger), or text without one that was not understood.',
      ),
    span: span.optional(),
    spans: spansOf('documentType', 'body', 'organisation', 'date', 'startTime', 'endTime', 'place'),
  })
  .meta({ id: 'Meeting' });

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

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), text, span }).meta({ id: 'Paragraph' });
export const headingSchema = z.strictObject({ type: z.literal('heading'), text, span }).meta({ id: 'Heading' });
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
export const listSchema = z
  .strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(listItemSchema), span })
  .meta({ id: 'List' });
export const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    header: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    span,
    cells: z.array(z.array(span.nullable())).describe('Where each cell stands, header first; null for an empty cell.'),
  })
  .meta({ id: 'Table' });
export const blockSchema = z.discriminatedUnion('type', [paragraphSchema, headingSchema, listSchema, tableSchema]).meta({ id: 'Block' });

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

export const otherTextSchema = z.strictObject({ text: z.string(), blocks: z.array(blockSchema), span }).meta({ id: 'OtherText' });

export const recommendationSchema = z
  .strictObject({
    by: text.optional(),
    points: z.array(z.strictObject({ number: text.optional(), text, span }).meta({ id: 'RecommendationPoint' })),
    span,
    spans: spansOf('by'),
  })
  .meta({ id: 'Recommendation' });

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

export const bilagSchema = z.strictObject({ title: text, span }).meta({ id: 'Bilag' });

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

export const coverageSchema = z
  .strictObject({
    characters: z.int().nonnegative().describe('Non-white characters of the source.'),
    claimed: z.int().nonnegative().describe('Those that belong to a value, to a label or to page furniture.'),
    furniture: z.array(z.strictObject({ kind: z.enum(FURNITURE_KINDS), span })),
    unclaimed: z.array(z.strictObject({ reason: text, span })),
  })
  .meta({ id: 'Coverage' });

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

export type Span = readonly [start: number, end: number];
export type Referat = z.infer<typeof referatSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Person = z.infer<typeof personSchema>;
export type ContentsEntry = z.infer<typeof contentsEntrySchema>;
export type Punkt = z.infer<typeof punktSchema>;
export type JournalNumber = z.infer<typeof journalNumberSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionKind = (typeof SECTION_KINDS)[number];
export type Block = z.infer<typeof blockSchema>;
export type List = z.infer<typeof listSchema>;
export type ListItem = z.infer<typeof listItemSchema>;
export type Table = z.infer<typeof tableSchema>;
export type OtherText = z.infer<typeof otherTextSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export type Bilag = z.infer<typeof bilagSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Severity = (typeof SEVERITIES)[number];
export type Coverage = z.infer<typeof coverageSchema>;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
