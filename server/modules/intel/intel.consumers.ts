import type { Context } from "../../context.js";
import type { Consumer } from "../../events/consumers.js";
import type { LoggedEvent } from "../../events/log.js";
import { leadQualified } from "../leads/lead.events.js";
import { noteNamedCompetitors } from "./commands/note-named-competitors.js";

/** Idempotent by (lead, competitor, attempt), beside the relay's own place in the log. */
export const competitorNamed: Consumer = {
  name: "intel.competitor-named",
  on: [leadQualified.event.name],
  handle: (ctx: Context, event: LoggedEvent) =>
    noteNamedCompetitors(ctx, String(event.payload["qualificationId"])),
};
