import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { getMetadataArgsStorage } from "typeorm";
import { beforeAll, expect, test } from "vitest";

import { isPermission } from "../../server/auth/permissions.js";
import { allEntities, fieldsOf } from "../../server/database/declarations.js";
import { makeSchema, rootPermissions } from "../../server/schema.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

/** Columns that never reach the API, each with its reason. */
const PRIVATE_COLUMNS: Readonly<Record<string, string>> = {
  workspaceId: "a caller lives in one workspace and never names it",
  "ApiKey.secretHash": "a secret, even hashed",
  "ConsentProof.evidenceId": "of a lead that not everybody may see who sees consents",
  "Competitor.callKeys": "name and aliases as they are compared; the names themselves are public",
  "ExternalReference.entityId": "the list is always read through its entity",
  "ImportJob.isRehearsed": "the state says it",
  "ImportJob.key": "the sender's own key",
  "ImportJob.pass": "how far a run has come, by its own count",
  "ImportJob.place": "how far a run has come, by its own count; rowsProcessed is public",
  "Lead.rescoreOn": "when the server looks again; the score is public",
  "ScoreModel.placeKey": "product line and team in one, for a unique index",
  "ScoreModel.weights": "the form that scores are computed from; `learned` shows the same",
  "Job.lease": "which process runs it; of no use to anybody else",
  "Job.singletonKey": "what keeps a second one from waiting; made by its module",
  "IntakePayload.body": "read as `payload`; a column of its own would be copied into the audit log",
  "IntakePayload.bytes": "only there to bound what is kept",
  "IntakePayload.delivery": "a hash that tells a repeat",
  "IntakePayload.occasion": "what the door knew, needed for the replay only",
  "IntakePayload.personKeys": "the addresses in the payload, as they are compared",
  "LeadSourceKey.sealedKey": "a secret, even sealed",
  "LeadSourceKey.secretHash": "a secret, even hashed",
  "DuplicateScan.placeId": "how far it is, which `leadsScanned` tells better",
  "Lead.nameKey": "the name as it is compared; the name itself is public",
  "NurtureEnrolment.judgedVersion": "tells who has to be judged anew; `dueAt` is public",
  "NurtureSend.mailId": "of the outbox, which not everybody sees who sees sends",
  "OutgoingMail.textBody": "what the recipient alone should read; links in it open doors",
  "OutgoingMail.htmlBody": "the same",
  "OutgoingMail.unsubscribeUrl": "a link that the recipient alone should have",
  "OutgoingMail.unsubscribeHash": "a secret, even hashed",
  "OptIn.tokenHash": "a secret, even hashed",
  "WebForm.secret": "signs the form's challenges",
  "StateChange.subjectId": "the list is always read through its subject",
};

function ownTypes(): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
}

test("every type, field, argument and enum value has a description", () => {
  const bare: string[] = [];
  const look = (path: string, { description }: { description?: string | null }) => {
    if (!description?.trim()) bare.push(path);
  };
  for (const type of ownTypes()) {
    if (isScalarType(type) && ["String", "Int", "Float", "Boolean", "ID"].includes(type.name))
      continue;
    if (["Query", "Mutation", "Subscription"].includes(type.name) === false) look(type.name, type);
    if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const arg of field.args) {
          if (arg.name !== "input") look(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        look(`${type.name}.${field.name}`, field);
    }
  }

  expect(bare).toEqual([]);
});

test("every root field needs a permission that exists", () => {
  const open = rootPermissions(schema).filter(
    ({ permission }) => permission === null || !isPermission(permission),
  );

  expect(open).toEqual([]);
});

test("every mutation takes one input with an idempotency key and answers whether it is a replay", () => {
  const wrong: string[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const [arg, ...others] = field.args;
    const input = arg === undefined ? undefined : getNamedType(arg.type);
    const payload = getNamedType(field.type);
    const isKeyed = isInputObjectType(input) && "idempotencyKey" in input.getFields();
    const isTold = isObjectType(payload) && "replayed" in payload.getFields();
    const isNamed = arg?.name === "input" && payload.name === `${capital(field.name)}Payload`;
    if (!isKeyed || !isTold || !isNamed || others.length > 0 || !isNonNullType(field.type)) {
      wrong.push(field.name);
    }
  }

  expect(wrong).toEqual([]);
});

test("every column is in the API or on the list of private ones", () => {
  const unlisted: string[] = [];
  for (const { entity } of allEntities()) {
    const declared = new Set(
      fieldsOf(entity).flatMap((field) =>
        field.kind === "money" ? [field.property, field.currencyProperty] : [field.property],
      ),
    );
    for (const { target, propertyName } of getMetadataArgsStorage().columns) {
      if (typeof target !== "function" || !isOrExtends(entity, target)) continue;
      const isKnown =
        declared.has(propertyName) ||
        propertyName in PRIVATE_COLUMNS ||
        `${entity.name}.${propertyName}` in PRIVATE_COLUMNS;
      if (!isKnown) unlisted.push(`${entity.name}.${propertyName}`);
    }
  }

  expect(unlisted).toEqual([]);
});

test("every relation of the schema is declared, none is written by hand", () => {
  const declared = new Set(allEntities().map(({ typeName }) => typeName));
  const byHand: string[] = [];
  for (const { entity, typeName } of allEntities()) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    const references = fieldsOf(entity).flatMap((f) => (f.kind === "reference" ? [f.name] : []));
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type).name;
      const isList = target.endsWith("Connection");
      if (declared.has(target) && !isList && !references.includes(field.name)) {
        byHand.push(`${typeName}.${field.name}`);
      }
    }
  }

  expect(byHand).toEqual([]);
});

function isOrExtends(entity: Function, base: Function): boolean {
  return entity === base || base.prototype.isPrototypeOf(entity.prototype);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
