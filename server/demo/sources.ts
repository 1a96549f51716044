import { captureThroughSource } from "../modules/leads/sources/commands/capture-through-source.js";
import { createSource } from "../modules/leads/sources/commands/create-source.js";
import type { Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import { sourcePlans, wrongNames } from "./source-plans.js";

/** Marketing opens the doors by which people come in; nobody learns their keys. */
export function openDoors(company: Company): Entry[] {
  const { people, sources, when } = company;
  const opened = sourcePlans.map((plan, nth) => ({
    at: when(90, 10, nth),
    happens: async (scene: Scene) => {
      const { source } = await createSource(scene.as(people.get("headOfMarketing")), plan);
      sources.set(plan.name, source);
    },
  }));
  return [...opened, ...refuseSome(company)];
}

/** The web site was rebuilt and its contact form sends other names: what it sent waits to be mended. */
function refuseSome({ programs, sources, when }: Company): Entry[] {
  return wrongNames.map((payload, nth) => ({
    at: when(1, 7, nth),
    happens: async (scene) => {
      const ctx = scene.actingAs(programs.get("website"));
      await captureThroughSource(ctx, sources.get("Contact form"), payload);
    },
  }));
}
