import type { SecretBox } from "../secrets.js";
import type { OutgoingMail } from "./outgoing-mail.entity.js";
import { tellingToken } from "./telling-token.js";

/** The parser takes 45 ms to load, which the first mail that tells pays and no start does. */
const rewritingStream = async () => (await import("parse5-html-rewriting-stream")).RewritingStream;

/** Where mail tells: an address of this server and a signed token. */
export const OPENED_PATH = "/mail/opened";
export const CLICKED_PATH = "/mail/clicked";

/** Longer than any link people write; the token that holds it must fit a request line. */
const MAX_LINK = 2_000;

type Telling = Pick<OutgoingMail, "id" | "workspaceId" | "tracksOpens" | "tracksClicks">;
type Teller = { readonly origin: string; readonly secrets: SecretBox };

/**
 * The HTML with its links led past this server and a picture of one pixel at its end, as far as the
 * mail may tell. Only those tags are written anew; all else stays as it was written.
 */
export async function tellingHtml(
  mail: Telling,
  html: string,
  { origin, secrets }: Teller,
): Promise<string> {
  if (!mail.tracksOpens && !mail.tracksClicks) return html;
  const address = (path: string, link: string | null) =>
    `${origin}${path}?t=${tellingToken(secrets, { ...mail, mailId: mail.id, link })}`;
  const pixel = mail.tracksOpens
    ? `<img src="${address(OPENED_PATH, null)}" width="1" height="1" alt="" style="border:0">`
    : "";
  let isPixelSet = false;
  const rewriter = new (await rewritingStream())();
  const out: string[] = [];
  rewriter.on("data", (chunk: unknown) => out.push(String(chunk)));
  rewriter.on("startTag", (tag, raw) => {
    const href = tag.tagName === "a" && mail.tracksClicks ? hrefOf(tag.attrs) : undefined;
    const link = href === undefined ? null : followable(href.value, origin);
    if (href === undefined || link === null) return rewriter.emitRaw(raw);
    href.value = address(CLICKED_PATH, link);
    rewriter.emitStartTag(tag);
  });
  rewriter.on("endTag", (tag, raw) => {
    if (tag.tagName === "body") {
      rewriter.emitRaw(pixel);
      isPixelSet = true;
    }
    rewriter.emitRaw(raw);
  });
  rewriter.end(html);
  return isPixelSet ? out.join("") : `${out.join("")}${pixel}`;
}

function hrefOf(attributes: { name: string; value: string }[]) {
  return attributes.find(({ name }) => name === "href");
}

/**
 * The address as a browser would ask for it, or null for what is left alone: no web page, such as
 * `mailto:`, and pages of this server, whose links open doors, as the one that unsubscribes.
 */
export function followable(href: string, origin: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) return null;
  if (URL.canParse(origin) && url.origin === new URL(origin).origin) return null;
  return url.username === "" && url.href.length <= MAX_LINK ? url.href : null;
}
