/** Patterns of characters that are not Danish but typography. With compile.ts the only place that writes a regular expression. */

/** A run of white space, or the first blank of one that must become a single blank. */
export const WHITE_RUN = /\s+/gu;
/** White space that does not already stand as single blanks; an entity may make any: `&nbsp;`. */
export const UNEVEN_WHITE = /[^\S ]| {2}|^ | $/u;
/** What makes plain text of its own characters something else: one of those that Markdown knows, white space that is no single blank. */
export const NEEDS_READING = /[*`_\\&<\]\t\n]| {2}/u;
/** One of the characters without which nothing is Markdown. */
export const HAS_MARKUP_CHARACTER = /[*`_\\&<\]]/u;
/** What may mean something in Markdown's text: an opening run of emphasis, escapes, entities, code, links, autolinks. */
export const MAY_BE_MARKUP =
  /\*(?=[^\s*])|`|\\[^\p{L}\p{N}\s]|&[#a-z]|\]\(|<(?:[a-z][a-z\d+.-]{1,31}:|[\w.+-]+@)|(?<![\p{L}\p{N}])_(?=[^\s_])/iu;
/** What converters make of bold labels and of file names: strong emphasis round whole words, and escaped characters. */
export const STRONG_OR_ESCAPE = /\*\*([^\s*\\](?:[^*\\]*[^\s*\\])?)\*\*|\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/gu;
/** The beginning of each line with the mark of a quotation, as a mail has it, and of each line with anything on it. */
export const QUOTED_LINES = /(?:^|[\n\r])[ \t]{0,20}>/gu;
export const FILLED_LINES = /(?:^|[\n\r])[ \t]{0,200}\S/gu;
/** A tag of a web page, with the name of one that breaks the line. What else stands in angle brackets is text: `<navn>`. */
export const TAG = /^<\/?(?:(br|p|div|li|h[1-6])|strong|[biua]|em|span|font|ul|ol|sup|sub|center)(?:[ \t][^<>\n]{0,300})?\/?>/iu;
/** What Pandoc says of a stretch of text, in brackets: `[]{#_Toc1189 .anchor}`, `[Beslutning]{.underline}`; behind them, and behind a heading. */
export const BRACKETED_SPAN = /^\[[^[\]\n]{0,300}\]\{[.#][^{}\n]{0,100}\}/u;
export const SPAN_END = /^\]\{[.#][^{}\n]{0,100}\}/u;
export const ATTRIBUTES = /^\{[.#][^{}\n]{0,100}\}/u;
/** A Markdown heading mark at the start of a line; a converter may leave it without its blank. */
export const HEADING_MARK = /^#{1,6}(?=[ \t]+\S)/u;
/** The closing mark of a Markdown heading. */
export const HEADING_CLOSE = /(?<=[ \t])#+$/u;
/**
 * List markers: bullets, numbers, letters, and the double ones that converters make (`- 1)`, `- o`). Letters with a dot end early in the
 * alphabet, since `m. fl.`, `s. 5` and `d. 5. maj` begin so too; and behind a number another is of the text: `1. 2. behandling af budgettet`.
 */
export const LIST_MARKER =
  /^([-*•●▪◦‣·o–]|\d{1,3}[.)]|\p{Ll}\)|[a-h]\.(?![ \t]+(?:\d|eks\b|\p{Ll}\.)))[ \t]+(?:((?<!\d[.)][ \t]{1,9})\d{1,3}[.)]|\p{Ll}\)|[o•▪◦])[ \t]+)?(?=\S)/u;
/** A small letter, or a mark that closes a title, directly before a capital. */
export const GLUED_CAPITALS = /[\p{Ll}\d"”»)?!](?=\p{Lu})/gu;
/** A word at the beginning of a line to which a label is glued: `UdskrivSagsid.:`. */
export const GLUED_BUTTONS = /^\p{Lu}\p{Ll}{3,20}(?=\p{Lu}\p{Ll}{1,20}[.:])/gmu;
/** `1. Referat 2. Kajen 3. Eventuelt`: a line that begins with the first number and has the second and the third. */
export const ENTRIES_ON_A_LINE = /^[ \t]*1\. \p{Lu}[^\n]{1,600}? 2\. \p{Lu}[^\n]{1,600}? 3\. \p{Lu}[^\n]*$/gmu;
/** `fold dette punkt ind Resume`: words of a button in small letters at the beginning of a line, and one with a capital behind them. */
export const BUTTON_BEFORE = /^[ \t]*(\p{Ll}{2,12}(?: \p{Ll}{2,12}){1,4}) (?=\p{Lu})/gmu;
/** A number of an item behind the last letter of another line: `Eventuelt1. Ny sti`. */
export const GLUED_NUMBERS = /\d{1,3}\.(?<=\p{Ll}\d{1,3}\.)(?= ?\p{Lu})/gu;
/** An arrow behind the words of a button. */
export const ARROW_END = /\s*[↑↓→←▲▼»›]+$/u;
/** The number of a page before its text, where the page is one line: `3 1. Godkendelse af dagsorden Sagsnr.: …`. */
export const PAGE_LEAD = /^(\d{1,3})(?:[ \t]+(?=\S)|$)/u;
/** A word with a capital, where a label may begin that lost the line end before it. */
export const WORD_START = /(?<=^|[ .:)])\p{Lu}/gu;
/** The page at the end of an entry of a contents list, before the number of the next one: `Ny sti .....4 2 Budget`, `Ny sti 5 2 Budget`. */
export const ENTRY_END = /(?:\.{4,} ?| )\d{1,3} (?=\d{1,3}\.? [\p{Lu}(])/gu;
/** A word with the signs on it. */
export const WORD = /\S+/gu;
/** A mark of access of two words, or in capitals. */
export const ACCESS_MARK_ALONE = /^(?:\p{L}+ \p{L}+|\p{Lu}{4,})$/u;
/** The letters of a body and a number of its year: `LUK 22/2009`. */
export const LETTERS_AND_YEAR = /^\p{Lu}{2,5} \d{1,5}\/\d{4}$/u;
/** Who has a case, by initials or by the number of an employee: `NIB`, `abc12`. */
export const INITIALS = /^\p{L}{2,8}\d{0,3}$/u;
/** A first name and a family name. */
export const NAME_AHEAD = /^\p{Lu}[\p{L}.-]+ \p{Lu}\p{Ll}/u;
/** An item that lost the line end before it: `Side 1. Godkendelse af dagsorden 2. Meddelelser`, `2.0 Ny sti`, `SAG NR. 4 Ny sti`, `Ad 2: Ny sti`. */
export const NUMBERED_START =
  /(?:(?<=[^\d\s.][.)]? )(?:\d{1,3}\.|\d{1,2}\.\d|(?:SAG|Sag|PUNKT|Punkt) (?:NR\. |nr\. )?\d{1,3}\.?|A[dD]\.? \d{1,3}[a-z]?[.:]?)|(?<=[\p{L}\d).*] )[a-h]\.) (?=\p{Lu})/gu;
