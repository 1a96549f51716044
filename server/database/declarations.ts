/**
 * What every entity says about itself, written once by the decorators of fields.ts and read by the
 * reader, the filters, the audit trail and the guard tests.
 */
export type EntityClass<T = Stored> = (abstract new () => T) & { readonly prototype: T };

/** The least a stored row has; row.ts makes classes of it. */
export type Stored = { id: string; workspaceId: string; createdAt: Date };

export type ColumnKind =
  "id" | "text" | "int" | "boolean" | "instant" | "date" | "decimal" | "enum" | "json" | "textList";

export type ColumnField = {
  readonly kind: "column";
  readonly column: ColumnKind;
  readonly property: string;
  readonly nullable: boolean;
  /** The enum object of an enum column, for its comparator input. */
  readonly enumOf?: object;
  /** True for a machine's state: every change of it is written to the history. */
  readonly isState?: boolean;
};

/** `accountId` in the row, `account` in the API. */
export type ReferenceField = {
  readonly kind: "reference";
  readonly name: string;
  readonly property: string;
  readonly nullable: boolean;
  readonly target: () => EntityClass;
};

/** An amount and its currency, two columns, one Money in the API. */
export type MoneyField = {
  readonly kind: "money";
  readonly property: string;
  readonly currencyProperty: string;
  readonly nullable: boolean;
};

/** A pure function of the row's own columns and of the time of the request. */
export type ComputedField = {
  readonly kind: "computed";
  readonly property: string;
  readonly needs: readonly string[];
  readonly value: (row: never, now: Date) => unknown;
  /** The same as SQL over the columns of the row at `alias`; without it the reader leaves the field to graphql-js. */
  readonly sql?: (alias: string, now: () => string) => string;
};

export type FieldDeclaration = ColumnField | ReferenceField | MoneyField | ComputedField;

export type EntityDeclaration = {
  readonly entity: EntityClass;
  readonly typeName: string;
  readonly table: string;
  readonly prefix: string;
  /** Property that names the row this one became part of: its id then stands for that row, for ever. */
  readonly redirect: string | null;
};

const entities = new Map<Function, EntityDeclaration>();
const fields = new Map<Function, FieldDeclaration[]>();
/** What follows from the fields, kept: a write asks it of every row. */
const allFields = new Map<Function, readonly FieldDeclaration[]>();
const publicProperties = new Map<Function, readonly string[]>();

export function declareEntity(declaration: EntityDeclaration): void {
  entities.set(declaration.entity, declaration);
}

export function declareField(owner: Function, field: FieldDeclaration): void {
  fields.set(owner, [...(fields.get(owner) ?? []), field]);
  allFields.clear();
  publicProperties.clear();
}

export function allEntities(): EntityDeclaration[] {
  return [...entities.values()];
}

export function entityDeclaration(entity: Function): EntityDeclaration {
  const declaration = entities.get(entity);
  if (declaration === undefined)
    throw new Error(`${entity.name} is not declared with @DomainEntity`);
  return declaration;
}

export function entityByPrefix(prefix: string): EntityDeclaration | undefined {
  return allEntities().find((declaration) => declaration.prefix === prefix);
}

export function entityByTypeName(typeName: string): EntityDeclaration | undefined {
  return allEntities().find((declaration) => declaration.typeName === typeName);
}

/** A type of a module to the right: named, not imported, and asked for once all are declared. */
export function typeCalled(typeName: string): EntityClass {
  const declared = entityByTypeName(typeName);
  if (declared === undefined) throw new Error(`No module declares ${typeName}`);
  return declared.entity;
}

/** Every declared reference to a type: what hangs on its rows. */
export function referencesTo(target: EntityClass): { of: EntityDeclaration; property: string }[] {
  return allEntities().flatMap((of) =>
    fieldsOf(of.entity).flatMap((field) =>
      field.kind === "reference" && field.target() === target
        ? [{ of, property: field.property }]
        : [],
    ),
  );
}

/** Fields of a class and of what it extends, base first. */
export function fieldsOf(entity: Function): readonly FieldDeclaration[] {
  const known = allFields.get(entity);
  if (known !== undefined) return known;
  const base: unknown = Object.getPrototypeOf(entity);
  const inherited = typeof base === "function" && base.prototype ? fieldsOf(base) : [];
  const found = [...inherited, ...(fields.get(entity) ?? [])];
  allFields.set(entity, found);
  return found;
}

/** The row's public columns by property, references as ids; what a caller or the audit log may hold. */
export function publicColumns(entity: Function, row: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const property of publicPropertiesOf(entity)) {
    values[property] = Reflect.get(row, property) ?? null;
  }
  return values;
}

function publicPropertiesOf(entity: Function): readonly string[] {
  const known = publicProperties.get(entity);
  if (known !== undefined) return known;
  const found = fieldsOf(entity).flatMap((field) => {
    if (field.kind === "computed") return [];
    return field.kind === "money" ? [field.property, field.currencyProperty] : [field.property];
  });
  publicProperties.set(entity, found);
  return found;
}
