import type { Context } from "../../../../context.js";
import type { PublicContactPoint } from "../contact-point.payloads.js";

/** A company publishes a handful; nobody is shown more. */
const MAX_POINTS = 200;

/**
 * What a workspace has published, to anybody. The one statement of the server that answers callers who
 * are nobody: it reads these columns of published rows and nothing else.
 */
export function findPublicPoints(ctx: Context): Promise<PublicContactPoint[]> {
  return ctx.db.run((manager) => manager.query(PUBLISHED, [ctx.actor.workspaceId]));
}

const PUBLISHED = `
  SELECT p.label, p.department, p.territory, p.phone, p.email, p.hours, s.key AS form
    FROM contact_point p
    LEFT JOIN lead_source s
      ON s.workspace_id = p.workspace_id AND s.id = p.source_id AND s.status = 'ACTIVE'
   WHERE p.workspace_id = $1 AND p.published
   ORDER BY p.position, p.id LIMIT ${MAX_POINTS}`;
