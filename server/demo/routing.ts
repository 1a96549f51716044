import { AbsenceKind } from "../modules/people/absence.entity.js";
import { recordAbsence } from "../modules/people/commands/record-absence.js";
import { createPool } from "../modules/leads/routing/commands/write-pool.js";
import { createTerritory } from "../modules/leads/routing/commands/write-territory.js";
import { PoolHours, PoolStrategy } from "../modules/leads/rules/route-facts.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";

/** Operations writes down who works where; whoever began last quarter gets fewer leads; people go away. */
export function shareWork({ people, when }: Company): Entry[] {
  return [
    {
      at: when(88, 9),
      happens: async (scene) => {
        const ctx = scene.as(people.get("operations"));
        const id = (post: Parameters<typeof people.get>[0]) => people.get(post).id;
        const { pool } = await createPool(ctx, {
          name: "North by experience",
          strategy: PoolStrategy.WEIGHTED,
          hours: PoolHours.PREFER_OPEN,
          members: [
            { userId: id("nordics"), weight: 3 },
            { userId: id("isles"), weight: 3 },
            { userId: id("lowlands"), weight: 1 },
          ],
        });
        await createTerritory(ctx, {
          name: "Iberia",
          area: { countryCode: "ES" },
          ownerIds: [id("iberia"), id("headOfSouth")],
        });
        await createTerritory(ctx, {
          name: "British utilities",
          area: { countryCode: "GB", minEmployees: 50 },
          priority: 1,
          poolId: pool.id,
        });
      },
    },
    {
      at: when(30, 8),
      happens: async (scene) => {
        await recordAbsence(scene.as(people.get("isles")), {
          kind: AbsenceKind.OOO,
          fromAt: when(25, 7),
          toAt: when(20, 7),
          note: "Walking in Wales.",
        });
      },
    },
    {
      at: when(3, 8),
      happens: async (scene) => {
        await recordAbsence(scene.as(people.get("headOfSouth")), {
          userId: people.get("alps").id,
          kind: AbsenceKind.BUSY,
          fromAt: when(-4, 6),
          toAt: when(-6, 17),
          note: "Stand duty at the fair.",
        });
      },
    },
  ];
}
