import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";

import type {
  ColumnField,
  ComputedField,
  EntityClass,
  EntityDeclaration,
  MoneyField,
  ReferenceField,
} from "../../database/declarations.js";
import { entityByTypeName, fieldsOf } from "../../database/declarations.js";
import type { Permission } from "../../auth/permissions.js";
import type { Fact } from "../../database/row.js";
import type { List } from "../list.js";
import { NODE_FIELD, NODE_PERMISSION } from "../node.resolver.js";
import { listBelow } from "../relations.js";
import { rootReadOf } from "../roots.js";
import { selectionOf, setsBelow, type Selected, type Selecting } from "./selection.js";

/**
 * What a query asks for, in terms of declarations: the tree between GraphQL's selection and SQL. It
 * holds no argument values, so it serves every request that sends the same document.
 */
export type RootPlan = {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
} & (
  | { readonly kind: "one"; readonly list: List<Fact>; readonly row: RowPlan }
  | { readonly kind: "page"; readonly list: List<Fact>; readonly page: PagePlan }
  | { readonly kind: "count"; readonly list: List<Fact>; readonly parts: readonly Leaf[] }
  | { readonly kind: "node"; readonly rowOf: (entity: EntityDeclaration) => NodePlan }
);

/** A row of any type: what is selected of it follows from the type, which the id tells. */
export type NodePlan = { readonly row: RowPlan; readonly permissions: ReadonlySet<Permission> };

/** A value without a selection of its own below. `name` is the field's, `key` the response's. */
export type Leaf = { readonly key: string; readonly name: string };

export type RowPlan = { readonly entity: EntityClass<Fact>; readonly fields: readonly RowField[] };

export type RowField = { readonly key: string } & (
  | { readonly kind: "typename"; readonly typeName: string }
  | { readonly kind: "column"; readonly field: ColumnField }
  | { readonly kind: "object"; readonly field: ColumnField; readonly value: ValuePlan }
  | { readonly kind: "money"; readonly field: MoneyField; readonly parts: readonly Leaf[] }
  | { readonly kind: "computed"; readonly field: ComputedField }
  | { readonly kind: "reference"; readonly field: ReferenceField; readonly row: RowPlan }
  | {
      readonly kind: "list";
      readonly list: List<Fact>;
      readonly by: string;
      readonly on: string;
      readonly definition: GraphQLField<unknown, unknown>;
      readonly node: FieldNode;
      readonly page: PagePlan;
    }
);

/** A value inside jsonb: as stored, a number to be shown as a string, or an object or list of which some members are selected. */
export type ValuePlan =
  | { readonly kind: "stored" }
  | { readonly kind: "decimal" }
  | { readonly kind: "enum"; readonly names: readonly EnumName[] }
  | { readonly kind: "list"; readonly of: ValuePlan }
  | {
      readonly kind: "members";
      readonly members: readonly (Leaf & { readonly value: ValuePlan | string })[];
    };

/** A stored value that the schema calls otherwise. */
export type EnumName = { readonly value: string; readonly name: string };

export type PagePlan = { readonly entity: EntityClass<Fact>; readonly parts: readonly PagePart[] };

export type PagePart = { readonly key: string } & (
  | { readonly kind: "typename"; readonly typeName: string }
  | { readonly kind: "nodes"; readonly row: RowPlan }
  | { readonly kind: "edges"; readonly parts: readonly EdgePart[] }
  | { readonly kind: "pageInfo"; readonly parts: readonly Leaf[] }
);

export type EdgePart = { readonly key: string } & (
  | { readonly kind: "typename"; readonly typeName: string }
  | { readonly kind: "cursor" }
  | { readonly kind: "node"; readonly row: RowPlan }
);

/** Thrown and caught within the reader: something selected is not declared, so graphql-js answers. */
export class NotDeclared extends Error {
  constructor(readonly path: string) {
    super(`${path} is not declared`);
  }
}

export type Planning = Selecting & { readonly permissions: Set<Permission> };

export function planRoot(
  planning: Planning,
  query: GraphQLObjectType,
  selected: Selected,
): RootPlan {
  const field = query.getFields()[selected.name];
  const root = rootReadOf(selected.name);
  const [node] = selected.nodes;
  if (field === undefined || node === undefined) throw new NotDeclared(`Query.${selected.name}`);
  if (selected.name === NODE_FIELD) {
    planning.permissions.add(NODE_PERMISSION);
    return { key: selected.key, field, node, kind: "node", rowOf: planNode(planning, selected) };
  }
  if (root === undefined) throw new NotDeclared(`Query.${selected.name}`);
  planning.permissions.add(root.allow);
  const { list } = root;
  const base = { key: selected.key, list, field, node };
  const type = objectType(field.type);
  switch (root.kind) {
    case "one":
      return { ...base, kind: "one", row: planRow(planning, list.entity, type, selected) };
    case "page":
      return { ...base, kind: "page", page: planPage(planning, list.entity, type, selected) };
    case "count":
      return { ...base, kind: "count", parts: leaves(planning, type, selected) };
  }
}

