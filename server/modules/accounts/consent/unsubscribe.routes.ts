import { AppError } from "../../../errors.js";
import { readLinkToken } from "../../../mail/link-token.js";
import { html, notice, page } from "../../../web/page.js";
import type { WebRoute, Web, WebAnswer, WebRequest } from "../../../web/route.js";
import { findMailByLink, unsubscribe } from "./commands/unsubscribe.js";

const ASK = `<h1>No more of these?</h1>
<p>We send you mail on “{{topic}}” at {{address}}.</p>
<form method="post">
<p><label class="check"><input type="checkbox" name="all" value="yes"> <span>Send me nothing at all any more</span></label></p>
<button type="submit">Unsubscribe</button>
</form>`;

/** RFC 8058: a mail reader posts here in one click; a person sees a button, since scanners follow links. */
export const unsubscribeRoutes: readonly WebRoute[] = [
  {
    method: "GET",
    path: "/unsubscribe/:token",
    isPage: true,
    handle: async (web, request) => {
      const { ctx, hash } = await linkOf(web, request);
      const { topic, toAddress: address } = await findMailByLink(ctx, hash);
      return page({ title: "Unsubscribe", body: html(ASK, { topic, address }) });
    },
  },
  {
    method: "POST",
    path: "/unsubscribe/:token",
    isPage: true,
    maxBodyBytes: 4_096,
    handle: async (web, request): Promise<WebAnswer> => {
      const { ctx, hash } = await linkOf(web, request);
      const isAll = new URLSearchParams(request.body.toString("utf8")).get("all") === "yes";
      const { topic, toAddress } = await unsubscribe(ctx, hash, isAll);
      const what = isAll ? "nothing at all any more" : `nothing more on “${topic}”`;
      return notice("You are unsubscribed", `We send ${what} to ${toAddress}.`);
    },
  },
];

async function linkOf(web: Web, request: WebRequest) {
  const link = readLinkToken(request.params["token"] ?? "");
  if (link === null || !(await web.workspaces()).includes(link.workspaceId)) {
    throw new AppError("LINK_EXPIRED", "This link is not whole: copy all of it.");
  }
  return { ctx: web.contextIn(link.workspaceId, request.id), hash: link.hash };
}
