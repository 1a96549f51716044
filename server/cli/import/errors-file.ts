import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";

import type { RowFault } from "./operations.js";

/** Rows that were rejected, as they stood in the file, with the reasons: to be mended and sent again. */
export type ErrorsFile = {
  add(line: number, cells: readonly string[], faults: readonly RowFault[]): Promise<void>;
  close(): Promise<void>;
};

/** In front, so that rows of a wrong length keep all their cells. */
export const ADDED_COLUMNS: readonly string[] = ["import_line", "import_error"];

/** Written only when there is something to write: no file means that nothing was rejected. */
export function openErrorsFile(path: string | null, headers: readonly string[]): ErrorsFile {
  // A mended file that goes wrong again has these columns already.
  const skipped = ADDED_COLUMNS.every((column, at) => headers[at] === column) ? 2 : 0;
  let stream: WriteStream | null = null;
  return {
    async add(line, cells, faults) {
      if (path === null) return;
      if (stream === null) {
        stream = createWriteStream(path, { mode: 0o600 }); // it holds people's data
        stream.write(csvLine([...ADDED_COLUMNS, ...headers.slice(skipped)]));
      }
      const reasons = faults.map(reasonText).join("; ");
      const isRoom = stream.write(csvLine([String(line), reasons, ...cells.slice(skipped)]));
      if (!isRoom) await once(stream, "drain");
    },
    async close() {
      if (stream === null) return;
      stream.end();
      await finished(stream);
    },
  };
}

function reasonText({ column, code, message }: RowFault): string {
  return `${column === null ? "" : `${column}: `}${code} ${message}`;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`;
}
