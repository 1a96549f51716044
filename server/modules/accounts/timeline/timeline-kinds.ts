import { registerEnumType } from "type-graphql";

import type { Permission } from "../../../auth/permissions.js";
import type { EntityClass } from "../../../database/declarations.js";
import type { Fact } from "../../../database/row.js";

/** Where a kind of entry stands below a parent: by its own column, or by that of what it belongs to. */
export type TimelinePlace = {
  readonly parent: EntityClass;
  /** Property that holds the parent's id: of the kind itself, or of `through`. */
  readonly by: string;
  /** The kind's `via` names a row of this entity, and that row the parent. */
  readonly through?: { readonly entity: EntityClass; readonly via: string };
};

/**
 * One kind of thing a timeline shows. Each `place` needs an index of workspace, owner, `at` and id, by
 * which the newest are read; what stands there `through` something else is read by way of all of those.
 */
export type TimelineKindDeclaration = {
  readonly name: string;
  readonly description: string;
  readonly entity: EntityClass<Fact>;
  /** The property that says when it happened; never null. */
  readonly at: string;
  /** What one needs to see this kind; to others their timelines are without it. */
  readonly allow: Permission;
  readonly places: readonly TimelinePlace[];
  /** SQL of one line of text, never null, over the row at the alias. */
  readonly title: (alias: string) => string;
  /** SQL of the uuid of the colleague who did it, or null. */
  readonly actor: (alias: string) => string;
};

const kinds = new Map<string, TimelineKindDeclaration>();

/** The enum of the schema; modules to the right add their kinds before the schema is built. */
export const TimelineKind: Record<string, string> = {};
const valuesConfig: Record<string, { description: string }> = {};
registerEnumType(TimelineKind, {
  name: "TimelineKind",
  description: "What an entry of a timeline is about.",
  valuesConfig,
});

/** Adds a kind to timelines: call it where the kind is at home. Example: leads/lead-timeline.ts. */
export function declareTimelineKind(kind: TimelineKindDeclaration): void {
  if (kinds.has(kind.name)) throw new Error(`Timeline kind ${kind.name} is declared twice`);
  kinds.set(kind.name, kind);
  TimelineKind[kind.name] = kind.name;
  valuesConfig[kind.name] = { description: kind.description };
}

export function timelineKind(name: string): TimelineKindDeclaration {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`No timeline kind ${name}`);
  return kind;
}

/** The kinds that stand below a parent, each with its place there. */
export function kindsBelow(
  parent: EntityClass,
): { readonly kind: TimelineKindDeclaration; readonly place: TimelinePlace }[] {
  return [...kinds.values()].flatMap((kind) =>
    kind.places.filter((place) => place.parent === parent).map((place) => ({ kind, place })),
  );
}
