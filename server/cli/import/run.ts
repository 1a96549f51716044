import { createHash, randomUUID } from "node:crypto";

import { inBatches, isOversize } from "./batches.js";
import { openErrorsFile, type ErrorsFile } from "./errors-file.js";
import type { FileFacts } from "./file-facts.js";
import { RequestFailed, type GraphqlClient } from "./graphql-client.js";
import { sendRows, type RowFault, type RowResult } from "./operations.js";
import type { Mapping } from "./options.js";
import type { Output } from "../output.js";
import { openProgress, type Progress } from "./progress.js";
import { readRecords, type CsvRecord } from "./read-records.js";
import { count, faultLine, newTally, type Tally } from "./tally.js";

/** All that decides what a run does; its keys are made of it. */
export type Job = {
  readonly facts: FileFacts;
  readonly headers: readonly string[];
  readonly target: string;
  readonly preset: string;
  readonly mapping: readonly Mapping[];
  readonly mode: string;
  readonly system: string | null;
  readonly isDryRun: boolean;
  readonly isFresh: boolean;
  readonly errorsFile: string | null;
};

const SHOWN_FAULTS = 20;

/** Sends a file's rows in order and counts what became of them; every row of the file is counted once. */
export class ImportRun {
  readonly tally: Tally = newTally();
  /** Rows that an earlier run of the same command had brought in. */
  oldRows = 0;
  hiddenFaults = 0;

  private shownFaults = 0;
  private readonly keyBase: string;
  private readonly errors: ErrorsFile;
  private readonly progress: Progress;
  /** Lines of rows that refer to one that is not there yet: it may come later in the file. */
  private readonly unlinked = new Set<number>();

  constructor(
    private readonly job: Job,
    private readonly client: GraphqlClient,
    private readonly output: Output,
  ) {
    this.keyBase = keyBaseOf(job);
    this.errors = openErrorsFile(job.errorsFile, job.headers);
    this.progress = openProgress(output);
  }

  async run(): Promise<void> {
    try {
      let readBytes = 0;
      const records = dataRows(readRecords(this.job.facts, (bytes) => (readBytes = bytes)));
      for await (const { number, rows } of inBatches(records)) {
        await this.takeBatch(`${this.keyBase}:${number}`, rows);
        this.progress.show(readBytes / Math.max(1, this.job.facts.bytes), this.tally);
      }
      if (this.unlinked.size > 0) await this.linkRows();
    } finally {
      this.progress.clear();
      await this.errors.close();
    }
  }

  private async takeBatch(key: string, rows: readonly CsvRecord[]): Promise<void> {
    const results = await this.settle(
      key,
      rows.filter((row) => localFault(row) === null),
    );
    const byLine = new Map(results.map((result) => [result.line, result]));
    for (const row of rows) {
      const fault = localFault(row);
      const result = byLine.get(row.line);
      if (fault !== null) await this.record(row, { outcome: "REJECTED", errors: [fault] });
      else if (result !== undefined) await this.record(row, result);
      else throw new RequestFailed("BAD_ANSWER", `The server said nothing of line ${row.line}.`);
    }
  }

  /**
   * The outcomes of this run. Rows an earlier run brought in are unchanged by this one; those it saw
   * rejected are tried anew, under a key of their own, since what was wrong may have been put right.
   */
  private async settle(key: string, rows: readonly CsvRecord[]): Promise<readonly RowResult[]> {
    if (rows.length === 0) return [];
    const { results, isOld } = await this.send(rows, key);
    if (!isOld) return results;
    const kept = results.filter(({ outcome }) => outcome !== "REJECTED");
    this.oldRows += kept.length;
    const keptLines = new Set(kept.map(({ line }) => line));
    const again = rows.filter(({ line }) => !keptLines.has(line));
    const unchanged = kept.map((result): RowResult => ({ ...result, outcome: "UNCHANGED" }));
    return [...unchanged, ...(await this.settle(`${key}+`, again))];
  }

  private async send(rows: readonly CsvRecord[], key: string | null, mode = this.job.mode) {
    const { target, preset, headers, mapping, system, isDryRun } = this.job;
    return sendRows(this.client, {
      target,
      preset,
      columns: headers,
      mapping,
      system,
      mode,
      rows: rows.map(({ line, cells }) => ({ line, cells })),
      ...(isDryRun ? { dryRun: true } : { idempotencyKey: key }),
    });
  }

  private async record(
    row: CsvRecord,
    { outcome, errors }: Pick<RowResult, "outcome" | "errors">,
  ): Promise<void> {
    count(this.tally, outcome);
    const isLate = outcome !== "REJECTED" && errors.some(({ code }) => code === "NOT_FOUND");
    if (isLate && !this.job.isDryRun) this.unlinked.add(row.line);
    else this.say(row.line, errors);
    if (outcome === "REJECTED") await this.errors.add(row.line, row.cells, errors);
  }

  /** The file once more, for rows whose counterpart came after them. They are in: this only adds to them. */
  private async linkRows(): Promise<void> {
    const late = withLines(dataRows(readRecords(this.job.facts)), this.unlinked);
    for await (const { rows } of inBatches(late)) {
      const { results } = await this.send(rows, null, "UPSERT");
      for (const { line, errors } of results) this.say(line, errors);
    }
  }

  private say(line: number, faults: readonly RowFault[]): void {
    for (const fault of faults) {
      this.shownFaults += 1;
      if (this.shownFaults > SHOWN_FAULTS) {
        this.hiddenFaults += 1;
        continue;
      }
      this.progress.clear();
      this.output.err(`${faultLine(line, fault)}\n`);
    }
  }
}

/** Why a row is not sent at all, or null. */
function localFault(row: CsvRecord): RowFault | null {
  if (row.problem !== null) return { column: null, code: "INVALID_INPUT", message: row.problem };
  if (!isOversize(row)) return null;
  const message = "The row is too large for one request.";
  return { column: null, code: "PAYLOAD_TOO_LARGE", message };
}

/** The same for the same file and options, whenever and wherever it runs. */
function keyBaseOf(job: Job): string {
  const { facts, target, preset, mapping, mode, system, isFresh } = job;
  const salt = isFresh ? randomUUID() : "";
  const said = JSON.stringify([facts.contentHash, target, preset, mapping, mode, system, salt]);
  return `import:${createHash("sha256").update(said).digest("hex").slice(0, 40)}`;
}

async function* dataRows(records: AsyncIterable<CsvRecord>): AsyncGenerator<CsvRecord> {
  let isHeader = true;
  for await (const record of records) {
    if (!isHeader) yield record;
    isHeader = false;
  }
}

async function* withLines(
  records: AsyncIterable<CsvRecord>,
  lines: ReadonlySet<number>,
): AsyncGenerator<CsvRecord> {
  for await (const record of records) if (lines.has(record.line)) yield record;
}
