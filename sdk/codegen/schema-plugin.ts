import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { plugin as typescript, type TypeScriptPluginConfig } from "@graphql-codegen/typescript";

const BUILT_IN: Readonly<Record<string, string>> = {
  ID: "string",
  String: "string",
  Boolean: "boolean",
  Int: "number",
  Float: "number",
};

type Config = Omit<TypeScriptPluginConfig, "scalars"> & {
  readonly scalars: Readonly<Record<string, string>>;
};

/** The official types of inputs and enums, with `string` where they say `Scalars["ID"]["input"]`. */
export const plugin: PluginFunction<Config> = async (schema, documents, config, info) => {
  const output = await typescript(schema, documents, config, info);
  const content = typeof output === "string" ? output : output.content;
  const scalars = { ...BUILT_IN, ...config.scalars };
  return content
    .replace(/^.*?export type Scalars = \{.*?^\};\n/ms, "")
    .replace(/Scalars\['(\w+)'\]\['\w+'\]/g, (_text, name: string) => scalarType(name, scalars))
    .replace(/InputMaybe<(.*)>;/g, "$1 | null | undefined;");
};

function scalarType(name: string, scalars: Readonly<Record<string, string>>): string {
  const type = scalars[name];
  if (type === undefined) throw new Error(`codegen.yml gives no type for the scalar ${name}.`);
  return type;
}
