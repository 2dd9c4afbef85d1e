// Holds the pipeline to linear time: inputs that a converter, a careless export or a hostile hand could make, each at a size and at four
// times that size. Fails where four times the input costs more than five times the time at each of the sizes it is looked at. The sizes
// grow: what is quadratic shows the more, while the engine's own growth ends. Its collector of garbage copies what lives, which is a
// twentieth of the time for 30,000 characters, half of it from about 500,000 on, and no more than half then (docs/speed.md).
//   node bench/linear.mjs [NAME…] [--bound N] [--rounds N]
// Build first. Quadratic time shows as 16, so with a bound of 10 a machine may be as busy as it likes, and two rounds of each do.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chooseDialect, readyDialect } from '../dist/dialect/choose.js';
import { parseReferat, stringifyReferat } from '../dist/index.js';
import { showPage } from '../dist/show/page.js';
import { differencesOf } from '../dist/verify/differences.js';

const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const lines = (count, make) => times(count, make).join('\n');
const minutes = (body) =>
  `Referat fra Havneudvalget\nDato: 3. marts 2024\n\nPunkt 1: Kajen\n\nSagsfremstilling\n${body}\n\nBeslutning\nGodkendt.\n`;

/** Name → an input of about so many characters. */
const INPUTS = {
  'nested lists': (n) => minutes(lines(Math.sqrt(n), (i) => `${' '.repeat(i)}- led ${i}`)),
  'nested quotes': (n) => minutes(lines(Math.sqrt(n), (i) => `${'>'.repeat(i)} citat`)),
  'quotes in one line': (n) => minutes('> '.repeat(n / 2)),
  'one line of words': (n) => minutes('kajen skal males '.repeat(n / 17)),
  'one line without a blank': (n) => minutes('x'.repeat(n)),
  'lines of one letter': (n) => minutes(lines(n / 2, () => 'a')),
  'empty lines': (n) => `Punkt 1: Kajen${'\n'.repeat(n)}Beslutning\nGodkendt.`,
  blanks: (n) => minutes(`a${' '.repeat(n)}b`),
  tabs: (n) => minutes('\t'.repeat(n)),
  'pipes in one line': (n) => minutes('|'.repeat(n)),
  'a table of one column': (n) => minutes(`| a |\n| - |\n${lines(n / 6, () => '| b |')}`),
  'a table of many columns': (n) => minutes(lines(20, () => '| x '.repeat(n / 80) + '|')),
  'a table of tabs': (n) => minutes(lines(n / 12, (i) => `a\t${i}\t\tb`)),
  items: (n) => lines(n / 30, (i) => `Punkt ${i + 1}: Kajen\nBeslutning\nGodkendt.`),
  'items without text': (n) => lines(n / 10, (i) => `${i + 1}. Sag nr`),
  'numbers alone': (n) => lines(n / 5, (i) => `${i}`),
  'a contents list': (n) => `Indholdsfortegnelse\n${lines(n / 22, (i) => `${i + 1}. Sagen om kajen ${i}`)}`,
  'a contents list of one title': (n) =>
    `Indhold\n${lines(n / 20, (i) => `${i + 1}. Meddelelser`)}\n${lines(n / 20, (i) => `${i + 1}. Meddelelser\ntekst`)}`,
  labels: (n) => `Punkt 1: Kajen\n${lines(n / 16, () => 'Sagsfremstilling')}`,
  'labels in one line': (n) => minutes('Beslutning: Indstilling: Bilag: '.repeat(n / 32)),
  'glued labels': (n) => minutes('BeslutningGodkendt'.repeat(n / 18)),
  'numbered labels': (n) => `Punkt 1: Kajen\n\n${lines(n / 40, (i) => `1. Resume\n\n2. Indstilling\n\n3. Sag ${i}\n`)}`,
  'bodies as labels': (n) => minutes(lines(n / 40, () => `Havneudvalget: Godkendt.\n\nHavneudvalget:\n`)),
  'attachments in one line': (n) => `Punkt 1: Kajen\n\n${lines(n / 30, () => 'Bilag: Notat\n\nTekst\n\n')}`,
  'unknown labels': (n) => lines(n / 50, (i) => `Punkt ${i + 1}: Kajen\n\nSvaret fra os\n\nGodkendt.\n`),
  'header lines': (n) => lines(n / 24, (i) => `Mødested: Havnekontor ${i}`),
  'decisions and absence': (n) => `Punkt 1: Kajen\n${lines(n / 33, () => 'Beslutning\nFraværende:\nBo Ek (A)')}`,
  'time slots and labels': (n) => `Punkt 1: Kajen\n${lines(n / 27, () => 'Kl. 18.30-18.40\nBeslutning')}`,
  names: (n) => `Til stede: ${times(n / 18, (i) => `Karen Holm ${i} (A)`).join(', ')}`,
  'names without parties': (n) => `Til stede: ${times(n / 13, (i) => `Karen Holm ${i}`).join(', ')}`,
  'names in lines': (n) => `Deltagere\n${lines(n / 20, (i) => `Karen Holm ${i} (A)`)}\n\nPunkt 1: Kajen`,
  decisions: (n) => minutes(`x\n\nBeslutning\n${'Udvalget godkendte planen. '.repeat(n / 27)}`),
  'one long sentence': (n) => minutes(`x\n\nBeslutning\nUdvalget godkendte, ${'at planen, som er sendt, følges, og '.repeat(n / 36)}`),
  votes: (n) => minutes(`x\n\nBeslutning\n${'For stemte 4 (A, V), imod stemte 3 (C, F, Ø). '.repeat(n / 47)}`),
  dissents: (n) => minutes(`x\n\nBeslutning\n${'Karen Holm tog forbehold for planen. '.repeat(n / 37)}`),
  'recommended points': (n) =>
    minutes(`x\n\nIndstilling\nDirektionen indstiller, at\n${lines(n / 22, (i) => `${i + 1}. at kajen males ${i}`)}`),
  bilag: (n) => minutes(`x\n\nBilag\n${lines(n / 16, (i) => `${i + 1}. Notat_${i}.pdf`)}`),
  stars: (n) => minutes('* '.repeat(n / 2)),
  'stars without blanks': (n) => minutes('*'.repeat(n)),
  underscores: (n) => minutes('_a'.repeat(n / 2)),
  'open brackets': (n) => minutes('['.repeat(n)),
  'open links': (n) => minutes('[a]('.repeat(n / 4)),
  'open parentheses': (n) => minutes('('.repeat(n)),
  backticks: (n) => minutes(times(Math.sqrt(2 * n), (i) => '`'.repeat(i)).join(' ')),
  'character references': (n) => minutes('&aelig;&#230;&'.repeat(n / 14)),
  backslashes: (n) => minutes('\\'.repeat(n)),
  dots: (n) => minutes('.'.repeat(n)),
  dashes: (n) => minutes(lines(n / 40, () => '-'.repeat(39))),
  'numbers and dots': (n) => minutes('1.2.3.'.repeat(n / 6)),
  dates: (n) => lines(n / 20, (i) => `Den ${(i % 28) + 1}. marts 2024 kl. 8`),
  'case numbers': (n) => lines(n / 26, (i) => `Sagsnr.: 00.01.00-P35-${i}-23`),
  'page heads': (n) => lines(n / 40, (i) => `Havneudvalget 3. marts 2024\nSide ${i % 900} af 900\ntekst`),
  'alternating indents': (n) => minutes(lines(n / 9, (i) => `${' '.repeat((i % 2) * 6)}- led`)),
  'quotation marks': (n) => minutes(`x\n\nBeslutning\n${'"godkendt” '.repeat(n / 11)}`),
  'soft hyphens': (n) => minutes('ka\u00adjen '.repeat(n / 7)),
  'combining marks': (n) => minutes('a\u030a'.repeat(n / 2)),
  tags: (n) => minutes('kajen<br />'.repeat(n / 11)),
  'open tags': (n) => minutes('<b '.repeat(n / 3)),
  'tags in one row': (n) => minutes(`| a |\n| ${'kajen<br>'.repeat(n / 9)} |`),
  'pages of items': (n) =>
    `1 Referat af mødet Afbud: Bo Ek Dato: 3. marts 2024 Indholdsfortegnelse Side ${times(n / 80, (i) => `Sagen om kajen ${i}`).join(' ')}\n\n2 ${times(
      n / 60,
      (i) => `${i + 1}. Sagen om kajen ${i} Sagsnr.: 24/${i} Beslutning: Godkendt.`,
    ).join(' ')}`,
  'pages without labels': (n) =>
    lines(n / 400, (i) => `${i + 1} ${times(10, (k) => `${k + 1}. Kajen males i år. Beslutning: Godkendt.`).join(' ')}`),
  'groups of people': (n) =>
    `Til stede:\n${lines(n / 40, (i) => `Gruppe ${i % 9}: Bo Ek`)}\nFraværende:\n${lines(n / 40, (i) => `Gruppe ${i % 9}: Bo Ek`)}`,
  'names parted by parties': (n) => `Til stede: ${'Karen Holm (A) '.repeat(n / 15)}`,
  'votes above a decision': (n) =>
    `Referat af mødet\n\n1. Kajen\n\n${lines(n / 20, () => 'For: 97\nImod: 41\n')}\nForslaget blev vedtaget.`,
  'fields below labels': (n) => lines(n / 50, (i) => `${i + 1}. Kajen\n\nSagsnr.\n\n24/${i}\n\nInitialer\n\nNIB\n\nÅbent\n`),
  'numbers glued to titles': (n) => lines(n / 40, (i) => `${i + 1}Kajen\n\nBeslutning\n\nGodkendt.\n`),
  'buttons before labels': (n) => lines(n / 22, (i) => `UdskrivSagsid.: 24/${i}`),
  'notes in a contents list': (n) =>
    `Dagsorden\n${lines(n / 40, (i) => `${i + 1}. Kajen ${i}\nBo Ek foreslås`)}\n\n1. Kajen 0\n\nGodkendt.`,
  'pages on one line': (n) =>
    lines(n / 120, (i) => `${i + 1} Referat Mødedato: 3. marts 2024 Mødested: Kajen 1. Kajen Åben sag Beslutning Godkendt. Side ${i}`),
  'a page on one line': (n) =>
    `1 Referat Mødedato: 3. marts 2024 Mødested: Kajen ${'Beslutning Godkendt. Indstilling At kajen males 1. Kajen '.repeat(n / 56)}`,
  'decisions on points': (n) =>
    `Punkt 1: Kajen\n\nIndstilling\n\n1. at kajen males\n2. at den skures\n\nBeslutning\n\n${lines(n / 40, () => 'Ad 1: Godkendt.\n\nPunkt 2 blev udsat.\n')}`,
  'decisions on points in one sentence': (n) =>
    `Punkt 1: Kajen\n\nIndstilling\n\n1. at kajen males\n2. at den skures\n\nBeslutning\n\n${'punkt 1 blev godkendt og punkt 2 udsat, '.repeat(n / 40)}`,
  'numbers below the label of a decision': (n) =>
    `Indstilling\n\nat kajen males\n\nBeslutning\n${lines(n / 20, (i) => `Ad ${i}\nGodkendt.`)}`,
  'headings of a contents list': (n) => lines(n / 20, (i) => `Indhold\nPunkt ${i}: Kajen`),
  'heads of a roll': (n) => `${lines(n / 30, () => 'Navn        Mødt        Parti')}\n\nPunkt 1: Kajen`,
  'a roll kept by blanks': (n) => `Navn        Mødt\n${lines(n / 30, (i) => `Karen Holm ${i}        Ja`)}\n\nPunkt 1: Kajen`,
  'offices below names': (n) => `Til stede\n${lines(n / 20, () => 'Karen Holm (A)\nFormand')}\n\nPunkt 1: Kajen`,
  'labels in cells': (n) =>
    `| Nr. | Emne | Indhold | Beslutning |\n|---|---|---|---|\n${lines(n / 80, (i) => `| ${i} | Kajen | Kajen er lang.<br>Bilag: Kort<br>Havnen indstiller, at den males | Ja |`)}`,
  'brackets over line ends': (n) => minutes(lines(n / 12, () => 'kajen (og')),
  'columns side by side': (n) => `Emne        Beslutning\n${lines(n / 30, () => 'Emne        Beslutning')}`,
  'columns of numbers': (n) => minutes(lines(n / 30, (i) => `Kajen      ${i}      ${i + 1}`)),
  'columns of words': (n) => minutes(lines(n / 30, () => 'Kajen      Broen      Molen')),
  'parts of items': (n) => lines(n / 30, (i) => `${Math.floor(i / 9) + 1}.${(i % 9) + 1} Kajen\nBeslutning\nGodkendt.`),
  'names side by side': (n) => `Mødt      Ikke mødt\n${lines(n / 30, (i) => `Karen Holm ${i}      Bo Ek`)}\n\nPunkt 1: Kajen`,
  'bullets that come again': (n) =>
    `${lines(40, (i) => `* Kajen ${i}\n* Broen\n* Molen\n`)}\n${lines(n / 12, (i) => `Kajen ${i}\n\nBroen`)}`,
  'numbers alone beside a head': (n) => lines(n / 24, (i) => `${i}\n\nNordby Havnelaug 2024\n`),
  'forms in tables': (n) => lines(n / 60, (i) => `| ${i + 1} | Kajen |\n| - | - |\n| Beslutning | Godkendt. |\n| Type${i} | Sag |\n`),
  'lines below the text of a label': (n) => `Punkt 1: Kajen\n\nBilag: 1.1 Kort\n${lines(n / 20, (i) => `       ${i + 1}. Kort`)}`,
  'a title in a contents list that goes on': (n) => `Indhold\n1  Kajen males    2\n${lines(n / 20, () => '   og skures rent')}`,
  'a quoted mail': (n) => lines(n / 20, (i) => `> > ${i}. Kajen males\\`),
  'attributes of Pandoc': (n) => lines(n / 30, (i) => `## []{#_Toc${i} .anchor}${i}. [Kajen]{.mark}`),
  'brackets before attributes': (n) => minutes(`${'[a '.repeat(n / 6)}${']{.b'.repeat(n / 8)}`),
  'headings above rules': (n) => lines(n / 30, () => 'Kajen\n=====\n\nKajen males.\n'),
  'titles with a label': (n) => lines(n / 40, (i) => `Emne: Kajen ${i}\n\n> **Konklusion:** Godkendt.\n`),
  'lists of a word processor': (n) => minutes(lines(n / 12, () => '•\tKajen')),
  'labels of lists above names': (n) =>
    `${lines(n / 60, () => 'Medlemmer:\nFraværende:')}\n${lines(n / 30, (i) => `Bo Ek ${i}`)}\n\nPunkt 1: Kajen`,
  'a contents list in columns': (n) => `Indhold\n${lines(n / 20, (i) => `${i}.`)}\n${lines(n / 20, (i) => `Kajen ${i}`)}`,
  'titles in capitals': (n) => lines(n / 24, (i) => `${i}. KAJEN OG\nBROEN`),
  'quotations over paragraphs': (n) => minutes('"Kajen er lang.\n\n'.repeat(n / 17)),
  'a column of labels at the side': (n) => lines(n / 40, (i) => `§ ${i}\tKajen\nSag\tKajen er lang.\n\tOg smal.`),
  'letters that count': (n) => lines(n / 30, (i) => `${'ABCDEFGHIJ'[i % 10]}. Kajen\n\nGodkendt.\n`),
  'sentences in a header': (n) => `Til stede: ${'Fra havnen kom tyve gæster. '.repeat(n / 28)}\n\nPunkt 1: Kajen`,
  'pictures without a text': (n) => minutes(lines(n / 16, () => '![](kajen.png)\n')),
  'bodies that decide': (n) => `Punkt 1: Kajen\n\nSagen behandles i\n${lines(n / 16, () => 'Havneudvalget\n')}`,
  'numbers above closed items': (n) => lines(n / 40, (i) => `00.01.00-P35-${i}-23\n\n${i + 1}. Kajen\n`),
  'marks and numbers below a heading': (n) => `Punkt 1: Kajen\n${lines(n / 24, (i) => `Lukket sag\n10/${i}\n`)}\n\nPunkt 2: Broen`,
  'items all numbered one': (n) => lines(n / 40, (i) => ` 1. ${i % 9 ? 'Kajen' : 'Eventuelt'} ${i}\n\nBo fortalte.\n`),
  'titles before colons': (n) => lines(n / 40, (i) => `${i % 3 ? 'Eventuelt' : 'Kajen'}: Bo fortalte om ${i}.\n`),
  'titles behind one sign': (n) => lines(n / 30, (i) => `· ${i % 3 ? 'Eventuelt' : 'Kajen'}:\n- Bo ${i}\n`),
  'pages with an agenda': (n) =>
    `1 Referat af bestyrelsesmøde ${'Kajen er lang. '.repeat(20)}DAGSORDEN: ${times(n / 120, (i) => `${i + 1}. Kajen ${i}`).join(' ')}\n\n2 ${times(n / 120, (i) => `${i + 1}. Kajen ${i} Den er lang. Bilag Kort Økonomi Fraværende: Ib Holk Udsat. Sagsnr.: 24/${10000 + i} Bo`).join(' ')}`,
  'an agenda that nothing answers': (n) => `Dagsorden\n\n${lines(n / 20, (i) => `${i + 1}. Kajen ${i}`)}`,
  'agendas that nothing answers': (n) => lines(n / 40, (i) => `Dagsorden\n1. Kajen ${i}\n2. Broen`),
  'attachments that are counted': (n) => minutes(lines(n / 60, () => 'Bilag\n\n1. Kort\n\n2. Notat\n\nBeslutning\n\nUdsat.')),
  'blank lines below numbered items': (n) =>
    `Referat\n\n${times(3, (i) => `${i + 1}. Kajen ${i}\n\nBeslutning\n\nUdsat.\n\n`).join('')}${'\n'.repeat(n)}Slut.`,
  'headings of groups above items': (n) =>
    `Referat\n\nIndholdsfortegnelse\n\n${'Lukkede punkter\n'.repeat(n / 16)}\nDeltagere:\nBo Ek\n\n${times(3, (i) => `${i + 1}. Kajen ${i}\n\nBeslutning\n\nUdsat.\n\n`).join('')}`,
  'words for an agenda': (n) => `Referat\n\n${lines(n / 10, () => 'Dagsorden')}`,
  'titles that look alike': (n) =>
    `Referat\n\n${lines(n / 60, (i) => `${' '.repeat(i % 9)}${'-*•·'.charAt(i % 5)} ${i % 3 ? 'Eventuelt' : 'Kajen'}${i % 7 ? '' : ':'}\n${i % 2 ? '\n' : ''}Bo fortalte om det.`)}`,
  'answers glued to titles': (n) => lines(n / 30, (i) => `${i + 1}. ${'KajenBroen'.repeat(3)}Intet\n`),
  'one title of glued words': (n) => `1. Kajen\nUdsat.\n\n2. ${'KajenBroen'.repeat(n / 10)}\n\n3. Broen\nUdsat.`,
  'an agenda without numbers': (n) =>
    `Referat\n\nDagsorden:\n\n${lines(n / 40, (i) => `Kajen ${i}`)}\n\n${lines(n / 40, (i) => `Ad ${i + 1}) Den blev malet.\n`)}`,
  'words of a button before labels': (n) => minutes(lines(n / 40, () => 'fold dette punkt ind Resume\nKajen er lang.')),
  'headings given twice': (n) => lines(n / 40, (i) => `${i + 1}. Kajen\n\n${i + 1}.   Kajen\n\nUdsat.\n`),
  'case numbers above titles': (n) => lines(n / 60, (i) => `Sagsnr.: 24/${10000 + i}\n\nKajen\n\nBeslutning\n\nGodkendt.\n`),
  'bodies above a decision': (n) => lines(n / 60, (i) => `${i + 1}. Kajen\n\nHavneudvalget, 3. maj 2024, pkt. ${i}:\n\nAnbefales.\n`),
  'lists on one line': (n) => lines(n / 40, (i) => `1. Kajen ${i} 2. Broen ${i} 3. Vejen ${i}`),
  'one list on one line': (n) => `${lines(1, () => times(n / 20, (i) => `${i + 1}. Kajen`).join(' '))}\n\n1. Kajen\nUdsat.`,
  'line ends of two': (n) => minutes('kajen\r\n'.repeat(n / 7)),
};

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { bound: { type: 'string', default: '5' }, rounds: { type: 'string', default: '4' } },
});
const bound = Number(values.bound);
const rounds = Number(values.rounds);

