import { defineJob } from "../../jobs/define.js";
import { advanceImport, failImport } from "./commands/advance-import.js";
import { forgetImport } from "./commands/forget-import.js";

/** Works on a file chunk by chunk until it is done, cancelled or undone. */
export const runImport = defineJob({
  name: "import.run",
  data: ["importId"],
  handle: (ctx, { importId }) => advanceImport(ctx, importId),
  onDead: (ctx, { importId }, failure) => failImport(ctx, importId, failure),
});

/** Every night. */
export const forgetImports = defineJob({
  name: "import.forget",
  cron: "20 3 * * *",
  handle: (ctx) => forgetImport(ctx),
});
