import { anonymous } from "../auth/actor.js";
import { faultName, notFound } from "../errors.js";
import type { WebRoute, Web, WebRequest } from "../web/route.js";
import { recordVisit } from "./record-visit.js";
import { CLICKED_PATH, followable, OPENED_PATH } from "./telling-html.js";
import { readTellingToken, type Telling } from "./telling-token.js";

/** GIF89a of one transparent pixel. */
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** So long at most somebody waits for the database on the way to the page they asked for. */
const PATIENCE_MS = 250;

const UNCACHED = { "cache-control": "no-store", "x-robots-tag": "noindex" };

/** What mail tells by: its picture, and its links, which lead on to the address they are signed for and nowhere else. */
export const trackingRoutes: readonly WebRoute[] = [
  {
    method: "GET",
    path: OPENED_PATH,
    handle: async (web, request) => {
      const telling = tellingOf(web, request);
      if (telling.link !== null) throw notFound("Picture");
      await record(web, request, telling);
      return { status: 200, type: "image/gif", body: PIXEL, headers: UNCACHED };
    },
  },
  {
    method: "GET",
    path: CLICKED_PATH,
    isPage: true,
    handle: async (web, request) => {
      const telling = tellingOf(web, request);
      const location = followable(telling.link ?? "", "");
      if (location === null) throw notFound("Link");
      await record(web, request, telling);
      const headers = { ...UNCACHED, location, "referrer-policy": "no-referrer" };
      return { status: 302, type: "text/plain; charset=utf-8", body: location, headers };
    },
  },
];

/** @throws AppError NOT_FOUND for what this server has not signed */
function tellingOf(web: Web, request: WebRequest): Telling {
  const { secrets } = web.contextOf(anonymous, request.id);
  const telling = secrets === null ? null : readTellingToken(secrets, request.query["t"] ?? "");
  if (telling === null) throw notFound("Link");
  return telling;
}

/** Whoever follows a link gets where they want to, whether or not we could write that down. */
async function record(web: Web, request: WebRequest, telling: Telling): Promise<void> {
  const ctx = web.contextIn(telling.workspaceId, request.id);
  const { method, headers } = request;
  const recorded = recordVisit(ctx, telling, { method, headers }).catch((error: unknown) =>
    ctx.log.warn({ fault: faultName(error) }, "A mail told, and it was not written down"),
  );
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
  await Promise.race([recorded, patience]);
  clearTimeout(timer);
}
