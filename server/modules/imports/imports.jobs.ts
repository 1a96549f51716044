import { defineJob } from "../../jobs/define.js";
import { advanceImport, failImport } from "./commands/advance-import.js";

/** Works on a file chunk by chunk until it is done, cancelled or undone. */
export const runImport = defineJob({
  name: "import.run",
  data: ["importId"],
  handle: (ctx, { importId }) => advanceImport(ctx, importId),
  onDead: (ctx, { importId }, failure) => failImport(ctx, importId, failure),
});