/** A case number behind a title, with a capital behind it: `Ny sti LUK 22/2009 SAGSFREMSTILLING`. */
export const CASE_BEHIND = / (?:\p{Lu}{2,5} )?\d{2,4}\/\d{4,6}(?= \p{Lu})/u;
/** What may be the number of an item, and the end of a sentence as well: `etape 2 5. Regnskab`, `i 2020. 5. Regnskab`. */
export const NUMBER_ANYWHERE = /(?<= )\d{1,3}\. (?=\p{Lu})/gu;
/** A part of an entry with a capital letter: `2. Forretningsudvalget A. Status B. Regnskab`. Elsewhere it may be a first name. */
export const CAPITAL_PART = /(?<=[\p{L}).*:] )[A-H]\. (?=\p{Lu}\p{Ll})/gu;
/** A number of an agenda with a bracket: `1) Meddelelser 2) Regnskab`. */
export const BRACKET_NUMBER = /(?<= )\d{1,3}\) (?=\p{Lu})/gu;
/** The number with which a page begins. */
export const FIRST_NUMBER = /^(?:\d{1,3}\.|A[dD]\.? \d{1,3}[a-z]?[.:]?) (?=\p{Lu})/u;
/** The bracket behind a title that comes again: `Formandens beretning (mundtligt)`. */
export const BRACKET_AFTER_TITLE = /^ \([^()]{1,70}\)/u;
/** The number in the mark of an item. */
export const NUMBER_IN_MARK = /\d{1,3}/u;
/** Behind the last letter of a word, or nothing. */
export const ENDS_WORD = /^(?:[^\p{L}\d]|$)/u;
/** A stop or colon behind the title of an entry. */
export const STOP_AT_END = /[.:]$/u;
/** A number before a title. */
export const NUMBER_BEFORE = /(?<![\d-])\d{1,3}[.)]? $/u;
/** A heading with its number: what stands behind it. */
export const NUMBERED_LINE = /^\d{1,3}\.? (.+)$/su;
/** A clause of a recommendation that did: `indstiller, At planen godkendes At den sendes i høring`, `indstiller - at planen godkendes - at den`. */
export const CLAUSE_START = /(?<=[\p{Ll}\d.,:] )(?:At (?=\p{Ll})|[-–•] (?=at \p{L}))/gu;
/** A bracket at the end of a title. */
/** `Handleplan for "Rent Vand"`: a name in quotation marks at the end of a title. */
export const QUOTED_AT_END = /(?<=[\p{L}\d,:–-] )["“”»][^"“”«».!?…]{1,80}["”«]$/u;
export const BRACKET_AT_END = /\s*\(([^()]{0,40})\)$/u;
/** `at` at the end of a lead-in. */
export const AT_END = /(?<![\p{L}\p{N}])at[:,]?$/u;
/**
 * A bullet before a line that is no list: web exports put one before headings and labels, and a text browser the number of a link:
 * `[4]1 - Meddelelser`.
 */
export const BULLET = /^(?:[-*•●▪◦‣·–:>][ \t]+(?=\S)|\[\d{1,3}\](?=[\p{L}\p{N}]))/u;
/** Dots, dashes or broken characters that lead to a page number. */
export const LEADER = /(?:\.{3}|…|_{3,}|-{4,}|\uFFFD{2,}|(?:\. ){3})[ \t.…]*/u;
/** A page number at the end of an entry of a contents list. */
export const PAGE_AT_END = /(?:[\t ]|(?<=[.…_\uFFFD-])(?<!\d[.-]))(\d{1,4}|[ivxl]{1,6})$/u;
/** The page behind the title of an entry, with one blank between. */
export const PAGE_BEHIND = / (\d{1,3})$/u;
/** The end of a sentence inside a paragraph. */
export const SENTENCE_BREAK = /[.!?]["”’»)]?\s+(?=["“”»(]?\p{Lu})/u;
export const STARTS_LOWER = /^["”“»(]?\p{Ll}/u;
export const STARTS_UPPER = /^["”“»(]?\p{Lu}/u;
export const STARTS_DIGIT = /^\d/u;
/** What stands between the columns of a table without lines. */
export const COLUMNS_APART = / {3,}/gu;
/** A line of dashes below the head of each column. */
export const COLUMN_RULE = /^-{2,}(?: +-{2,})+$/u;
/** A word at the beginning. */
export const STARTS_LETTER = /^\p{L}/u;
/** A cell of a column of numbers that has none. */
export const NO_NUMBER = /^[-–.]*$/u;

/** A row of a pipe table, and the row of dashes below its head. */
export const PIPE_ROW = /^\|.*\|$|^[^|]+(?:\|[^|]*){2,}$/u;
export const PIPE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;
/** Footnote stars at the end of a cell or word, and before the note. */
export const STARS_AT_END = /(\*{1,3})$/u;
export const STARS_AT_START = /^(\*{1,3})[ \t]+/u;
export const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** A number before the title of an attachment: `2.`, `1.2 `. */
export const BILAG_NUMBER = /^(\d{1,2}(?:\.\d{1,2})?)[.):]?\s+(?=\p{Lu})/u;
/** The name of a file: `Bilag 2 Høringsnotat.pdf`. */
export const FILE_NAME = /^(?:\d{1,3}\. )?[\p{L}\d](?:[^\n:;?!.]|\.(?! )){0,150}\.(?:pdf|docx?|xlsx?|pptx?)$/iu;
/** `application/pdf icon Kort.pdf`: the sign of a page for the kind of a file, in words. */
export const FILE_ICON = /^(?:application|image|text)\/[a-z\d.+-]{2,60} icon /u;
/** `398-2011-410941   Notat`: the number of the document in the archive, which stands before its title or alone above it. */
export const DOCUMENT_NUMBER = /^\d{3}-\d{4}-\d{1,8}(?:$|[ \t]+)/u;
/** `Bilag 2: Notat om støj`: a word, its number, and a title. */
export const NUMBERED_WORD = /^(\p{L}{2,12}) \d{1,2}[.:] (?=\S)/u;
/** What a page says of a file behind its title: `(pdf, 1,2 MB)`, `[212 kB]`. */
export const FILE_NOTE = /\s*(?:\((?:pdf|docx?|xlsx?|pptx?)\b[^()]{0,30}\)|[([]\d{1,4}(?:[.,]\d{1,3})? ?[kmg]b[)\]])$/iu;
/** The kind of a file and nothing else. */
export const FILE_TYPE = /^(?:pdf|docx?|xlsx?|pptx?)$/iu;
/** The ending of the name of a file. */
export const FILE_ENDING = /\.\p{L}{2,4}\d?$/u;
/** A letter anywhere. */
export const HAS_LETTER = /\p{L}/u;
export const DIGITS = /\d+/gu;
/** A text that begins with a capital letter. */
export const STARTS_CAPITAL = /^\p{Lu}/u;
/** A text that begins with a small letter. */
export const STARTS_SMALL = /^\p{Ll}/u;
/** A stop behind a small letter: prose, not a title. */
export const PROSE_END = /\p{Ll}[.;,:]$/u;
/** A mark of access before a title ends with a colon or dash, else it is a word of the title. */
export const ACCESS_MARK_END = /[:–-]$/u;
/** What stands before a mark of access behind a title: ` - `, ` (`. */
export const ACCESS_OPENS = /\s*[(–-]\s*$/u;
/** What stands behind it. */
export const ACCESS_CLOSES = /^\)?\.?\s*$/u;
/** Between the names of a run: a comma, a semicolon, `og`, or a party behind one and a full name behind it: `Bo Ek (V) Åse Dam (A)`. */
export const NAME_SEPARATOR =
  /\s*[,;]\s*(?:(?:og|samt)\s+)?|\s+(?:og|samt|[&+/•·])\s+|(?<=\(\p{L}{1,4}\))\s(?=\p{Lu}[\p{L}.’'-]{0,40} \p{Lu}\p{L})/gu;
/** Dashes between names, where there are two or more and no commas. */
export const DASH_SEPARATOR = /\s+[–-]\s+/gu;
/** A person's name: words with capitals, and the small ones that names have between them. */
export const PERSON_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:af|de|den|der|von|van|du|da|la|le|el|al|bin|ben|of|zu|(?:\p{Ll}[’'])?\p{Lu}[\p{L}.’'-]*)){0,7}$/u;
/** A street with a number behind a comma: `vandværket, Kildevej 14`. */
export const ADDRESS_END = /, \p{Lu}[\p{L}. ]{1,40} \d{1,3}\p{L}?$/u;
/** `kl. 18.30-20.50, `: the end of a time, and a comma. */
export const CLOCK_COMMA = /\d{2}, $/u;
/** `J. Chr. Madsen`, `H. C. Krog`: initials before a name, from the blank before the first of them on. */
export const INITIALS_AHEAD = /^[ (]?\p{Lu}\. (?:\p{Lu}|\p{Lu}\p{Ll}{1,3})\. \p{Lu}\p{Ll}/u;
/** `Karla Holm og N`, `H. C`: an initial behind another, or behind a name in a list. */
export const INITIAL_BEFORE = /(?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}’'-]+(?:,| og| samt)) \p{Lu}$/u;
/** What parts the name of an organisation from the place of its meeting. */
export const PLACE_FOLLOWS = /, | (?:i|på|ved) /u;
/** A separator with a comma. */
export const LIST_COMMA = /,/u;
/** Behind a comma: a role or a party, not the next name. */
export const ROLE_FOLLOWS = /^(?:\p{Ll}|\d\.|\(|\p{Lu}{1,2}(?:$|[\s,]))/u;
/** `Rasmus Thorhauge, Egeby`: one person, and in one word where they come from; in `Rikke Dam, Villads (8.a)` the class is a second one's. */
export const NAME_AND_WORD = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4}, \p{Lu}[\p{L}-]+(?: \((?!\d)[^()]{1,40}\))?$/u;
/** One to seven words of letters: a person's name. */
export const NAME = /^[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,6}$/u;
/** Where a name ends: a bracket, a comma, a dash between blanks. */
export const NAME_END = /\s*\(|\s*,| [–-] |- (?=\p{Ll})| [–-](?=\p{Ll})/u;
/** The class of a pupil behind the name: `Victor 8.B`. */
export const CLASS_END = / \d{1,2}\. ?\p{L}(?:$|[\s,(])/u;
/** The first character that is no blank. */
export const NOT_BLANK = /\S/u;
/** Between the pieces of what stands behind a name: brackets, commas, dashes. */
export const PIECE_SEPARATOR = /[(),;]| [–-] ?|- /gu;
/** A digit anywhere. */
export const HAS_DIGIT = /\d/u;
/** A number at the end, with at most a blank behind it. */
export const DIGIT_AT_END = /\d ?$/u;
/** Between a label and its value. */
export const AFTER_LABEL = /^[\s:–-]+/u;
/** Behind a bare case number nothing else may stand on its line but another number: `17.00.00A00 - 2008/048591`. */
export const ENDS_BARE_NUMBER = /^(?:\s+[-–]\s+[\d/-]+)?[\s)]*$/u;
/** Behind a labelled one other labelled fields may. */
export const ENDS_FIELD = /^(?:$|[\s,;/)]|\.\s)/u;
/** A list marker that numbers: `1.`, `b)`. */
export const NUMBERED_MARKER = /^(\d{1,3}|\p{Ll})[.)]$/u;
/** A number or letter among those of several points: `1, 2 og 4-6`. */
export const POINT_NUMBER = /\d+|(?<!\p{L})\p{Ll}(?!\p{L})/gu;
/** Behind the mention of a point at the beginning: what makes a label of it. */
export const STARTS_POINT_TEXT = /^\s?(?:[.:)–-]|$)/u;
/** Behind such a label, where nothing else stands in its paragraph. */
export const ENDS_POINT_LABEL = /^[\s.:)–-]*$/u;
/** Between the words at the head of a column: `Beslutning/Konklusion`. */
export const CELL_WORDS = /\s?\/\s?/u;
/** One word and a colon, above the people of one side of a meeting: `Ledersiden:`. */
export const SIDE_HEAD = /^\p{Lu}[\p{L}-]{3,40}:$/u;
/** A colon with the white space round it. */
export const COLON = /^\s*:\s*/u;
/** The number of a room behind its word. */
export const ROOM_NUMBER = /^\s+(?:\p{Lu}?\d*\p{L}?|\p{Lu}?\d+(?:\.\d+)*\p{L}?, .{1,60})$/u;
/** Before a place on a line of its own. */
export const MEETING_PLACE = /^(?:i|på|ved)\s+(?=\p{L})/u;
/** Behind a label without a colon: a value, not the rest of a sentence. */
export const VALUE_FOLLOWS = /^\s+["(]?[\p{Lu}\d]/u;
/** Every word. */
export const WORDS = /\p{L}+/gu;
/** `drøftes`, `godkendes`, `udsætte`: forms that a modal verb in the same clause makes a plan. */
export const PLANNABLE = /^\p{L}+(?:[^d]es|[^td]e|s)(?:\s|$)/u;
/** Every end of a sentence inside a paragraph. */
export const SENTENCE_BREAKS = /[.!?]["”’»)]?\s+(?=["“”»(]?\p{Lu})/gu;
/** Words in quotation marks. */
export const QUOTATION = /["“”»][^"“”«]{3,600}["”«]/gu;
/** A comma or semicolon at the end. */
export const COMMA_END = /[,;]$/u;
/** A small letter and a hyphen at the end: a word cut by its line. */
export const HYPHEN_END = /\p{Ll}-$/u;
/** Dashes that titles write in one way here and another there. */
export const DASHES = /[–—]/gu;
/** The term of a council or the year of an assembly behind its name: `Nordby Byråd 2014-2017`, `Generalforsamling 2022`. */
export const TERM_YEARS = /\s+\(?(?:\d{2,4}\s?[-–]\s?\d{2,4}|(?:19|20)\d{2})\)?$/u;
/** Stops and colons at the end of a name. */
export const NAME_STOPS = /[,.:]{1,3}$/u;
/** A tick box, of a task list or as a character. */
export const TICK_BOX = /^(?:\[[ x]?\]|\([ x]\)|[☐☑☒✓✔✗✘□■])\s*/iu;
/** A tick box without a tick, behind a bullet or none. */
export const TICK_EMPTY = /^(?:[-*•]\s+)?(?:\[ ?\]|\( \)|[☐□✗✘])/u;
/** Between the cells of a row. */
export const CELL_BREAKS = /\t+|\||\s{3,}|<br\s?\/?>/giu;
/** A line break inside a cell. */
export const LINE_BREAK = /<br\s?\/?>/giu;
/** `3.1`, `3a`, `3.a`: what stands behind the number of the item itself. */
export const PART_OF_NUMBER = /(?<=^\d{1,4})(?:\.(\d{1,2})|\.?([\p{Ll}A-H]))$/u;
/** A word or none, a number, perhaps with a year, and a sign or none: `70/08 `, `Sag 2016-11 - `, `Punkt 1 `, `51 | `. */
export const SERIES_HEAD =
  /^(?:(\p{Lu}\p{L}{1,20}\.?) )?(\d{1,4})(?:([/-])(\d{1,4}))?(?:$|[.:)](?:$| (?=[\p{Lu}(\d]))| (?:[–|·-]|\/\/) (?=\S)| (?=[\p{Lu}(\d]))/u;
/** A line that is a link to a place further down, as a contents list of a web page or document has it. */
export const LINK_LINE = /^\[(.+)\]\(#[^()]*\)$/u;
/** A line that is a link to anywhere: a button of a web page. */
export const BUTTON_LINK = /^\[([^[\]]{1,90})\]\([^()]{0,300}\)$/u;
/** Between the buttons of a page. */
export const CONTROL_SEPARATORS = /\|| - |\s{3,}/gu;
/** A comma, a dash or `og` at the end: the list goes on below. */
export const AND_END = /,$|\s(?:[–-]|og|samt)$/u;
/** `Bo Ek og Ib Holk samt suppleanter`: others without a name. */
export const AND_OTHERS = /\s(?:og|samt)\s[\p{Ll}\s]{1,60}$/u;
/** A first name without a family name, the last of a run: `Bo Ek, Ib Holk og Egon`. */
export const LAST_FIRST_NAME = /(?:,|\s(?:og|samt))\s+\p{Lu}[\p{L}.-]*$/u;
/** `Medarbejdervalgte: Bo Ek`, `Venstre (V): Ib Holk`: a line with a label of its own, known or not. */
export const LABELLED_LINE = /^\p{Lu}[\p{L} -]{1,40}(?:\(\p{L}{1,4}\))?:(?:\s|$)/u;
/** Whose people stand behind a dash: `Sekretariat – Bo Ek, Åse Dam`. */
export const SIDE_AND_DASH = /^(\p{Lu}[\p{L} ]{1,40}) [–-] /u;
/** A party with its letter: `Venstre (V)`. */
export const PARTY_WITH_LETTER = /^(.{2,40}?)\s*\((\p{L}{1,4})\)$/u;
/** The stop at the end of a sentence. */
export const FULL_STOP = /\.$/u;
/** The marker of a point with a letter: `a.`, `b)`. */
export const LETTERED = /^\p{Ll}[.)]\s/u;
/** Stops that end a title before its text. */
export const TITLE_STOPS = /[\s.,:;]{1,3}$/u;
/** A dash or colon behind a title, with nothing behind it. */
export const TITLE_OPEN_END = /(?:\s+[–-]|\s*:)$/u;
/** The signs between which a typist sets a heading: `*** Siden sidst ***`, `=== Økonomi ===`. */
export const FRAME_OPENS = /^[*=#~+-]{2,10} /u;
export const FRAME_CLOSES = / [*=#~+-]{2,10}$/u;
/** A party in brackets at the end. */
export const PARTY_AT_END = /\(\p{Lu}{1,3}\)$/u;
/** Words in brackets and nothing else. */
export const BRACKETED = /^\(([^()]{1,60})\)$/u;
/** A name in brackets and nothing else. */
export const BRACKETED_NAME = /^\((\p{Lu}[\p{L} ,&-]{4,80})\)$/u;
/** What joins a recommended point to the next; the comma before it is the point's own, as where no `og` follows. */
export const JOIN = /\s+(?:og|samt)(?: at)?$/u;
/** The number of a meeting behind the name of its body: `Skolebestyrelsen nr. 3`. */
export const MEETING_NUMBER = /,? nr\. ?\d{1,3}(?:\/\d{2,4})?$/u;
/** What joins the parts of a body's name. */
export const NAME_JOINT = /-(?: |,)| (?:og|for|til) |,/u;
/** The definite ending of a body's name, perhaps in the genitive: `Byrådets`. */
export const DEFINITE_ENDING = /(?:et|en|ets|ens)$/u;
/** The genitive of such a name: `Byrådets møde`, `Byrådet's møde`. */
export const GENITIVE = /(?<=e[nt])['’]?s$/iu;
/** The first character that is no part of a word or its abbreviation. */
export const WORD_ENDS = /[^\p{L}.]/u;
/** Between the cells of a row. */
export const CELL_BREAK = /[\t|]/u;
/** The characters that a backslash escapes in Markdown. */
export const ASCII_PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/u;
/** A character reference. */
export const REFERENCE = /^&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});/u;
/** A stop, and behind it a capital letter or a digit; a colon ends no sentence. */
export const STATEMENT_BREAKS = /[.!?;]["”’»)\]]{0,3}\s+(?=["“”»(]?[\p{Lu}\d])/gu;
/** A name and an initial: `Karen M`, whose stop ends no sentence. */
export const INITIAL_END = /(?:^|[\s(])(\p{Lu}\p{Ll}[\p{L}’'-]*)\s\p{Lu}$/u;
/** Between voters: a comma, `og`, a plus. */
export const VOTER_SEPARATOR = /\s*[,;+]\s*(?:og\s+|samt\s+)?|\s+(?:og|samt)\s+/gu;
/** The letter of a party, or its letters in the press: `A`, `V1`, `SF`. */
export const PARTY_LETTER = /^(?:\p{Lu}\d?|\p{Lu}{2,3})$/u;
/** A word with small letters behind another, or behind `og`: `Udefra kommende medlemmer`, `Medarbejder- og elevrepræsentanter`. */
export const SMALL_WORD = /[\p{L}-] \p{Ll}[\p{Ll}-]{3}/u;
/** A line to sign on: `____________`, `..........`. */
export const SIGNATURE_LINE = /(?:\\?_){4}|\.{8}|…{3}/u;
/** What parts the columns of a signature page: wide blanks, the bars of a table, lines to sign on. */
export const SIGNATURE_COLUMNS = /\s{2,}|\||(?:\\?_){4,}|\.{8,}|…{3,}/u;
/** A name of at least two words with capital letters. */
export const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:af|de|den|von|van|du) )?\p{Lu}[\p{L}.’'-]*){1,6}$/u;
/** `Bo Ek, Havnens Venner`: a name of two words or more, one comma, and words that are no beginning of a name. */
export const NAME_AND_ROLE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}, (?:[^,]{1,40} [^,]{1,60}|[^, ]{8,40})$/u;
/** A name of two words or more, and a dash. */
export const NAME_AND_DASH = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4} [–-] /u;
/** Words with small letters before a name. */
export const SMALL_BEFORE = /^(?:\p{Ll}[\p{L}.,’'-]*\s+)+/u;
/** Words with small letters behind a name. */
export const SMALL_BEHIND = /\s+\p{Ll}.*$/u;
/** `(A)` or `, A` directly behind a name. */
export const BRACKET_BEHIND = /^(?: \([^()]{1,20}\)|, \p{Lu}{1,2}(?=\.?(?:\s|$)))/u;
/** A bracket at the beginning. */
export const OPENS_BRACKET = /^\s*\(/u;
/** Colons, dashes and blanks before a list of names. */
export const LIST_LEAD = /^[\s:–-]+/u;
/** The first word. */
export const FIRST_WORD = /^[\p{L}\d]+/u;
/** The last word. */
export const LAST_WORD = /[\p{L}\d]+$/u;
/** The number of an entry on a line of its own: `181.` */
export const NUMBER_ALONE = /^\d{1,4}[.:)]?$/u;
/** `A. Godkendelse`, `IV) Valg`, `B - Broen`: a letter or a Roman number, a sign, and a title. */
export const ORDINAL_HEAD = /^([A-Z]|[IVXL]{1,7})(?:[.):]| [–-]) +(?=[\p{Lu}\d(“"])/u;
/** The letter of an entry below another: `a) Altaner mod gården`. */
export const LETTER_MARKER = /^\p{Ll}\)\s+/u;
/** A number and nothing else. */
export const ALL_DIGITS = /^\d{1,4}$/u;
/** Where another subject may begin inside a sentence. */
export const CLAUSE_TURN = /[,;]?\s+(?:mens|medens|imens|hvorimod)\s+/gu;
/** The mark that opens a quotation, after a colon or alone. */
export const QUOTE_OPENS = /^[\s:,.–-]*["“”»]/u;
/** Marks that open or close one. */
export const QUOTE_MARKS = /["“”„«»]/gu;
/** The mark that closes it. */
export const QUOTE_CLOSES = /["”“«]/u;
/** What joins a statement to the words that announce it. */
export const STATEMENT_LEAD = /^[\s:,.–-]*(?:at\s+)?/u;
/** The name of a body begins with a capital and has neither digits nor the stops of a sentence. */
export const BODY_NAME = /^\p{Lu}[\p{L} ,&/-]{2,90}$/u;
/** Behind the name and date of a meeting: its end, or what was decided. */
export const ENTRY_ENDS = /^\s*(?:$|[:.–-])/u;

/** A character that JSON writes with a backslash, or may. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
export const JSON_ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
/** A part of a wording that stands only where its slot has a value: `[, perhaps {nearest}]`. */
export const OPTIONAL_PART = /\[([^[\]]*)\]/gu;
/** A slot of a wording: `{title}`. */
export const WORDING_SLOT = /\{([a-z]+)\}/giu;
/** A case number of a form that nobody knows: one word with a digit in it. */
export const UNKNOWN_NUMBER = /^(?=\S{0,40}\d)[\p{L}\d][\p{L}\d./_:-]{0,40}[\p{L}\d](?=$|[\s,;)])/u;
/** Words and nothing else: a form of the grammar that is its own text. */
export const ALL_WORDS = /^[\p{L} -]+$/u;
/** Signs between a case number and the next field of its line. */
export const AFTER_NUMBER = /^[\s,;/)|–-]+/u;

/** The name of a body that stands alone, `Teknik- og Miljøudvalget`, and not the end of a sentence: `Forvaltningen indstiller til udvalget`. */
export const BARE_BODY = /^\p{Lu}[\p{L}-]{1,40}(?:(?:,| og| &)? \p{Lu}[\p{L}-]{1,40}){0,3}$/u;
/** The number before a label: `2. Sagsfremstilling`. */
export const NUMBERED_LABEL = /^(\d{1,2})[.)]?[ \t]+(?=\p{Lu})/u;
/** What a label is written with: letters and few signs, a capital at the beginning and a letter at the end. */
export const LABEL_TEXT = /^\p{Lu}[\p{L} ,/&’'-]{0,58}(?<=\p{L})$/u;
/** Everything that the names of entries are not written with. */
export const NOT_ASCII_WORD = /[^a-z]+/u;
/** What may stand on a line before a label: marks of headings, emphasis and lists. */
export const MARKS_ALONE = /^[ \t#*_•-]*$/u;
/** Behind a label that is its line, or that has its text behind a colon. */
export const LABEL_ENDS = /^[ \t*_]*(?:[:\n]|$)/u;
/** A clause that another verb of the same subject follows: `fandt prisen for høj og`. */
export const GOES_ON = /\s(?:og|men)\s*$/u;
/** A verb behind `og`, which is not that of the words before: `for høj og stemte`. */
export const OTHER_VERB = /\s(?:og|men)\s\p{Ll}+$/u;
/** A line as it stands in a file, without its end. */
export const FILE_LINES = /[^\n\r]+/gu;
/** A tag of whatever name. */
export const ANY_TAG = /<[^<>\n\r]{1,300}>/gu;
/** What converters put round the text of a cell. */
export const CELL_MARKUP = /[*_`]+/gu;
/** What a pattern is made of where it holds classes of letters: an escape, a class in brackets, a Unicode class alone. */
export const PATTERN_PART = /\\[^p]|\[(?:[^\]\\]|\\.)*\]|\\p\{\w{1,2}\}/gu;
/** A Unicode class as a pattern writes it. */
export const UNICODE_CLASS = /\\p\{\w{1,2}\}/gu;
