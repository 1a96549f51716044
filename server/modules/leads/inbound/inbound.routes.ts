import { AppError } from "../../../errors.js";
import type { WebRoute, Web, WebAnswer, WebRequest } from "../../../web/route.js";
import { actorOfSource, openByKey } from "../sources/commands/open-source.js";
import { takeMail } from "./commands/take-mail.js";

/** Larger than any mail a person writes to ask for something, attachments and all. */
const MAX_MAIL_BYTES = 20 * 1_048_576;

/** What a mail server hands over, one message a request. Any outcome but an error is final for it. */
export const inboundRoutes: readonly WebRoute[] = [
  {
    method: "POST",
    path: "/intake/:key/email",
    accepts: ["message/rfc822", "application/octet-stream"],
    maxBodyBytes: MAX_MAIL_BYTES,
    handle: takeIn,
  },
];

async function takeIn(web: Web, request: WebRequest): Promise<WebAnswer> {
  const { key = "" } = request.params;
  const [, secret = ""] = /^Bearer +(\S+)$/i.exec(request.headers["authorization"] ?? "") ?? [];
  const contextIn = (workspaceId: string) => web.contextIn(workspaceId, request.id);
  const source = await openByKey(contextIn, key, secret);
  const ctx = web.contextOf(actorOfSource(source), request.id);
  if (request.body.byteLength === 0) throw new AppError("BAD_REQUEST", "The message is empty.");
  const taken = await takeMail(ctx, source, request.body);
  const type = "application/json; charset=utf-8";
  return { status: 200, type, body: JSON.stringify(taken) };
}
