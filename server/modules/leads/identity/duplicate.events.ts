import { defineEvent } from "../../../events/define.js";

const subject = "duplicateId";
const version = 1;

export const duplicateFound = defineEvent({
  name: "duplicate.found",
  version,
  description: "Two leads may be one person, and somebody should look: a new case, or one again.",
  subject,
  shape: { duplicateId: "id", olderId: "id", newerId: "id", score: "decimal", band: "text" },
});

export const duplicateDecided = defineEvent({
  name: "duplicate.decided",
  version,
  description: "Somebody decided on a duplicate case, or took a decision back.",
  subject,
  shape: { duplicateId: "id", olderId: "id", newerId: "id", state: "text" },
});

export const duplicateWithdrawn = defineEvent({
  name: "duplicate.withdrawn",
  version,
  description: "A duplicate case is no question any more.",
  subject,
  shape: { duplicateId: "id", olderId: "id", newerId: "id" },
});

export const duplicateScanFinished = defineEvent({
  name: "duplicate_scan.finished",
  version,
  description: "A scan has looked at every lead.",
  subject: "scanId",
  shape: { scanId: "id", leadsScanned: "int", pairsCompared: "int", casesOpened: "int" },
});

export const duplicateModelChosen = defineEvent({
  name: "duplicate_model.chosen",
  version,
  description: "Leads are compared by another version of the weights from now on.",
  subject: "modelId",
  shape: { modelId: "id", modelVersion: "int" },
});
