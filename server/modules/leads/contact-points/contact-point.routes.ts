import { isUuid } from "../../../ids.js";
import type { Route } from "../../../route.js";
import { findPublicPoints } from "./commands/find-public-points.js";

/** For the company's web site: any page may fetch it, caches keep it for a minute. */
export const contactPointsRoute: Route = {
  method: "GET",
  path: "/contact-points",
  isOpen: true,
  async handle(nobody, { query }) {
    const workspace = query["workspace"] ?? "";
    const contactPoints = isUuid(workspace)
      ? await findPublicPoints(nobody.publicIn(workspace))
      : [];
    const headers = { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" };
    return { status: 200, headers, body: { contactPoints } };
  },
};
