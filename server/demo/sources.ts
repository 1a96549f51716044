import { createSource } from "../modules/leads/sources/commands/create-source.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";
import { sourcePlans } from "./source-plans.js";

/** Marketing opens the doors by which people come in; nobody learns their keys. */
export function openDoors({ people, sources, when }: Company): Entry[] {
  return sourcePlans.map((plan, nth) => ({
    at: when(90, 10, nth),
    happens: async (scene) => {
      const { source } = await createSource(scene.as(people.get("headOfMarketing")), plan);
      sources.set(plan.name, source);
    },
  }));
}