const SIZE = 30_000;
/** The sizes looked at until one is fine, as multiples of the first that takes long enough to measure. */
const LOOKS = [1, 2, 4, 8, 16];

const convert = (text) => stringifyReferat(parseReferat(text, { sha256: '0'.repeat(64) }).referat);

const NAMED = readyDialect({ name: 'named', description: 'Invented.', when: ['Fjordlund Kommune'] });

/** What else grows with a document, each made ready for a size and then run. */
const OTHER_WORK = {
  'a page that shows many items': (n) => {
    const text = minutes(lines(n / 60, (i) => `Punkt ${i + 2}: Kajen\n\nBeslutning\nGodkendt.\n`));
    const { referat } = parseReferat(text, { sha256: '0'.repeat(64) });
    return () => showPage(referat, text);
  },
  'a name of a dialect inside a line': (n) => {
    const text = `${'med Fjordlund Kommune '.repeat(n / 22)}\n`;
    return () => chooseDialect(text, [NAMED]);
  },
  'differences of long lists': (n) => {
    const titles = Array.from({ length: n / 30 }, (_, i) => ({ title: String(i) }));
    const others = titles.map(({ title }) => ({ title: `x${title}` }));
    return () => differencesOf(titles, others);
  },
};

/** Each kind of work by its name: a size to what is then run. */
const WORK = {
  ...Object.fromEntries(
    Object.entries(INPUTS).map(([name, make]) => [
      name,
      (size) => {
        const text = make(size);
        return () => convert(text);
      },
    ]),
  ),
  ...OTHER_WORK,
};

