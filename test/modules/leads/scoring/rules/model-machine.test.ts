import { expect, test } from "vitest";

import {
  moveModel,
  ScoreModelStatus,
} from "../../../../../server/modules/leads/scoring/rules/model-machine.js";

const { DRAFT, SHADOW, ACTIVE, RETIRED } = ScoreModelStatus;
const all = Object.values(ScoreModelStatus);

/** The picture, by hand: to the right of each status where it may go, and what must hold. */
const picture: Record<ScoreModelStatus, Partial<Record<ScoreModelStatus, string | null>>> = {
  [DRAFT]: { [SHADOW]: "sound", [ACTIVE]: "sound", [RETIRED]: null },
  [SHADOW]: { [ACTIVE]: "sound", [RETIRED]: null },
  [ACTIVE]: { [RETIRED]: "replaced" },
  [RETIRED]: { [SHADOW]: "sound", [ACTIVE]: "sound" },
};

test("every move there is, and no other, with the guard it needs", () => {
  const sound = { problems: [], isReplaced: true };
  const broken = { problems: ["A rule has no group."], isReplaced: false };

  for (const from of all) {
    for (const to of all) {
      const guard = picture[from][to];
      if (guard === undefined) {
        expect(moveModel(from, to, sound)).toMatchObject({ ok: false, code: "ILLEGAL_TRANSITION" });
        continue;
      }
      expect(moveModel(from, to, sound)).toMatchObject({ ok: true, from, to });
      expect(moveModel(from, to, broken)).toMatchObject(
        guard === null ? { ok: true } : { ok: false, code: "TRANSITION_GUARD", guard },
      );
    }
  }
});
