import { createContactPoint } from "../modules/leads/contact-points/commands/write-contact-point.js";
import { captureThroughSource } from "../modules/leads/sources/commands/capture-through-source.js";
import { createSource } from "../modules/leads/sources/commands/create-source.js";
import type { Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import { contactPoints, sourcePlans, wrongNames } from "./source-plans.js";

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
  return [...opened, ...publishContacts(company), ...refuseSome(company)];
}

/** How to reach the company, on its web site; one that is not out yet. */
function publishContacts({ people, sources, when }: Company): Entry[] {
  return contactPoints.map(({ hasForm, ...point }, position) => ({
    at: when(89, 9, position),
    happens: async (scene) => {
      const sourceId = hasForm ? sources.get("Contact form").id : null;
      const ctx = scene.as(people.get("headOfMarketing"));
      await createContactPoint(ctx, { ...point, sourceId, position });
    },
  }));
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
