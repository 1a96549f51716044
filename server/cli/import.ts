import { createHash, randomUUID } from "node:crypto";

import type { Config } from "../config.js";
import { contentHash } from "./import/content-hash.js";
import { saveFile, sendFile } from "./import/files-client.js";
import { findServer } from "./import/find-server.js";
import { follow } from "./import/follow.js";
import { openClient, RequestFailed, type GraphqlClient } from "./import/graphql-client.js";
import { askFaults, askImport, askPlan, begin, type Plan } from "./import/operations.js";
import { readOptions, UsageError, type ImportOptions } from "./import/options.js";
import { faultLine, sumLine, type Tally } from "./import/tally.js";
import type { Output } from "./output.js";

const SHOWN_FAULTS = 20;
const FAULTY_ROWS = 250;

/**
 * `liaison import …`: sends a file to a server by the same door as any program, and watches it come in.
 * Exit code 0 when every row was taken in, 1 when one was rejected or the import ended early, 2 when
 * the command is at fault.
 */
export async function importFile(config: Config, args: string[], output: Output): Promise<number> {
  try {
    return await run(config, readOptions(args), output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`${error.message}\nSee: liaison --help\n`);
      return 2;
    }
    if (error instanceof RequestFailed) {
      output.err(`${explain(error)}\n`);
      return 1;
    }
    throw error;
  }
}

async function run(config: Config, options: ImportOptions, output: Output): Promise<number> {
  const { file, target, isDryRun } = options;
  const key = keyOf(options, await contentHash(file));
  const server = await findServer(config, options);
  const client = openClient(server);
  const { importId, columns } = await atFault(sendFile(server, { file, target, key }));
  const plan = await planFor(client, options, columns);
  describe(plan, output);
  if (!(await isAgreed(options, output))) return 2;

  const before = await askImport(client, importId);
  if (before.state !== "RUNNING") {
    const { mapping, mode, system } = options;
    const wish = { importId, preset: plan.preset, mapping, mode, system };
    await begin(client, isDryRun ? "Check" : "Start", wish);
  }
  const { state, failure, tally } = await follow(client, importId, output);
  await say(client, importId, { options, output, tally });
  if (options.errorsFile !== null && tally.rejected > 0) {
    await saveFile(server, `imports/${importId}/errors.csv`, options.errorsFile);
    output.err(`Mend the rows in ${options.errorsFile} and import that file.\n`);
  }
  if (state !== "DONE" && state !== "READY") {
    output.err(`Stopped (${failure ?? state}) after ${sumLine(tally)}.\n`);
    output.err("Run the same command again to go on: no row is taken in twice.\n");
    return 1;
  }
  conclude(before.state === "DONE" ? before.tally : null, { options, output, tally });
  return tally.rejected > 0 ? 1 : 0;
}

/** The same for the same file and options, whenever and wherever it runs. */
function keyOf(options: ImportOptions, hash: string): string {
  const { target, preset, mapping, mode, system, isFresh } = options;
  const said = JSON.stringify([
    ...[hash, target, preset, mapping, mode, system],
    isFresh ? randomUUID() : "",
  ]);
  return `import:${createHash("sha256").update(said).digest("hex").slice(0, 40)}`;
}

async function planFor(
  client: GraphqlClient,
  { target, preset, system, mapping }: ImportOptions,
  columns: readonly string[],
): Promise<Plan> {
  const plan = await atFault(askPlan(client, { target, columns, preset, system, mapping }));
  const ids = plan.columns.find(({ fields }) => fields.includes("externalId"))?.column ?? "";
  if (!plan.needsSystem) return plan;
  throw new UsageError(
    `Column "${ids}" holds the ids of another system: say of which with --system NAME, or keep them as text with --map "${ids}=attributes".`,
  );
}

/** What the server cannot read is the command's fault. */
async function atFault<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.code !== "INVALID_INPUT") throw error;
    throw new UsageError(error.message);
  }
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

type Outcome = { options: ImportOptions; output: Output; tally: Tally };

/** What is wrong with the first rows, and that there is more. */
async function say(client: GraphqlClient, importId: string, outcome: Outcome): Promise<void> {
  const { options, output, tally } = outcome;
  const rows = await askFaults(client, importId, FAULTY_ROWS);
  const lines = rows.flatMap(({ line, errors }) => errors.map((fault) => faultLine(line, fault)));
  for (const line of lines.slice(0, SHOWN_FAULTS)) output.err(`${line}\n`);
  const hidden =
    Math.max(0, lines.length - SHOWN_FAULTS) + Math.max(0, tally.rejected - rows.length);
  if (hidden === 0) return;
  const how = options.errorsFile === null ? "; --errors FILE keeps every rejected row" : "";
  output.err(`and ${hidden} more${how}\n`);
}

function conclude(earlier: Tally | null, { options, output, tally }: Outcome): void {
  const old = earlier === null ? 0 : earlier.rows - earlier.rejected;
  if (old > 0) {
    output.err(
      `${old} of them came in by an earlier run of this command; --fresh compares them again.\n`,
    );
  }
  output.out(`${options.isDryRun ? "Dry run, nothing is written. " : ""}${sumLine(tally)}\n`);
}

export function explain(error: RequestFailed): string {
  switch (error.code) {
    case "UNREACHABLE":
      return `No server answers. ${error.message}`;
    case "UNAUTHENTICATED":
      return `The key was refused: give another with --key or LIAISON_API_KEY. ${error.message}`;
    default:
      return `${error.code}: ${error.message}`;
  }
}