/** The time of the clock, fastest of some rounds: that of the processors counts the threads that collect garbage beside the work. */
function fastest(work) {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A size at which an input takes long enough to measure. */
function measurable(make) {
  let size = SIZE;
  while (size < 1_000_000 && fastest(make(size)) < 20) size *= 4;
  return size;
}

/** Time at four times the size over time at the size. */
function growth(make, size) {
  const time = fastest(make(size));
  return { size, time, ratio: fastest(make(4 * size)) / time };
}

const chosen = Object.entries(WORK).filter(([name]) => names.length === 0 || names.includes(name));
let failures = 0;
console.log('input                          characters        ms   four times');
for (const [name, make] of chosen) {
  const size = measurable(make);
  let found;
  for (const part of LOOKS) {
    found = growth(make, part * size);
    if (found.ratio <= bound) break;
  }
  const isSlow = found.ratio > bound;
  failures += isSlow ? 1 : 0;
  console.log(
    `${name.padEnd(30)} ${String(found.size).padStart(10)} ${found.time.toFixed(1).padStart(9)} ${found.ratio.toFixed(2).padStart(12)}${isSlow ? '  not linear' : ''}`,
  );
}
console.log(`${chosen.length} inputs, ${failures} not linear (more than ${bound} times the time for four times the input)`);
process.exitCode = failures === 0 ? 0 : 1;
