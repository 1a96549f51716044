import type { Config } from "../config.js";
import { ADDED_COLUMNS } from "./import/errors-file.js";
import { fileFacts, type FileFacts } from "./import/file-facts.js";
import { findServer } from "./import/find-server.js";
import { openClient, RequestFailed, type GraphqlClient } from "./import/graphql-client.js";
import { askPlan, type Plan } from "./import/operations.js";
import { readOptions, UsageError, type ImportOptions, type Mapping } from "./import/options.js";
import type { Output } from "./output.js";
import { readRecords, UnreadableFile } from "./import/read-records.js";
import { ImportRun } from "./import/run.js";
import { sumLine } from "./import/tally.js";

/**
 * `liaison import …`: sends a file to a server by the same door as any program. Exit code 0 when every
 * row was taken in, 1 when one was rejected or the run was cut short, 2 when the command is at fault.
 */
export async function importFile(config: Config, args: string[], output: Output): Promise<number> {
  try {
    return await run(config, readOptions(args), output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`${error.message}\nSee: liaison --help\n`);
      return 2;
    }
    if (error instanceof RequestFailed || error instanceof UnreadableFile) {
      output.err(`${explain(error)}\n`);
      return 1;
    }
    throw error;
  }
}

async function run(config: Config, options: ImportOptions, output: Output): Promise<number> {
  const facts = await readFacts(options.file);
  const headers = await readHeaders(facts);
  const client = openClient(await findServer(config, options));
  const mapping = [...options.mapping, ...leftOut(headers)];
  const plan = await planFor(client, options, headers, mapping);
  describe(plan, output);
  if (!(await isAgreed(options, output))) return 2;

  const job = { ...options, facts, headers, mapping, preset: plan.preset };
  const importing = new ImportRun(job, client, output);
  try {
    await importing.run();
  } catch (error) {
    output.err(`Stopped after ${sumLine(importing.tally)}.\n`);
    if (!options.isDryRun) {
      output.err("Run the same command again to go on: no row is taken in twice.\n");
    }
    throw error;
  }
  conclude(importing, options, output);
  return importing.tally.rejected > 0 ? 1 : 0;
}

async function readFacts(file: string): Promise<FileFacts> {
  try {
    return await fileFacts(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "There is no such file",
      EISDIR: "That is a folder",
      EACCES: "You may not read that file",
    };
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new UsageError(`${reason}: ${file}`);
  }
}

async function readHeaders(facts: FileFacts): Promise<readonly string[]> {
  for await (const { cells, problem } of readRecords(facts)) {
    if (problem !== null) throw new UsageError(`${facts.path}, line 1: ${problem}`);
    if (cells.some((cell) => cell.includes("\0"))) {
      throw new UsageError(
        `${facts.path} is no text file, or UTF-16 without a byte order mark: save it as UTF-8.`,
      );
    }
    return cells;
  }
  throw new UsageError(`${facts.path} is empty: its first line should name the columns.`);
}

async function planFor(
  client: GraphqlClient,
  { target, preset, system }: ImportOptions,
  columns: readonly string[],
  mapping: readonly Mapping[],
): Promise<Plan> {
  const plan = await askPlan(client, { target, columns, preset, system, mapping }).catch(
    (error: unknown) => {
      if (!(error instanceof RequestFailed) || error.code !== "INVALID_INPUT") throw error;
      throw new UsageError(error.message);
    },
  );
  const ids = plan.columns.find(({ fields }) => fields.includes("externalId"))?.column ?? "";
  if (!plan.needsSystem) return plan;
  throw new UsageError(
    `Column "${ids}" holds the ids of another system: say of which with --system NAME, or keep them as text with --map "${ids}=attributes".`,
  );
}

/** What a mended errors file has in front of its rows says nothing about them. */
function leftOut(headers: readonly string[]): Mapping[] {
  return ADDED_COLUMNS.filter((column) => headers.includes(column)).map((column) => ({
    column,
    field: null,
    dateFormat: null,
  }));
}

function describe({ preset, system, columns, unknown }: Plan, output: Output): void {
  output.err(`Preset ${preset}${system === null ? "" : `, ids of ${system}`}\n`);
  for (const { column, fields } of columns.filter(({ column }) => !unknown.includes(column))) {
    output.err(`  ${column} -> ${fields.length === 0 ? "left out" : fields.join(", ")}\n`);
  }
  if (unknown.length > 0) output.err(`  kept as attributes: ${unknown.join(", ")}\n`);
}

async function isAgreed({ isAgreed, isDryRun }: ImportOptions, output: Output): Promise<boolean> {
  if (isAgreed || isDryRun || output.ask === null) return true;
  const answer = await output.ask("Import? [Y/n] ");
  return /^(y(es)?)?$/i.test(answer.trim());
}

function conclude(run: ImportRun, options: ImportOptions, output: Output): void {
  if (run.hiddenFaults > 0) {
    const how = options.errorsFile === null ? "; --errors FILE keeps every rejected row" : "";
    output.err(`and ${run.hiddenFaults} more${how}\n`);
  }
  if (options.errorsFile !== null && run.tally.rejected > 0) {
    output.err(`Mend the rows in ${options.errorsFile} and import that file.\n`);
  }
  if (run.oldRows > 0) {
    output.err(
      `${run.oldRows} of them came in by an earlier run of this command; --fresh compares them again.\n`,
    );
  }
  output.out(`${options.isDryRun ? "Dry run, nothing is written. " : ""}${sumLine(run.tally)}\n`);
}

function explain(error: Error): string {
  if (!(error instanceof RequestFailed)) return error.message;
  switch (error.code) {
    case "UNREACHABLE":
      return `No server answers. ${error.message}`;
    case "UNAUTHENTICATED":
      return `The key was refused: give another with --key or LIAISON_API_KEY. ${error.message}`;
    default:
      return `${error.code}: ${error.message}`;
  }
}
