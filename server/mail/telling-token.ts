import { uuidOf } from "../ids.js";
import type { SecretBox } from "../secrets.js";

/** What a picture or a link of a mail tells by. `link`: where it leads; null for the picture. */
export type Telling = {
  readonly workspaceId: string;
  readonly mailId: string;
  readonly link: string | null;
};

const UUID_BYTES = 16;
const ABOUT = "mail.telling";

/** Workspace, mail and link, and a signature over them: nothing has to be looked up to lead somebody on. */
export function tellingToken(secrets: SecretBox, { workspaceId, mailId, link }: Telling): string {
  const ids = [workspaceId, uuidOf(mailId)].map((id) => Buffer.from(id.replaceAll("-", ""), "hex"));
  const content = Buffer.concat([...ids, Buffer.from(link ?? "", "utf8")]);
  return [content, secrets.sign(content, ABOUT)].map((b) => b.toString("base64url")).join(".");
}

/** Null for a token that this server has not signed. */
export function readTellingToken(secrets: SecretBox, token: string): Telling | null {
  const parts = /^([A-Za-z0-9_-]{43,8000})\.([A-Za-z0-9_-]{22})$/.exec(token);
  const [content, signature] = [parts?.[1] ?? "", parts?.[2] ?? ""].map((part) =>
    Buffer.from(part, "base64url"),
  );
  if (content === undefined || signature === undefined) return null;
  if (!secrets.isSigned(content, ABOUT, signature)) return null;
  const link = content.subarray(2 * UUID_BYTES).toString("utf8");
  return {
    workspaceId: uuidAt(content, 0),
    mailId: `mail_${uuidAt(content, UUID_BYTES)}`,
    link: link === "" ? null : link,
  };
}

function uuidAt(content: Buffer, offset: number): string {
  const hex = content.subarray(offset, offset + UUID_BYTES).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
