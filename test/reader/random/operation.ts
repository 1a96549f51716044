import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

import { entityDeclaration } from "../../../server/database/declarations.js";
import { rootReadOf } from "../../../server/reader/roots.js";
import type { Choices } from "./choices.js";
import { argumentTypes, compositesOf, leavesOf, nodeType, type Field } from "./fields.js";
import { Inputs } from "./inputs.js";
import type { Pool } from "./pool.js";
import { Variables } from "./variables.js";

export type Operation = {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What may be asked, and how much of it. */
export type Bounds = {
  /** Levels of fields, `nodes` and `edges` included. */
  readonly depth: number;
  readonly fields: number;
  /** Objects in the answer, as far as page sizes say. */
  readonly objects: number;
};

/** Fields selected under a response key, so that whatever repeats a key repeats the field with it. */
type Taken = Map<string, { readonly field: Field; readonly args: string; readonly below: Taken }>;

/** A place in the tree: how deep, and how many objects stand here at most. */
type Place = { readonly depth: number; readonly objects: number };

/** Marks a key that something of another type has taken. */
const ELSEWHERE = "(elsewhere)";

const hostileKeys = ["constructor", "toString", "__proto__", "j", "p0", "_"] as const;

/** Writes one random valid query; the same choices write the same one. */
export function writeOperation(
  schema: GraphQLSchema,
  pool: Pool,
  choices: Choices,
  bounds: Bounds,
): Operation {
  return new Writer(schema, pool, choices, bounds).operation();
}

class Writer {
  private readonly variables: Variables;
  private readonly inputs: Inputs;
  private readonly fragments: string[] = [];
  /** Fragments that fit anywhere on their type, because no key in them occurs elsewhere. */
  private readonly shared = new Map<string, string[]>();
  private fieldsLeft: number;
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pool: Pool,
    private readonly choices: Choices,
    private readonly bounds: Bounds,
  ) {
    this.variables = new Variables(choices);
    this.inputs = new Inputs(choices, pool);
    this.fieldsLeft = bounds.fields;
  }

  operation(): Operation {
    const query = this.schema.getQueryType();
    if (query == null) throw new Error("No queries");
    const roots = Object.values(query.getFields()).filter(
      ({ name }) => name === "node" || rootReadOf(name) !== undefined,
    );
    const taken: Taken = new Map();
    const selections = Array.from({ length: this.choices.chance(25) ? 2 : 1 }, () =>
      this.root(roots, taken),
    );
    if (this.choices.chance(10)) selections.push("__typename");
    const name = this.choices.chance(50) ? "query Q" : "query";
    const head = `${name}${this.variables.head}`;
    const source = [`${head} { ${selections.join(" ")} }`, ...this.fragments].join("\n");
    return { source, variables: this.variables.values };
  }

  private root(roots: readonly Field[], taken: Taken): string {
    const text = this.field(this.choices.pick(roots), taken, { depth: 1, objects: 1 });
    if (!this.choices.chance(10)) return text;
    return `... on Query${this.directives()} { ${text} }`;
  }

  private field(field: Field, taken: Taken, place: Place): string {
    this.fieldsLeft -= 1;
    const { args, objects } = this.arguments(field, place);
    const key = this.key(field, args, taken);
    const entry = taken.get(key) ?? { field, args, below: new Map() };
    taken.set(key, entry);
    const alias = key === field.name ? "" : `${key}: `;
    const below = this.below(field, entry.below, { depth: place.depth + 1, objects });
    return `${alias}${field.name}${args}${this.directives()}${below}`;
  }

  /** The field's own name, or an alias; never one that stands for something else here. */
  private key(field: Field, args: string, taken: Taken): string {
    const { choices } = this;
    const wanted = choices.chance(20) ? choices.pick(hostileKeys) : field.name;
    const fits = (key: string) => {
      const entry = taken.get(key);
      return entry === undefined || (entry.field === field && entry.args === args);
    };
    // A name of a field that is not selected yet may be selected later with other arguments.
    if (fits(wanted) && !choices.chance(10)) return wanted;
    this.names += 1;
    return `k${this.names}`;
  }

  private below(field: Field, taken: Taken, place: Place): string {
    const type = getNamedType(field.type);
    if (isObjectType(type)) return ` { ${this.selections(type, taken, place)} }`;
    if (isInterfaceType(type)) return ` { ${this.interfaceSelections(place)} }`;
    return "";
  }

  private arguments(field: Field, place: Place): { args: string; objects: number } {
    const { choices, inputs, variables } = this;
    const typeOf = argumentTypes(field.args);
    const page = nodeType(field);
    const read = rootReadOf(field.name);
    const types = [...this.pool.ids.keys()];
    if (field.args.length === 0) {
      return { args: "", objects: place.objects };
    }
    if (page !== null) {
      const most = Math.max(1, Math.min(Math.floor(this.bounds.objects / place.objects), 60));
      const given = inputs.listArgs(page.name, field.args, Math.min(most, 8));
      const first = given["first"];
      const objects = place.objects * (typeof first === "number" ? Math.max(first, 1) : 50);
      const missing = field.args.find(({ name }) => !(name in given) && name !== "first");
      const written = variables.args(given, typeOf);
      if (missing === undefined || !choices.chance(5)) return { args: written, objects };
      const extra = `${missing.name}: ${variables.absent(missing.type)}`;
      return {
        args: written === "" ? `(${extra})` : `${written.slice(0, -1)}, ${extra})`,
        objects,
      };
    }
    const filter = field.args.find(({ name }) => name === "filter");
    if (filter !== undefined) {
      const given = choices.chance(60) ? { filter: inputs.filter(filter.type, 1) } : {};
      return { args: variables.args(given, typeOf), objects: place.objects };
    }
    const of =
      read === undefined ? choices.pick(types) : entityDeclaration(read.list.entity).typeName;
    return { args: variables.args({ id: inputs.id(of) }, typeOf), objects: place.objects };
  }

  private selections(type: GraphQLObjectType, taken: Taken, place: Place): string {
    const count = 1 + this.choices.below(4);
    const written = Array.from({ length: count }, () => this.selection(type, taken, place));
    return written.join(" ");
  }

  private selection(type: GraphQLObjectType, taken: Taken, place: Place): string {
    const { choices } = this;
    if (this.fieldsLeft <= 0 || choices.isExhausted) return this.leaf(type, taken, place);
    const shape = choices.below(20);
    const conditions = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    switch (shape) {
      case 13:
        return `...${this.directives()} { ${this.selections(type, taken, place)} }`;
      case 14:
        return `... on ${type.name}${this.directives()} { ${this.selections(type, taken, place)} }`;
      case 15:
        if (!conditions.includes("Node")) return "__typename";
        return `... on Node { id ... on ${type.name}${this.directives()} { ${this.selections(type, taken, place)} } }`;
      case 16:
        return this.spread(this.fragment(type, this.selections(type, taken, place)));
      case 17:
        return this.spread(this.sharedFragment(type, place));
      case 18:
        return "__typename";
      case 19:
        return this.again(taken, place) ?? this.anyField(type, taken, place);
      default:
        return this.anyField(type, taken, place);
    }
  }

  private anyField(type: GraphQLObjectType, taken: Taken, place: Place): string {
    const { choices } = this;
    const composite = compositesOf(type);
    const isDeep = place.depth >= this.bounds.depth || place.objects > this.bounds.objects;
    if (isDeep || composite.length === 0 || choices.chance(40)) {
      return this.leaf(type, taken, place);
    }
    return this.field(choices.pick(composite), taken, place);
  }

  private leaf(type: GraphQLObjectType, taken: Taken, place: Place): string {
    const leaves = leavesOf(type);
    if (leaves.length === 0) return "__typename";
    return this.field(this.choices.pick(leaves), taken, place);
  }

  /** A key that stands here already, once more: its selections are to be merged. */
  private again(taken: Taken, { depth, objects }: Place): string | null {
    const there = [...taken].filter(([, entry]) => entry.args !== ELSEWHERE);
    if (there.length === 0) return null;
    const [key, { field, args, below }] = this.choices.pick(there);
    const alias = key === field.name ? "" : `${key}: `;
    const place = { depth: depth + 1, objects: objects * 10 };
    return `${alias}${field.name}${args}${this.directives()}${this.below(field, below, place)}`;
  }

  private fragment(type: GraphQLObjectType, selections: string): string {
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${selections} }`);
    return name;
  }

  private sharedFragment(type: GraphQLObjectType, place: Place): string {
    const known = this.shared.get(type.name) ?? [];
    if (known.length > 0 && this.choices.chance(70)) return this.choices.pick(known);
    this.names += 1;
    const prefix = `s${this.names}`;
    const leaves = leavesOf(type);
    const texts = Array.from({ length: 1 + this.choices.below(3) }, (_, at) =>
      leaves.length === 0
        ? `${prefix}_${at}: __typename`
        : `${prefix}_${at}: ${this.choices.pick(leaves).name}${this.directives()}`,
    );
    const references = compositesOf(type).filter(({ args }) => args.length === 0);
    if (references.length > 0 && this.choices.chance(40) && place.depth < this.bounds.depth) {
      const field = this.choices.pick(references);
      const below = this.below(field, new Map(), { ...place, depth: place.depth + 1 });
      texts.push(`${prefix}_r: ${field.name}${below}`);
    }
    const name = this.fragment(type, texts.join(" "));
    this.shared.set(type.name, [...known, name]);
    return name;
  }

  private spread(name: string): string {
    return `...${name}${this.directives()}`;
  }

  /** Below an interface: what all have, and what some have; keys apart by type. */
  private interfaceSelections(place: Place): string {
    const { choices, pool } = this;
    const parts = [choices.chance(30) ? "__typename" : "id"];
    const names = [...pool.ids.keys()];
    for (let count = 1 + choices.below(4); count > 0; count -= 1) {
      const name = choices.pick(names);
      const type = this.schema.getType(name);
      if (!isObjectType(type)) continue;
      this.names += 1;
      const selections = this.selections(type, this.apart(type), place);
      parts.push(`... on ${name}${this.directives()} { ${selections} }`);
    }
    return parts.join(" ");
  }

  /** All names of the type taken by something else, so that every key below is new. */
  private apart(type: GraphQLObjectType): Taken {
    const fields = Object.values(type.getFields());
    const first = fields[0];
    if (first === undefined) return new Map();
    const taken = { field: first, args: ELSEWHERE, below: new Map() };
    return new Map([...fields.map(({ name }) => name), ...hostileKeys].map((key) => [key, taken]));
  }

  private directives(): string {
    const { choices, variables } = this;
    if (choices.isExhausted || !choices.chance(8)) return "";
    const written = choices.pick([["include"], ["skip"], ["skip", "include"]]);
    return written.map((name) => ` @${name}(if: ${variables.condition()})`).join("");
  }
}
