import tseslint from "typescript-eslint";

/** Only rules whose breach costs something: a lost error, a hidden type, an effect out of place. */

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: one name for one thing, in every file.",
};
const noBarrel = [
  {
    selector: "ExportAllDeclaration",
    message: "No barrels: import from the file that declares it.",
  },
  {
    selector: "ExportNamedDeclaration[source]",
    message: "No re-exports: import from the file that declares it.",
  },
];
const noHiddenInputs = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Time comes from ctx.clock or an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Time comes from ctx.clock or an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Chance comes in as an argument, so that a test can choose it.",
  },
];
const noEnvironment = [
  {
    // Handing the whole of it to readConfig is not reading it.
    selector:
      ":not(CallExpression[callee.name='readConfig']) > MemberExpression[object.name='process'][property.name='env']",
    message: "Only server/config.ts reads the environment; take the setting from Config.",
  },
  {
    selector: "ImportSpecifier[imported.name='env'][parent.source.value=/^(node:)?process$/]",
    message: "Only server/config.ts reads the environment; take the setting from Config.",
  },
];

/** A rule may be switched off where a library leaves no choice: with a reason after `--` or in the line above. */
const reasons = {
  rules: {
    "disable-states-reason": {
      meta: { type: "suggestion", schema: [] },
      create: (context) => ({
        Program() {
          const comments = context.sourceCode.getAllComments();
          comments.forEach((comment, index) => {
            if (!/^\s*eslint-disable/.test(comment.value) || / -- +\S+ +\S+/.test(comment.value))
              return;
            const above = comments[index - 1];
            if (above?.loc.end.line === comment.loc.start.line - 1) return;
            const message = "Say why: `eslint-disable-next-line rule -- reason`.";
            context.report({ loc: comment.loc, message });
          });
        },
      }),
    },
  },
};

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/generated/**",
      "server/assets/**",
      "test-results/**",
      ".liaison/**",
    ],
  },
  {
    files: ["{server,sdk,test,examples,scripts}/**/*.ts", "*.ts"],
    extends: [tseslint.configs.base],
    plugins: { liaison: reasons },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "liaison/disable-states-reason": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 10 },
      ],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/return-await": ["error", "error-handling-correctness-only"],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-fallthrough": "error",
    },
  },
  {
    files: ["server/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", noDefaultExport, ...noBarrel, ...noEnvironment],
    },
  },
  {
    files: ["server/modules/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        noDefaultExport,
        ...noBarrel,
        ...noEnvironment,
        ...noHiddenInputs,
      ],
    },
  },
  {
    files: ["server/config.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...noBarrel] },
  },
  { files: ["server/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["sdk/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...noBarrel] },
  },
  {
    // What the package offers is listed in one place, and that place is its entry.
    files: ["sdk/src/index.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport] },
  },
);
