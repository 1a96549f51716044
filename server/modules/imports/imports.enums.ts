import { describeEnum } from "../../graphql/enums.js";
import { ImportState } from "./rules/import-state.js";
import { ImportTarget } from "./rules/preset.js";

describeEnum(ImportTarget, "ImportTarget", "What the rows of a file become.", {
  LEADS: "Leads, found again by the file's own id, e-mail, or telephone number with name.",
  ACCOUNTS: "Accounts, found again by the file's own id or domain, without both by name.",
  CONTACTS:
    "Contacts, found again by the file's own id or e-mail, without both by name and account.",
  OPPORTUNITIES: "Opportunities, found again by the file's own id, without it by name and account.",
});

/** What may become of a row. */
export enum ImportMode {
  CREATE = "CREATE",
  UPDATE = "UPDATE",
  UPSERT = "UPSERT",
}
describeEnum(ImportMode, "ImportMode", "What may become of the rows of a file.", {
  CREATE: "New ones only: what is known already is rejected.",
  UPDATE: "Known ones only: what nobody knows is rejected.",
  UPSERT: "Both.",
});

/** What became of a row. */
export enum ImportOutcome {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  UNCHANGED = "UNCHANGED",
  REJECTED = "REJECTED",
}
describeEnum(ImportOutcome, "ImportOutcome", "What became of a row; each has exactly one.", {
  CREATED: "Nobody knew it: it was made.",
  UPDATED: "It was known, and something about it is new.",
  UNCHANGED: "It was known, with all that the row says.",
  REJECTED: "Nothing of it was taken in; `errors` says why.",
});

/** How a file is written. */
export enum FileFormat {
  CSV = "CSV",
  JSONL = "JSONL",
}
describeEnum(FileFormat, "FileFormat", "How a file is written.", {
  CSV: "Cells between commas, semicolons or tabs, under a line of headers.",
  JSONL: "One JSON object a line; its keys are the headers.",
});

describeEnum(ImportState, "ImportState", "Where a file stands on its way in.", {
  UPLOADING: "Still coming; a file that never ends is forgotten.",
  UPLOADED: "Here as a whole.",
  VALIDATING: "Every row is tried; nothing is written.",
  READY: "Every row was tried: the counts say what would become of them.",
  RUNNING: "Rows are taken in.",
  DONE: "Every row has an outcome.",
  FAILED: "Stopped by a fault; `failure` names it. `importStart` goes on from there.",
  CANCELLED: "Stopped by a person; what came in stays. `importStart` goes on from there.",
  REVERTING: "What it made is being undone.",
  REVERTED: "What it made is undone, but for rows somebody has worked on since.",
});
