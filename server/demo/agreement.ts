import { addReason } from "../modules/leads/hand-off/commands/manage-reasons.js";
import { setPolicy } from "../modules/leads/qualification/commands/set-policy.js";
import { QualificationFramework } from "../modules/leads/rules/frameworks.js";
import { RejectDisposition, RejectNeed } from "../modules/leads/rules/reject-reason.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";

/** Sales and marketing agree on what makes a likely prospect, once they know what the house's line brings. */
export function agree({ people, sources, when }: Company): Entry[] {
  return [
    {
      at: when(60, 15),
      happens: async (scene) => {
        const sourceId = sources.get("Watertech Fair").id;
        await setPolicy(scene.as(people.get("headOfMarketing")), {
          sourceFrameworks: [{ sourceId, framework: QualificationFramework.CHAMP }],
          note: "At the fair nobody tells what they tried.",
        });
      },
    },
    {
      at: when(59, 9),
      happens: async (scene) => {
        await addReason(scene.as(people.get("headOfMarketing")), {
          code: "TENDER_PENDING",
          label: "A public tender has to come first",
          disposition: RejectDisposition.NURTURE,
          needs: [RejectNeed.RESUME_ON],
        });
      },
    },
  ];
}
