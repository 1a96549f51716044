import fc from "fast-check";
import { expect, test } from "vitest";

import { normalisePhone } from "../../../../server/modules/accounts/rules/phone.js";

test.each([
  ["+49 30 123456", null, "+4930123456", null],
  ["030 / 12 34 56", "DE", "+4930123456", null],
  ["030123456", "de", "+4930123456", null],
  ["(202) 555-0143", "US", "+12025550143", null],
  ["202-555-0143 ext. 77", "US", "+12025550143", "77"],
  ["+41 44 668 18 00", "US", "+41446681800", null],
  [" +39 06 698 12345 ", null, "+390669812345", null],
])("%j written down in %s is %s", (text, region, e164, extension) => {
  expect(normalisePhone(text, region)).toEqual({
    ok: true,
    phone: { e164, extension },
  });
});

test.each([
  ["", "DE", "PHONE_MALFORMED"],
  ["call me", "DE", "PHONE_MALFORMED"],
  ["call me on 030 123456", "DE", "PHONE_MALFORMED"],
  ["00000000000", "GB", "PHONE_MALFORMED"],
  ["030 123456", null, "PHONE_NEEDS_COUNTRY"],
  ["030 123456", "Atlantis", "PHONE_NEEDS_COUNTRY"],
  ["+1 202 55", null, "PHONE_TOO_SHORT"],
  ["+1 202 555 0143 0000", null, "PHONE_TOO_LONG"],
])("%j written down in %s is refused with %s", (text, region, code) => {
  expect(normalisePhone(text, region)).toMatchObject({ ok: false, problem: { code } });
});

const regions = fc.constantFrom("US", "DE", "GB", "FR", "IT", "IN", "BR", "MX", "AR", "JP", "AU");

test("normalising never throws, and normalising again changes nothing", () => {
  let taken = 0;
  const digits = fc.stringMatching(/^\+?[0-9]{4,14}$/);
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), regions, (text, region) => {
      const once = normalisePhone(text, region);
      if (!once.ok) return;
      taken += 1;
      const again = normalisePhone(once.phone.e164, region);

      expect(again).toEqual({ ok: true, phone: { ...once.phone, extension: null } });
    }),
    { numRuns: 5000, seed: 42 },
  );
  expect(taken).toBeGreaterThan(500);
});

test("spaces, dashes and brackets do not make another number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2_000_000, max: 9_999_999 }), (subscriber) => {
      const text = String(subscriber);
      const plain = normalisePhone(`+1202${text}`, null);
      const spaced = ` (202) ${text.slice(0, 3)} - ${text.slice(3)} `;

      expect(plain).toMatchObject({ ok: true, phone: { e164: `+1202${text}` } });
      expect(normalisePhone(spaced, "US")).toEqual(plain);
    }),
  );
});
