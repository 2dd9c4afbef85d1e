/** The generated parts of the documentation, by the name that stands in their markers. Each is a function of the compiled program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import * as meanings from './meanings.mjs';

/** All generated parts: name → Markdown. `load` imports a module of the compiled program. */
export async function makeParts(root, load) {
  const program = {
    ...(await load('src/index')),
    ...(await load('src/grammar/groups')),
    ...(await load('src/grammar/slots')),
    ...(await load('src/split/evidence')),
    ...(await load('src/split/chain')),
    ...(await load('src/explain/explain')),
    ...(await load('src/explain/print')),
    ...(await load('src/explain/words')),
    ...(await load('src/diagnostics/catalogue')),
    ...(await load('src/source/normalise')),
    ...(await load('src/source/source')),
    main: (await load('src/cli/program')).main,
    ...(await load('eval/folder')),
    ...(await load('eval/report')),
  };
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const report = program.evaluate(path.join(root, 'eval/gold'));
  return {
    before: fence('text', read('examples/havnen.txt')),
    after: json(program.stringifyReferat(inShort(convert(program, read, 'examples/havnen.txt')))),
    commands: await commandTable(program),
    options: await optionTable(program),
    dialect: fence('yaml', read('grammar/dialects/example.yaml')),
    'dialect-effect': dialectEffect(program, read, await import('yaml')),
    'dialect-errors': fence('text', dialectErrors(program)),
    example: json(program.stringifyReferat(convert(program, read, 'examples/havnen.txt'))),
    schema: schemaTables(program.referatJsonSchema()),
    'section-kinds': sectionKinds(program),
    'outcome-kinds': outcomeKinds(program),
    diagnostic: json(JSON.stringify(convert(program, read, 'examples/havnen.txt').diagnostics[0])),
    groups: groupTable(program),
    slots: table(
      ['slot', 'what it takes'],
      program.SLOT_NAMES.map((name) => [`\`{${name}}\``, meaning('SLOTS', name, program.SLOT_NAMES)]),
    ),
    diagnostics: diagnosticParts(program.CATALOGUE),
    witnesses: weightTable(program.WITNESSES, program.explainWordsIn('en').witnesses),
    steps: weightTable(program.STEPS, program.explainWordsIn('en').steps),
    explanation: explanation(program, read),
    'offset-map': offsetMapTable(program),
    eval: program.tablesOf(report).trimEnd(),
    'eval-short': evalInShort(report),
  };
}

const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
/** The program's own layout of JSON stays. */
const json = (text) => `<!-- prettier-ignore -->\n${fence('json', text)}`;
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text) => `\`${text}\``;

/** What `meanings.mjs` lacks, and what it explains though it is gone. */
export const problems = new Set();

/** The hand-written meaning of a name. */
function meaning(list, name, names) {
  for (const key of Object.keys(meanings[list])) {
    if (!names.includes(key)) problems.add(`scripts/docs/meanings.mjs: ${list} explains \`${key}\`, which is gone; remove it`);
  }
  const text = meanings[list][name];
  if (text === undefined) problems.add(`scripts/docs/meanings.mjs: ${list} has no meaning for \`${name}\`; add one`);
  return text ?? '';
}

function convert({ parseReferat }, read, file, options = {}) {
  return parseReferat(read(file), { path: path.basename(file), ...options }).referat;
}

/** What the first screen of the README shows of a result: fields are left out, none is changed. */
function inShort({ meeting, punkter, diagnostics }) {
  const pick = (object, ...keys) => Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
  return {
    meeting: pick(meeting, 'body', 'date'),
    punkter: punkter.map((punkt) => ({
      ...pick(punkt, 'number', 'title', 'journalNumber'),
      sections: punkt.sections.map((section) => pick(section, 'kind', 'inferred', 'text', 'span')),
      recommendation: pick(punkt.recommendation, 'by', 'points'),
      decisions: punkt.decisions.map((decision) => pick(decision, 'own', 'outcomes')),
      ...pick(punkt, 'bilag', 'spans'),
    })),
    diagnostics: diagnostics.map((diagnostic) => pick(diagnostic, 'code', 'line', 'column')),
  };
}

/** What the README shows of the evaluation: what readers look for first, good and bad, and the sums. */
const IN_SHORT = ['date', 'people', 'title', 'section text', 'recommended points', 'outcomes', 'votes', 'all fields', 'whole punkter'];

function evalInShort({ documents, groups, rows }) {
  const shown = IN_SHORT.map((name) => {
    const found = rows.find((one) => one.name === name);
    if (!found) throw new Error(`scripts/docs/parts.mjs: the evaluation has no row \`${name}\``);
    const { size, figures, interval } = found;
    return [name, size, figures.strict.toFixed(3), `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}`];
  });
  return `${documents} documents of ${groups} municipalities and bodies:\n\n${table(['field', 'values', 'strict', '95 %'], shown)}`;
}

/** The commands, read from the help. */
async function commandTable(program) {
  const rows = await listed(program, ['--help'], 'Commands');
  return table(
    ['command', 'what it does'],
    rows.filter(([name]) => !name.startsWith('help')).map(([name, text]) => [code(`referat ${name.split(' ')[0]}`), text]),
  );
}

