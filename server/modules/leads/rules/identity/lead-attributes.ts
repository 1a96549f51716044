import type { MatchAttribute } from "./match-model.js";

/** What leads are compared by. */
export const leadAttributes = [
  { name: "givenName", kind: "NAME", crossedWith: "familyName" },
  { name: "familyName", kind: "NAME", crossedWith: "givenName" },
  { name: "email", kind: "EMAIL" },
  { name: "phone", kind: "PHONE" },
  { name: "domain", kind: "CODE" },
  { name: "company", kind: "COMPANY", silentBeside: ["domain"] },
  { name: "title", kind: "TEXT" },
  { name: "city", kind: "TEXT", silentBeside: ["domain", "company"] },
  { name: "country", kind: "CODE", silentBeside: ["domain", "company", "city"] },
] as const satisfies readonly MatchAttribute[];
