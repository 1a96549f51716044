import { isIPv4, isIPv6 } from "node:net";

import type { WebRequest } from "./route.js";

/** From where a request came, coarse: enough to judge a dispute by, too little to find a person by. */
export type Origin = { readonly network: string | null; readonly browser: string | null };

export function originOf({ address, headers }: WebRequest): Origin {
  return { network: networkOf(address), browser: browserOf(headers["user-agent"] ?? "") };
}

/** The first three bytes of IPv4, the first 48 bits of IPv6: what one site or provider's line has. */
export function networkOf(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(plain)) return null;
  const [head = ""] = plain.split("%");
  const groups = head.includes("::") ? (head.split("::")[0] ?? "").split(":") : head.split(":");
  const first = groups.filter((group) => group !== "").slice(0, 3);
  return `${first.join(":")}::/48`;
}

const BROWSERS = /\b(Firefox|Edg|OPR|Chrome|Version)\/(\d{1,4})/g;

/** Name and major version of a browser that says so in the usual words. */
function browserOf(userAgent: string): string | null {
  const found = new Map([...userAgent.matchAll(BROWSERS)].map(([, name, major]) => [name, major]));
  for (const [name, said] of [
    ["Edg", "Edge"],
    ["OPR", "Opera"],
    ["Firefox", "Firefox"],
    ["Chrome", "Chrome"],
    ["Version", "Safari"],
  ] as const) {
    if (found.has(name)) return `${said} ${found.get(name)}`;
  }
  return null;
}
