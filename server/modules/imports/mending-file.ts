import type { ImportRejection } from "./imports.payloads.js";
import { csvLine } from "./rules/formula.js";
import { ADDED_COLUMNS } from "./rules/plan.js";

/** Rows that were refused, as they stood in the file, with the reasons in front. */
export async function* mendingFile(
  columns: readonly string[],
  rejected: AsyncIterable<ImportRejection>,
): AsyncGenerator<string> {
  // A mended file that goes wrong again has these columns already.
  const skipped = ADDED_COLUMNS.every((column, at) => columns[at] === column) ? 2 : 0;
  yield csvLine([...ADDED_COLUMNS, ...columns.slice(skipped)]);
  for await (const { line, cells, errors } of rejected) {
    const reasons = errors.map(
      ({ column, code, message }) => `${column === null ? "" : `${column}: `}${code} ${message}`,
    );
    yield csvLine([String(line), reasons.join("; "), ...cells.slice(skipped)]);
  }
}
