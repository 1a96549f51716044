import { getDomain, getDomainWithoutSuffix } from "tldts";

import { disposableMailDomains, freeMailBrands, freeMailDomains } from "./mail-domains.js";

/** What a domain tells about who uses it. */
export enum MailDomainKind {
  CORPORATE = "CORPORATE",
  FREE_MAIL = "FREE_MAIL",
  DISPOSABLE = "DISPOSABLE",
}

/** `key` is the registrable domain in ASCII, `acme.co.uk` for `https://www.Acme.co.uk/shop`. */
export type Domain = { readonly key: string; readonly kind: MailDomainKind };

export type DomainProblem = {
  readonly code: "DOMAIN_MALFORMED" | "DOMAIN_NOT_REGISTRABLE";
  readonly why: string;
};

export type DomainResult =
  | { readonly ok: true; readonly domain: Domain }
  | { readonly ok: false; readonly problem: DomainProblem };

const HOST = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;
const NOT_IN_A_HOST = /[\s/?#:@\\%[\]<>^|]/u;

/** A host name in ASCII (IDNA), or null when it cannot be one. IP addresses are none. */
export function asciiHost(text: string): string | null {
  const host = text.normalize("NFC").toLowerCase().replace(/\.$/u, "");
  if (host === "" || NOT_IN_A_HOST.test(host)) return null;
  const url = `http://${host}`;
  if (!URL.canParse(url)) return null;
  const ascii = new URL(url).hostname;
  const last = ascii.slice(ascii.lastIndexOf(".") + 1);
  return HOST.test(ascii) && !/^\d+$/.test(last) ? ascii : null;
}

/**
 * Reads the registrable domain from a host, a web address or an e-mail address. Domains under a
 * private suffix (`acme.myshopify.com`) stay apart: they are companies of their own.
 */
export function normaliseDomain(text: string): DomainResult {
  const host = asciiHost(hostPart(text));
  if (host === null) return refused("DOMAIN_MALFORMED", "This is no domain name.");
  const key = getDomain(host, { allowPrivateDomains: true }) ?? getDomain(host);
  if (key === null) return refused("DOMAIN_NOT_REGISTRABLE", "Nobody can own a bare suffix.");
  return { ok: true, domain: { key, kind: kindOf(key) } };
}

/** The key accounts are matched by: null for free-mail, disposable and malformed domains. */
export function accountDomainKey(text: string): string | null {
  const result = normaliseDomain(text);
  if (!result.ok || result.domain.kind !== MailDomainKind.CORPORATE) return null;
  return result.domain.key;
}

function hostPart(text: string): string {
  const afterScheme = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, "");
  const authority = afterScheme.split(/[/?#]/u, 1)[0] ?? "";
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/u, "");
}

function kindOf(key: string): MailDomainKind {
  if (disposableMailDomains.has(key)) return MailDomainKind.DISPOSABLE;
  const brand = getDomainWithoutSuffix(key) ?? "";
  if (freeMailDomains.has(key) || freeMailBrands.has(brand)) return MailDomainKind.FREE_MAIL;
  return MailDomainKind.CORPORATE;
}

function refused(code: DomainProblem["code"], why: string): DomainResult {
  return { ok: false, problem: { code, why } };
}
