import fc from "fast-check";
import { expect, test } from "vitest";

import { normaliseEmail } from "../../../../server/modules/accounts/rules/email.js";

function keyOf(text: string): string | null {
  const result = normaliseEmail(text);
  return result.ok ? result.email.key : null;
}

test.each([
  ["ana@acme.test", "ana@acme.test", "ana@acme.test"],
  ["  Ana.Weber@ACME.Test\t", "ana.weber@acme.test", "ana.weber@acme.test"],
  ["ana+fair@acme.test", "ana+fair@acme.test", "ana@acme.test"],
  ["a.na+x@gmail.com", "a.na+x@gmail.com", "ana@gmail.com"],
  ["a.n.a@GoogleMail.com", "a.n.a@googlemail.com", "ana@gmail.com"],
  ["ana@münchen.de", "ana@xn--mnchen-3ya.de", "ana@xn--mnchen-3ya.de"],
  ["rene\u0301@acme.test", "ren\u00e9@acme.test", "ren\u00e9@acme.test"],
  ["+tag@acme.test", "+tag@acme.test", "+tag@acme.test"],
  ["o'brien@acme.test.", "o'brien@acme.test", "o'brien@acme.test"],
])("%j is kept as %s and compared as %s", (text, address, key) => {
  expect(normaliseEmail(text)).toEqual({
    ok: true,
    email: { address, key, domain: address.slice(address.indexOf("@") + 1) },
  });
});

test.each([
  ["", "EMAIL_MALFORMED"],
  ["acme.test", "EMAIL_MALFORMED"],
  ["@acme.test", "EMAIL_MALFORMED"],
  ["ana weber@acme.test", "EMAIL_MALFORMED"],
  [".ana@acme.test", "EMAIL_MALFORMED"],
  ["ana..weber@acme.test", "EMAIL_MALFORMED"],
  ["ana@b@acme.test", "EMAIL_MALFORMED"],
  ["Ana <ana@acme.test>", "EMAIL_MALFORMED"],
  ["ana\u0000@acme.test", "EMAIL_MALFORMED"],
  ["ana@", "EMAIL_DOMAIN_MALFORMED"],
  ["ana@acme", "EMAIL_DOMAIN_MALFORMED"],
  ["ana@127.0.0.1", "EMAIL_DOMAIN_MALFORMED"],
  ["ana@acme.test/x", "EMAIL_DOMAIN_MALFORMED"],
  [`${"a".repeat(65)}@acme.test`, "EMAIL_TOO_LONG"],
  [`${"é".repeat(33)}@acme.test`, "EMAIL_TOO_LONG"],
])("%j is refused with %s", (text, code) => {
  expect(normaliseEmail(text)).toMatchObject({ ok: false, problem: { code } });
});

test("an address of exactly the longest length is taken", () => {
  expect(normaliseEmail(`${"a".repeat(64)}@acme.test`)).toMatchObject({ ok: true });
});

const anyText = fc.oneof(
  fc.emailAddress(),
  fc.string({ unit: "grapheme" }),
  fc
    .tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.domain())
    .map(([local, domain]) => `${local}@${domain}`),
);

test("normalising never throws, and normalising again changes nothing", () => {
  let taken = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseEmail(text);
      if (!once.ok) return;
      taken += 1;

      expect(normaliseEmail(once.email.address)).toEqual(once);
      expect(keyOf(once.email.key)).toBe(once.email.key);
    }),
    { numRuns: 5000, seed: 42 },
  );
  expect(taken).toBeGreaterThan(1000);
});

const plainLocal = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);

test("case, spaces around and tags do not make another person", () => {
  fc.assert(
    fc.property(plainLocal, fc.domain(), plainLocal, (local, domain, tag) => {
      const plain = keyOf(`${local}@${domain}`);

      expect(plain).not.toBeNull();
      expect(keyOf(` ${local.toUpperCase()}+${tag}@${domain.toUpperCase()}\n`)).toBe(plain);
    }),
  );
});

test("dots tell people apart everywhere but at Gmail", () => {
  expect(keyOf("a.na@gmail.com")).toBe(keyOf("ana@googlemail.com"));
  expect(keyOf("a.na@acme.test")).not.toBe(keyOf("ana@acme.test"));
});
