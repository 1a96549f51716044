const DELIMITERS = [",", ";", "\t"] as const;

/** What separates the cells: the candidate that stands most often in the header, quoted text aside. */
export function delimiterOf(start: string): string {
  const header = firstLine(start);
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length - 1,
  }));
  const [best] = counts.sort((a, b) => b.count - a.count); // a stable sort: the comma wins a tie
  return best?.delimiter ?? ",";
}

/** The first line that is not empty, up to a line end that no quote encloses, its quoted parts cut out. */
function firstLine(text: string): string {
  const withoutQuoted = text.trimStart().replace(/"(?:[^"]|"")*("|$)/g, '""');
  return withoutQuoted.split("\n", 1)[0] ?? "";
}
