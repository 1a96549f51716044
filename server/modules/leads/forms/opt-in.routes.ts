import { AppError } from "../../../errors.js";
import { readLinkToken } from "../../../mail/link-token.js";
import { originOf } from "../../../web/origin.js";
import { html, notice, page } from "../../../web/page.js";
import type { WebRoute, Web, WebRequest } from "../../../web/route.js";
import { confirmOptIn, findByLink } from "./commands/confirm-opt-in.js";

const BUTTON = `<h1>{{title}}</h1>
<p>{{text}}</p>
<form method="post"><button type="submit">{{button}}</button></form>`;

/**
 * The link in the mail. It shows a button, and only the button confirms: scanners of mail follow links,
 * and none of them may consent in somebody's name.
 */
export const optInRoutes: readonly WebRoute[] = [
  {
    method: "GET",
    path: "/confirm/:token",
    isPage: true,
    handle: async (web, request) => {
      const { ctx, hash } = await linkOf(web, request);
      const { address, confirmedAt } = await findByLink(ctx, hash);
      if (confirmedAt !== null) return confirmed();
      const title = "Confirm your address";
      const text = `${address} was given on a form of ours. Is it yours?`;
      return page({ title, body: html(BUTTON, { title, text, button: "Yes, confirm it" }) });
    },
  },
  {
    method: "POST",
    path: "/confirm/:token",
    isPage: true,
    maxBodyBytes: 1_024,
    handle: async (web, request) => {
      const { ctx, hash } = await linkOf(web, request);
      await confirmOptIn(ctx, hash, originOf(request));
      return confirmed();
    },
  },
];

function confirmed() {
  return notice("Thank you", "Your address is confirmed. You can close this page.");
}

async function linkOf(web: Web, request: WebRequest) {
  const link = readLinkToken(request.params["token"] ?? "");
  const isKnown = link !== null && (await web.workspaces()).includes(link.workspaceId);
  if (!isKnown) throw new AppError("LINK_EXPIRED", "This link is not whole: copy all of it.");
  return { ctx: web.contextIn(link.workspaceId, request.id), hash: link.hash };
}
