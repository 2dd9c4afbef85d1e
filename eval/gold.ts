/** Gold: what a person says must come out of a document, in the names of the output format and without spans. README.md is its guide. */
import { z } from 'zod';
import { DOCUMENT_TYPES, OUTCOME_KINDS, SECTION_KINDS } from '../src/schema/referat.js';

const text = z.string().min(1);

const personSchema = z.union([
  text,
  z.strictObject({
    name: text,
    party: text.optional(),
    role: text.optional(),
    excused: z.boolean().optional(),
    substitute: text.optional(),
  }),
]);

const sideSchema = z.strictObject({
  count: z.int().nonnegative().optional(),
  names: z.array(text).optional(),
  parties: z.array(text).optional(),
});

const decisionSchema = z.strictObject({
  own: z.boolean().default(true),
  body: text.optional(),
  date: z.iso.date().optional(),
  outcomes: z.array(z.enum(OUTCOME_KINDS)).default([]),
  votes: z
    .array(z.strictObject({ for: sideSchema.optional(), against: sideSchema.optional(), abstain: sideSchema.optional() }))
    .default([]),
  dissents: z.array(z.strictObject({ by: z.array(text) })).default([]),
});

const punktSchema = z.strictObject({
  number: text.optional(),
  title: text.optional(),
  visibility: z.enum(['open', 'closed']).optional(),
  journalNumber: text.optional(),
  durationMinutes: z.int().positive().optional(),
  sections: z.array(z.strictObject({ kind: z.enum(SECTION_KINDS), heading: text.optional(), text: z.string() })).default([]),
  /** Text of which neither a label nor its words say what it is. */
  other: z.array(text).default([]),
  recommendation: z.strictObject({ by: text.optional(), points: z.array(text).default([]) }).optional(),
  decisions: z.array(decisionSchema).default([]),
  bilag: z.array(text).default([]),
  absent: z.array(personSchema).default([]),
});

/** One gold file. A field that is left out says that the document does not say it. */
export const goldSchema = z.strictObject({
  meeting: z.strictObject({
    documentType: z.enum(DOCUMENT_TYPES).optional(),
    body: text.optional(),
    organisation: text.optional(),
    date: z.iso.date().optional(),
    startTime: text.optional(),
    endTime: text.optional(),
    place: text.optional(),
    present: z.array(personSchema).default([]),
    absent: z.array(personSchema).default([]),
  }),
  tableOfContents: z.array(z.strictObject({ number: text.optional(), title: text })).default([]),
  punkter: z.array(punktSchema),
  notes: text.optional().describe('What was in doubt, for people.'),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldPunkt = Gold['punkter'][number];
export type GoldPerson = z.infer<typeof personSchema>;