/** The options of all commands, read from their help: one row for each option that says the same. */
async function optionTable(program) {
  const options = new Map();
  for (const [name] of await listed(program, ['--help'], 'Commands')) {
    const command = name.split(' ')[0];
    if (command === 'help') continue;
    for (const [flags, text] of await listed(program, [command, '--help'], 'Options')) {
      const key = `${flags}\n${text}`;
      if (!flags.includes('--help')) options.set(key, [...(options.get(key) ?? []), command]);
    }
  }
  const rows = [...options].map(([key, commands]) => [code(key.split('\n')[0]), commands.join(', '), key.split('\n')[1]]);
  return table(
    ['option', 'of', 'what it does'],
    rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)),
  );
}

/** The two columns below a heading of a help text. Names and texts stand two blanks or more apart; a line of text alone goes on with the row above. */
async function listed(program, argv, heading) {
  const help = await printed(program, argv);
  const rows = [];
  const from = help.indexOf(`\n${heading}:\n`);
  if (from < 0) return rows;
  for (const line of help
    .slice(from + heading.length + 3)
    .split('\n\n')[0]
    .split('\n')) {
    const isNew = line.startsWith('  ') && !line.startsWith('   ');
    const [name, ...text] = line.trim().split('  ');
    if (isNew) rows.push([name, text.join('  ').trim()]);
    else rows.at(-1)[1] += ` ${line.trim()}`;
  }
  return rows;
}

async function printed({ main, ...library }, argv) {
  let text = '';
  const stdout = new Writable({ write: (chunk, _encoding, done) => done(void (text += String(chunk))) });
  const io = { stdin: Readable.from([]), stdout, stderr: stdout, isTTY: false, columns: 100, cwd: '.', env: {}, platform: 'linux' };
  await main(argv, io, () => library);
  return text;
}

/** What the example's minutes give with the dialect: kinds, with the words that the base does not know. */
function dialectEffect(program, read, yaml) {
  const grammar = program.extendGrammar(program.defaultGrammar, yaml.parse(read('grammar/dialects/example.yaml')));
  const { punkter } = convert(program, read, 'examples/holm-skole.txt', { grammar });
  const rows = punkter.map(({ number, title, sections, decisions }) => [
    `${number}: ${title}`,
    sections.map(({ kind, heading }) => `${code(kind)} (${heading})`).join(', '),
    decisions.flatMap(({ outcomes }) => outcomes.map(({ kind, evidence }) => `${code(kind)} (${evidence})`)).join(', '),
  ]);
  return table(['punkt', 'sections', 'outcomes'], rows);
}

/** Mistakes that people make in a dialect file. */
const MISTAKES = [
  { sektion: {} },
  { section: { indstiling: { add: ['Borgmesterens forslag'] } } },
  { section: { indstilling: { ad: ['Borgmesterens forslag'] } } },
  { section: { forslag: { kind: 'forslag', forms: ['Borgmesterens forslag'] } } },
  { section: { indstilling: { add: 'Borgmesterens forslag' } } },
  { punkt: { sag: { add: ['Sag {nummer}'] } } },
  { punkt: { sag: { add: ['(Sag|Punkt {number}'] } } },
];

function dialectErrors({ extendGrammar, defaultGrammar }) {
  return MISTAKES.map((mistake) => {
    try {
      extendGrammar(defaultGrammar, mistake);
    } catch (error) {
      return error.message;
    }
    throw new Error(`scripts/docs/parts.mjs: this is no mistake any more: ${JSON.stringify(mistake)}`);
  }).join('\n');
}

function schemaTables({ $defs }) {
  const names = Object.keys($defs).filter((name) => name !== 'Span');
  const fields = names.flatMap((name) => Object.keys($defs[name].properties ?? {}).map((field) => `${name}.${field}`));
  return names.map((name) => schemaTable(name, $defs[name], names, fields)).join('\n\n');
}

function schemaTable(name, schema, names, fields) {
  const about = meaning('TYPES', name, names);
  const parts = [`### ${name}`, ...(about === '' ? [] : [about])];
  if (schema.oneOf) return [...parts, schema.oneOf.map((option) => typeOf(option)).join(', ')].join('\n\n');
  const rows = Object.entries(schema.properties).map(([field, value]) => [
    code(field),
    typeOf(value),
    schema.required?.includes(field) ? 'always' : '',
    fieldMeaning(name, field, value, fields),
  ]);
  return [...parts, table(['field', 'type', '', 'meaning'], rows)].join('\n\n');
}

function fieldMeaning(name, field, value, fields) {
  if (value.description !== undefined) {
    if (meanings.FIELDS[`${name}.${field}`] !== undefined)
      problems.add(`scripts/docs/meanings.mjs: FIELDS explains \`${name}.${field}\`, which the schema describes itself; remove it`);
    return value.description;
  }
  if (field === 'span' && meanings.FIELDS[`${name}.span`] === undefined) return 'Where it stands.';
  if (field === 'spans') return `Where each was read: ${Object.keys(value.properties).map(code).join(', ')}.`;
  return meaning('FIELDS', `${name}.${field}`, fields);
}

