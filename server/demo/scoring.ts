import { draftModel } from "../modules/leads/scoring/commands/write-model.js";
import { moveScoreModel } from "../modules/leads/scoring/commands/move-model.js";
import { ScoreModelStatus } from "../modules/leads/scoring/rules/model-machine.js";
import { ScoreKind } from "../modules/leads/scoring/rules/score-kind.js";
import { ScoreOperator } from "../modules/leads/scoring/scoring.enums.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";

const { AT_LEAST, MENTIONS, STARTS_WITH } = ScoreOperator;

/** What the head of marketing thinks of now: water works first. It scores beside the model in use. */
const waterFirst = {
  name: "Water works first",
  kind: ScoreKind.FIT,
  capPoints: 100,
  groups: [
    { id: "company", capPoints: 70 },
    { id: "person", capPoints: 30 },
  ],
  rules: [
    rule("water", "company", 45, "industry", STARTS_WITH, ["2213", "3121"]),
    rule("size", "company", 25, "employees", AT_LEAST, 100),
    rule("decides", "person", 30, "jobTitle", MENTIONS, ["director", "head", "manager"]),
  ],
};

function rule(
  ...[id, group, points, fact, op, value]: [string, string, number, string, ScoreOperator, unknown]
) {
  return { id, group, points, when: { fact, op, value } };
}

/** A model is tried beside the one in use before anything depends on it. */
export function tryAnotherModel({ people, when }: Company): Entry[] {
  return [
    {
      at: when(20, 10),
      happens: async (scene) => {
        const ctx = scene.as(people.get("headOfMarketing"));
        const { model } = await draftModel(ctx, waterFirst);
        await moveScoreModel(ctx, { modelId: model.id, to: ScoreModelStatus.SHADOW });
      },
    },
  ];
}
