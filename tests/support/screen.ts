/** What is left on a terminal after a text with control sequences was written to it. */

const ESCAPE = '\u001b';
const SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[(?<parameters>[?\\d;]*)(?<final>[A-Za-z])|(?<single>[78]))|(?<control>[\\r\\n])|(?<plain>[^${ESCAPE}\\r\\n])`,
  'gu',
);

/**
 * The lines of a screen without width, which knows the sequences that a progress bar uses: to a column (G), erase in line
 * (K), save and restore the cursor (7, 8), and the modes (h, l), which change no text.
 */
export function screenOf(text: string): string[] {
  const lines: string[][] = [[]];
  let row = 0;
  let column = 0;
  let saved = { row, column };
  for (const { groups = {} } of text.matchAll(SEQUENCE)) {
    const line = (lines[row] ??= []);
    if (groups.plain !== undefined) {
      while (line.length < column) line.push(' ');
      line[column] = groups.plain;
      column += 1;
    } else if (groups.control === '\n') {
      row += 1;
      column = 0;
    } else if (groups.control === '\r') column = 0;
    else if (groups.single === '7') saved = { row, column };
    else if (groups.single === '8') ({ row, column } = saved);
    else if (groups.final === 'G') column = Number(groups.parameters) - 1;
    else if (groups.final === 'K')
      lines[row] = groups.parameters === '2' ? [] : groups.parameters === '1' ? line.fill(' ', 0, column) : line.slice(0, column);
    else if (groups.final !== 'h' && groups.final !== 'l')
      throw new Error(`Unexpected sequence ${JSON.stringify(groups)}, teach it to the screen`);
  }
  return Array.from(lines, (line) => line.join('').trimEnd()).filter((line) => line !== '');
}
