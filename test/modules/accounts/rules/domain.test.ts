import fc from "fast-check";
import { expect, test } from "vitest";

import {
  accountDomainKey,
  asciiHost,
  MailDomainKind,
  normaliseDomain,
} from "../../../../server/modules/accounts/rules/domain.js";
import {
  disposableMailDomains,
  freeMailDomains,
} from "../../../../server/modules/accounts/rules/mail-domains.js";

test.each([
  ["acme.com", "acme.com"],
  ["  WWW.Acme.COM ", "acme.com"],
  ["https://www.Acme.co.uk/shop?x=1#top", "acme.co.uk"],
  ["http://user:secret@shop.acme.com:8080/", "acme.com"],
  ["ana@mail.acme.com", "acme.com"],
  ["acme.com.", "acme.com"],
  ["münchen.de", "xn--mnchen-3ya.de"],
  ["acme.test", "acme.test"],
  ["acme.myshopify.com", "acme.myshopify.com"],
  ["github.io", "github.io"],
])("%j is the domain %s", (text, key) => {
  expect(normaliseDomain(text)).toEqual({
    ok: true,
    domain: { key, kind: MailDomainKind.CORPORATE },
  });
});

test.each(["", "acme", "192.168.0.1", "a b.com", "acme..com", "xn--\u0000.de", "[::1]", "a.1e3%"])(
  "%j is no domain",
  (text) => {
    expect(normaliseDomain(text)).toMatchObject({
      ok: false,
      problem: { code: "DOMAIN_MALFORMED" },
    });
  },
);

test("a bare public suffix belongs to nobody", () => {
  expect(normaliseDomain("co.uk")).toMatchObject({
    ok: false,
    problem: { code: "DOMAIN_NOT_REGISTRABLE" },
  });
});

test.each([
  ["bo@gmail.com", MailDomainKind.FREE_MAIL],
  ["yahoo.co.jp", MailDomainKind.FREE_MAIL],
  ["hotmail.fr", MailDomainKind.FREE_MAIL],
  ["gmx.net", MailDomainKind.FREE_MAIL],
  ["mail.yopmail.com", MailDomainKind.DISPOSABLE],
  ["yahooligans.com", MailDomainKind.CORPORATE],
])("%s is %s", (text, kind) => {
  expect(normaliseDomain(text)).toMatchObject({ ok: true, domain: { kind } });
});

test("only a company's own domain matches accounts", () => {
  expect(accountDomainKey("ana@sales.acme.com")).toBe("acme.com");
  expect(accountDomainKey("ana@gmail.com")).toBeNull();
  expect(accountDomainKey("ana@mailinator.com")).toBeNull();
  expect(accountDomainKey("nonsense")).toBeNull();
});

test("the lists of providers hold registrable domains only, and share none", () => {
  for (const listed of [...freeMailDomains, ...disposableMailDomains]) {
    expect(normaliseDomain(listed)).toMatchObject({ ok: true, domain: { key: listed } });
  }
  expect([...freeMailDomains].filter((each) => disposableMailDomains.has(each))).toEqual([]);
});

test("reading a domain never throws, and reading its key again changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.string({ unit: "grapheme" })), (text) => {
      const first = normaliseDomain(text);
      if (!first.ok) return;
      expect(normaliseDomain(first.domain.key)).toEqual(first);
      expect(asciiHost(first.domain.key)).toBe(first.domain.key);
    }),
    { numRuns: 2000 },
  );
});

test("case, spaces around, www and scheme do not matter", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      const plain = normaliseDomain(domain);
      fc.pre(plain.ok); // a.er is a suffix, and www.a.er is not

      expect(normaliseDomain(`  https://www.${domain.toUpperCase()}/path `)).toEqual(plain);
    }),
  );
});
