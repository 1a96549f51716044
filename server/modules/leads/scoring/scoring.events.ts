import { defineEvent } from "../../../events/define.js";

const version = 1;

export const scoreModelDrafted = defineEvent({
  name: "score_model.drafted",
  version,
  description: "A score model was drafted, or a draft changed.",
  subject: "modelId",
  shape: { modelId: "id", kind: "text", modelVersion: "int", productLine: "text?" },
});

export const scoreModelMoved = defineEvent({
  name: "score_model.moved",
  version,
  description: "A score model is used for something else now.",
  subject: "modelId",
  shape: { modelId: "id", kind: "text", modelVersion: "int", from: "text", to: "text" },
});

export const scoreModelLearned = defineEvent({
  name: "score_model.learned",
  version,
  description: "A score model has learned from how leads went.",
  subject: "modelId",
  shape: { modelId: "id", kind: "text", modelVersion: "int", outcomes: "int", won: "int" },
});

export const leadsRescored = defineEvent({
  name: "leads.rescored",
  version,
  description: "All leads were scored anew, after a model or the agreed line had changed.",
  subject: "rescoringId",
  shape: { rescoringId: "id", leads: "int", changed: "int" },
});

export const agreedLineMoved = defineEvent({
  name: "agreed_line.moved",
  version,
  description: "Sales and marketing agreed on another line.",
  subject: "lineId",
  shape: { lineId: "id", fitPoints: "int", leastBand: "text", behaviourPoints: "int?" },
});
