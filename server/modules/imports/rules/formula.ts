/**
 * What a spreadsheet would run as a formula, apostrophes before it aside (OWASP, CSV injection). A cell
 * like that leaves with one apostrophe more and comes in with one less, so that a round trip changes
 * nothing and neither a telephone number nor a text can become a command.
 */
const RISKY = /^'*[=+\-@\t\r]/;
const DISARMED = /^'+[=+\-@\t\r]/;

export function disarmed(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell;
}

export function rearmed(cell: string): string {
  return DISARMED.test(cell) ? cell.slice(1) : cell;
}

/** One line of a CSV file, every cell quoted and disarmed. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${disarmed(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}
