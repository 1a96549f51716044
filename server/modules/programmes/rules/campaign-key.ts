import { foldWords } from "../../accounts/rules/fold.js";

/**
 * What spellings of one campaign's name have in common: "Spring Webinar 2026" is `spring-webinar-2026`,
 * which is also what people write into `utm_campaign`. Null for a name without a letter or digit.
 */
export function campaignKey(name: string): string | null {
  const key = foldWords(name).join("-");
  return key === "" ? null : key;
}
