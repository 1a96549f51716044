import { parseArgs } from "node:util";

import { describeSettings } from "../config.js";
import { configOrExit, fail, serve } from "../main.js";
import { processOutput } from "./process-output.js";

/** One command of the command line. `run` returns the exit code. */
type Command = {
  readonly usage: string;
  readonly about: string;
  run(args: string[]): Promise<number | "running">;
};

const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: "start [--empty]",
    about: "Start the server. --empty: a first start makes no demo company.",
    async run(args) {
      const { values } = parseArgs({ args, options: { empty: { type: "boolean" } } });
      await serve({ isEmpty: values.empty ?? false });
      return "running";
    },
  },
  migrate: {
    usage: "migrate",
    about: "Bring the database's schema up to date and stop.",
    async run() {
      const { migrateOnly } = await import("./migrate.js");
      return migrateOnly(configOrExit());
    },
  },
  key: {
    usage: "key create [--name NAME] [--scopes a:b,c:d] [--user EMAIL] | key list | key revoke ID",
    about: "API keys, straight on the database: how the first one is made.",
    async run(args) {
      const { manageKeys } = await import("./key.js");
      return manageKeys(configOrExit(), args);
    },
  },
  "mail-in": {
    usage: "mail-in --source NAME [--url URL] [--key KEY] < MESSAGE",
    about: "One e-mail from a mail server's pipe to a source, with the source's key.",
    async run(args) {
      const { mailIn } = await import("./mail-in.js");
      return mailIn(configOrExit(), args, process.stdin, processOutput());
    },
  },
  import: {
    usage:
      'import leads|accounts|contacts|opportunities FILE [--preset NAME] [--map "Column=field"]... [--mode create|update|upsert] [--system NAME] [--dry-run] [--errors FILE] [--fresh] [--url URL] [--key KEY] [--yes]',
    about:
      "Bring in a file of CSV or JSON lines through a server: the one named, else the one running here.",
    async run(args) {
      const { importFile } = await import("./import.js");
      return importFile(configOrExit(), args, processOutput());
    },
  },
  export: {
    usage: "export leads|accounts|contacts|opportunities FILE [--url URL] [--key KEY]",
    about: "Save all rows one may see as .csv or .jsonl, which `import` reads again.",
    async run(args) {
      const { exportFile } = await import("./export.js");
      return exportFile(configOrExit(), args, processOutput());
    },
  },
};

async function main(argv: string[]): Promise<number | "running"> {
  const [name = "help", ...args] = argv;
  const command = commands[name];
  if (command === undefined || args.includes("--help") || args.includes("-h")) {
    const isAsked = command !== undefined || ["help", "--help", "-h"].includes(name);
    (isAsked ? process.stdout : process.stderr).write(helpText(isAsked ? null : name));
    return isAsked ? 0 : 2;
  }
  return command.run(args);
}

function helpText(unknown: string | null): string {
  const said = unknown === null ? "" : `No such command: ${unknown}\n\n`;
  const usages = Object.values(commands).map(
    ({ usage, about }) => `  liaison ${usage}\n      ${about}`,
  );
  const settings = describeSettings().map(
    (setting) => `  ${setting.name} (${setting.default})\n      ${setting.description}`,
  );
  return `${said}Commands\n${usages.join("\n")}\n\nSettings, all environment variables\n${settings.join("\n")}\n`;
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== "running") process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof TypeError && "code" in error && isUsageFault(String(error.code))) {
      process.stderr.write(`${error.message}\nSee: liaison --help\n`);
      process.exitCode = 2;
      return;
    }
    fail(error, null);
  },
);

function isUsageFault(code: string): boolean {
  return code.startsWith("ERR_PARSE_ARGS");
}
