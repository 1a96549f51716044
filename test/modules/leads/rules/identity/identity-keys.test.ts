import { expect, test } from "vitest";

import {
  identityKeys,
  type GivenPerson,
} from "../../../../../server/modules/leads/rules/identity/identity-keys.js";

const unknown: GivenPerson = {
  externalReferences: [],
  email: null,
  phone: null,
  countryCode: null,
  name: null,
};

test("the keys come strongest first: external reference, e-mail, phone with name", () => {
  const person: GivenPerson = {
    externalReferences: [{ system: "salesforce", externalId: "00Q1" }],
    email: " Ana+Fair@Acme.Test",
    phone: "030 123456",
    countryCode: "DE",
    name: "Weber, Ana",
  };

  expect(identityKeys(person)).toEqual({
    keys: [
      { kind: "EXTERNAL_REFERENCE", system: "salesforce", externalId: "00Q1" },
      { kind: "EMAIL", emailKey: "ana@acme.test" },
      { kind: "PHONE_AND_NAME", e164: "+4930123456", nameKey: "ana weber" },
    ],
    problems: [],
  });
});

test("the same person from two doors has the same keys", () => {
  const form = { ...unknown, email: "bob@acme.test", phone: "+1 202 555 0143", name: "Bob Lee" };
  const call = {
    ...unknown,
    email: "BOB+demo@ACME.test ",
    phone: "(202) 555-0143",
    countryCode: "us",
    name: "LEE, Robert",
  };

  expect(identityKeys(call)).toEqual(identityKeys(form));
});

test("a number without a name, or a name without a number, identifies nobody", () => {
  expect(identityKeys({ ...unknown, phone: "+4930123456" })).toEqual({ keys: [], problems: [] });
  expect(identityKeys({ ...unknown, name: "Ana Weber" })).toEqual({ keys: [], problems: [] });
});

test("a bad e-mail and a bad number cost their keys and are told, the rest stands", () => {
  const person: GivenPerson = {
    ...unknown,
    externalReferences: [{ system: "crm", externalId: "7" }],
    email: "ana at acme",
    phone: "12",
    countryCode: "DE",
    name: "Ana Weber",
  };

  const { keys, problems } = identityKeys(person);

  expect(keys).toEqual([{ kind: "EXTERNAL_REFERENCE", system: "crm", externalId: "7" }]);
  expect(problems.map(({ path, code }) => [path, code])).toEqual([
    ["email", "EMAIL_MALFORMED"],
    ["phone", "PHONE_TOO_SHORT"],
  ]);
});

test("blank is not given, and no problem", () => {
  expect(identityKeys({ ...unknown, email: " ", phone: "", name: " " })).toEqual({
    keys: [],
    problems: [],
  });
});
