import { parseArgs } from "node:util";

const TARGETS: ReadonlyMap<string, string> = new Map([
  ["leads", "LEADS"],
  ["accounts", "ACCOUNTS"],
  ["contacts", "CONTACTS"],
  ["opportunities", "OPPORTUNITIES"],
]);
const MODES: ReadonlyMap<string, string> = new Map([
  ["create", "CREATE"],
  ["update", "UPDATE"],
  ["upsert", "UPSERT"],
]);

export type Mapping = { column: string; field: string | null; dateFormat: string | null };

export type ImportOptions = {
  readonly target: string;
  readonly file: string;
  readonly preset: string | null;
  readonly mapping: readonly Mapping[];
  readonly mode: string;
  readonly isDryRun: boolean;
  /** Sends rows again that an earlier run of the same command has sent. */
  readonly isFresh: boolean;
  readonly system: string | null;
  readonly errorsFile: string | null;
  readonly url: string | null;
  readonly key: string | null;
  readonly isAgreed: boolean;
};

/** The command line was not understood; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function readOptions(args: string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [what = "", file, ...rest] = positionals;
  const target = TARGETS.get(what);
  if (target === undefined) {
    throw new UsageError(`Say what the rows are: import ${[...TARGETS.keys()].join(" | ")} FILE.`);
  }
  if (file === undefined || rest.length > 0) {
    throw new UsageError(`Say one file: import ${what} FILE.`);
  }
  const mode = MODES.get(values.mode ?? "upsert");
  if (mode === undefined) throw new UsageError("--mode is create, update or upsert.");
  return {
    target,
    file,
    mode,
    preset: values.preset ?? null,
    mapping: (values.map ?? []).map(readMapping),
    isDryRun: values["dry-run"] ?? false,
    isFresh: values.fresh ?? false,
    system: values.system ?? null,
    errorsFile: values.errors ?? null,
    url: values.url ?? null,
    key: values.key ?? null,
    isAgreed: values.yes ?? false,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        preset: { type: "string" },
        map: { type: "string", multiple: true },
        mode: { type: "string" },
        "dry-run": { type: "boolean" },
        fresh: { type: "boolean" },
        system: { type: "string" },
        errors: { type: "string" },
        url: { type: "string" },
        key: { type: "string" },
        yes: { type: "boolean", short: "y" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `Column=field`, `Column=field:D.M.YYYY`, or `Column=` to leave the column out. */
function readMapping(text: string): Mapping {
  const at = text.lastIndexOf("="); // a header may hold one, a field does not
  if (at <= 0) throw new UsageError(`--map "${text}" is not "Column=field".`);
  const [field = "", dateFormat = null] = text.slice(at + 1).split(":");
  return {
    column: text.slice(0, at),
    field: field.trim() === "" ? null : field.trim(),
    dateFormat,
  };
}