/** Plans each type when first asked for: of `node` there are as many plans as there are types. */
function planNode(planning: Planning, selected: Selected): (entity: EntityDeclaration) => NodePlan {
  const plans = new Map<string, NodePlan>();
  return ({ entity, typeName }) => {
    const known = plans.get(typeName);
    if (known !== undefined) return known;
    const type = planning.schema.getType(typeName);
    if (!isObjectType(type)) throw new NotDeclared(typeName);
    const permissions = new Set<Permission>();
    const plan = {
      row: planRow({ ...planning, permissions }, entity, type, selected),
      permissions,
    };
    plans.set(typeName, plan);
    return plan;
  };
}

export function planRow(
  planning: Planning,
  entity: EntityClass<Fact>,
  type: GraphQLObjectType,
  selected: Selected,
): RowPlan {
  const fields = selectionOf(planning, type, setsBelow(selected)).map((each) =>
    planField(planning, entity, type, each),
  );
  return { entity, fields };
}

function planField(
  planning: Planning,
  entity: EntityClass<Fact>,
  type: GraphQLObjectType,
  selected: Selected,
): RowField {
  const { key, name } = selected;
  if (name === "__typename") return { key, kind: "typename", typeName: type.name };
  const definition = type.getFields()[name];
  if (definition === undefined) throw new NotDeclared(`${type.name}.${name}`);
  const list = listBelow(entity, name);
  const [node] = selected.nodes;
  if (list !== undefined && node !== undefined) {
    planning.permissions.add(list.allow);
    const page = planPage(planning, list.of.entity, objectType(definition.type), selected);
    return { key, kind: "list", list: list.of, by: list.by, on: list.on, definition, node, page };
  }
  const field = fieldsOf(entity).find((each) =>
    each.kind === "reference" ? each.name === name : each.property === name,
  );
  switch (field?.kind) {
    case "reference": {
      const target = entityByTypeName(objectType(definition.type).name);
      if (target === undefined) break;
      const row = planRow(planning, target.entity, objectType(definition.type), selected);
      return { key, kind: "reference", field, row };
    }
    case "money":
      return {
        key,
        kind: "money",
        field,
        parts: leaves(planning, objectType(definition.type), selected),
      };
    case "computed":
      if (field.sql === undefined) break;
      return { key, kind: "computed", field };
    case "column": {
      if (field.column !== "json") return { key, kind: "column", field };
      const value = planValue(planning, definition.type, selected);
      return { key, kind: "object", field, value };
    }
    case undefined:
      break;
  }
  throw new NotDeclared(`${type.name}.${name}`);
}

function planPage(
  planning: Planning,
  entity: EntityClass<Fact>,
  type: GraphQLObjectType,
  selected: Selected,
): PagePlan {
  const parts = selectionOf(planning, type, setsBelow(selected)).map((each): PagePart => {
    const { key, name } = each;
    if (name === "__typename") return { key, kind: "typename", typeName: type.name };
    const below = objectType(type.getFields()[name]?.type);
    if (name === "nodes")
      return { key, kind: "nodes", row: planRow(planning, entity, below, each) };
    if (name === "edges") {
      return { key, kind: "edges", parts: planEdge(planning, entity, below, each) };
    }
    return { key, kind: "pageInfo", parts: leaves(planning, below, each) };
  });
  return { entity, parts };
}

function planEdge(
  planning: Planning,
  entity: EntityClass<Fact>,
  type: GraphQLObjectType,
  selected: Selected,
): EdgePart[] {
  return selectionOf(planning, type, setsBelow(selected)).map((each): EdgePart => {
    const { key, name } = each;
    if (name === "__typename") return { key, kind: "typename", typeName: type.name };
    if (name === "cursor") return { key, kind: "cursor" };
    const below = objectType(type.getFields()[name]?.type);
    return { key, kind: "node", row: planRow(planning, entity, below, each) };
  });
}

/** Members of a small object: Money, PageInfo, Count. `__typename` keeps its name as the leaf's. */
function leaves(planning: Planning, type: GraphQLObjectType, selected: Selected): Leaf[] {
  return selectionOf(planning, type, setsBelow(selected)).map(({ key, name }) => ({ key, name }));
}

function planValue(planning: Planning, type: GraphQLOutputType, selected: Selected): ValuePlan {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return { kind: "list", of: planValue(planning, inner.ofType, selected) };
  if (isEnumType(inner)) return planEnum(inner);
  if (!isObjectType(inner)) return { kind: inner.name === "Decimal" ? "decimal" : "stored" };
  const members = selectionOf(planning, inner, setsBelow(selected)).map((each) => {
    const { key, name } = each;
    if (name === "__typename") return { key, name, value: inner.name };
    const definition = inner.getFields()[name];
    if (definition === undefined) throw new NotDeclared(`${inner.name}.${name}`);
    return { key, name, value: planValue(planning, definition.type, each) };
  });
  return { kind: "members", members };
}

function planEnum(type: GraphQLEnumType): ValuePlan {
  const names = type.getValues().map(({ name, value }) => ({ name, value: String(value) }));
  const renamed = names.filter(({ name, value }) => name !== value);
  return renamed.length === 0 ? { kind: "stored" } : { kind: "enum", names: renamed };
}

function objectType(type: GraphQLOutputType | undefined): GraphQLObjectType {
  const named = type === undefined ? undefined : getNamedType(type);
  if (!isObjectType(named)) throw new NotDeclared(String(type));
  return named;
}