function typeOf(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return `[${name}](#${name === 'Span' ? 'spans' : name.toLowerCase()})`;
  }
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.length > 6 ? 'a code' : schema.enum.map((value) => code(JSON.stringify(value))).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  if (schema.format === 'date') return 'date';
  if (schema.type === 'object') return objectType(schema);
  return schema.type;
}

function objectType({ properties, additionalProperties }) {
  if (properties === undefined) return `names with a value each, ${typeOf(additionalProperties)}`;
  if (Object.values(properties).every((value) => value.$ref === '#/$defs/Span')) return 'spans';
  const fields = Object.entries(properties).map(([key, value]) => `${code(key)}: ${typeOf(value)}`);
  return `{ ${fields.join(', ')} }`;
}

/** Each kind with the labels of the base that lead to it. */
function sectionKinds({ SECTION_KINDS, defaultGrammar }) {
  return table(
    ['kind', 'labels'],
    SECTION_KINDS.map((kind) => {
      const entries = defaultGrammar.groups.section.entries.filter(
        ({ attributes }) => attributes.kind === kind && attributes.weak !== true,
      );
      const labels = entries.flatMap(({ forms }) => forms).filter((form) => !form.includes('{'));
      return [code(kind), kind === 'andet' ? `every other label, and: ${labels.join(', ')}` : labels.join(', ')];
    }),
  );
}

function outcomeKinds({ OUTCOME_KINDS, defaultGrammar }) {
  return table(
    ['kind', 'what it means', 'for example'],
    OUTCOME_KINDS.map((kind) => {
      const entry = defaultGrammar.groups.outcome.entries.find(({ attributes }) => attributes.kind === kind);
      const example = entry?.examples[0] ?? defaultGrammar.groups.amendment.entries[0].examples[0];
      return [code(kind), meaning('OUTCOMES', kind, OUTCOME_KINDS), example];
    }),
  );
}

function groupTable({ GROUPS, GROUP_NAMES }) {
  return table(
    ['group', 'a form', 'case', 'attributes', 'what it is for'],
    GROUP_NAMES.map((name) => {
      const { anchoring, ignoreCase, required, allowed, about } = GROUPS[name];
      const describe = (rules, mark) => Object.entries(rules).map(([key, rule]) => `${code(key)}${mark}: ${ruleText(rule)}`);
      return [
        code(name),
        meaning('ANCHORINGS', anchoring, Object.keys(meanings.ANCHORINGS)),
        ignoreCase ? '' : 'matters',
        [...describe(required, ''), ...describe(allowed, '?')].join('; '),
        about,
      ];
    }),
  );
}

const RULES = { number: 'a number', flag: '`true`', text: 'text' };
const ruleText = (rule) =>
  Array.isArray(rule) ? (rule.length > 8 ? 'a kind of [the format](../docs/format.md)' : rule.join(', ')) : RULES[rule];

const weightTable = (weights, says) =>
  table(
    ['name', 'weight', 'what it says'],
    Object.entries(weights).map(([name, weight]) => [code(name), weight, says[name]]),
  );

/** What the program says of the heading of the example. */
function explanation({ parseReferat, explainLine, printExplanation }, read) {
  const text = read('examples/havnen.txt');
  const { referat } = parseReferat(text, { path: 'havnen.txt' });
  const line = text.split('\n').findIndex((one) => one.includes('Punkt 3')) + 1;
  return fence('text', printExplanation(explainLine(referat, text, line), referat));
}

function diagnosticParts(catalogue) {
  const overview = table(
    ['code', 'severity', 'meaning'],
    Object.entries(catalogue).map(([name, { severity, about }]) => [`[${code(name)}](#${name})`, severity, about.en.split(/(?<=\.) /u)[0]]),
  );
  const parts = Object.entries(catalogue).map(
    ([name, { severity, en, da, about }]) =>
      `### ${name}\n\n${about.en}\n\n**Dansk:** ${about.da}\n\n${table(
        ['', ''],
        [
          ['severity', severity],
          ['English', en],
          ['Dansk', da],
        ],
      )}`,
  );
  return [overview, ...parts].join('\n\n');
}

/** The offset map of one damaged line, as the program makes it. */
const OFFSET_EXAMPLE = '\u00a0Kommune\u00adplanens pro\ufb01l';

function offsetMapTable({ makeSource }) {
  const source = makeSource(OFFSET_EXAMPLE);
  const { at, from, to, length } = source.map;
  const rows = at.map((start, k) => {
    const end = at[k + 1] ?? length;
    const isCopy = end - start === to[k] - from[k];
    return [
      code(source.text.slice(start, end).replace(/^ /u, '·')),
      `${start}–${end}`,
      `${from[k]}–${to[k]}`,
      isCopy ? 'copy' : 'replacement',
    ];
  });
  return table(['piece', 'in the normalised text', 'in the original', ''], rows);
}
