import { completeLease, releaseLease } from "../modules/leads/work/commands/end-lease.js";
import { leaseLeads } from "../modules/leads/work/commands/lease-leads.js";
import { LeadStatus } from "../modules/leads/rules/lead-status.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";

/** The inbound desk calls who is kept in touch with: one reached, one to be called later, one in hand. */
export function workCallList({ people, when }: Company): Entry[] {
  const filter = { status: { eq: LeadStatus.NURTURING } };
  const terms = { purpose: "spring-calls", filter, first: 3, leaseSeconds: 28_800 };
  return [
    {
      at: when(1, 14),
      happens: async (scene) => {
        const ctx = scene.as(people.get("inboundDesk"));
        const { leases } = await leaseLeads(ctx, { ...terms, worker: "Inbound desk" });
        const [reached, busy] = leases;
        if (reached === undefined || busy === undefined) throw new Error("Nobody is nurtured yet");
        const note = "Asks for the new catalogue in April.";
        await completeLease(ctx, { leaseId: reached.id, outcome: "reached", note });
        await releaseLease(ctx, { leaseId: busy.id, reason: "Busy", pauseSeconds: 3_600 });
      },
    },
  ];
}
