import { defineEvent } from "../../events/define.js";

const counts = { created: "int", updated: "int", unchanged: "int", rejected: "int" } as const;

export const importUploaded = defineEvent({
  name: "import.uploaded",
  version: 1,
  description: "A file is here as a whole; nothing of it is taken in yet.",
  subject: "importId",
  shape: { importId: "id", target: "text", rows: "int" },
});

export const importStarted = defineEvent({
  name: "import.started",
  version: 1,
  description: "A file's rows are tried (VALIDATING), taken in (RUNNING) or undone (REVERTING).",
  subject: "importId",
  shape: { importId: "id", state: "text" },
});

export const importFinished = defineEvent({
  name: "import.finished",
  version: 1,
  description: "Work on a file has ended, for the reason that its state says.",
  subject: "importId",
  shape: { importId: "id", state: "text", failure: "text?", ...counts },
});
