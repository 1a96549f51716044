"use strict";

/* global React, ReactDOM, GraphiQL */

const h = React.createElement;
const { key, examples } = JSON.parse(document.getElementById("settings").textContent);
const { useEditorContext, DOC_EXPLORER_PLUGIN } = GraphiQL.React;

const authorization = key === null ? null : `Bearer ${key}`;
const defaultHeaders = authorization === null ? "" : toJson({ Authorization: authorization });

/** Sends the key with every operation, unless the Headers pane names another. */
async function fetcher(params, options) {
  const headers = new Headers({ accept: "application/json", "content-type": "application/json" });
  if (authorization !== null) headers.set("authorization", authorization);
  for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, value);
  const answer = await fetch("/graphql", {
    method: "POST",
    headers,
    body: JSON.stringify(params),
    credentials: "omit",
  });
  return answer.json();
}

function ExamplesIcon() {
  return h(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.6 },
    h("path", { d: "M5 3.5h11l3 3v14H5z", strokeLinejoin: "round" }),
    h("path", { d: "M8.5 9.5h7M8.5 13h7M8.5 16.5h4", strokeLinecap: "round" }),
  );
}

function Examples() {
  const editor = useEditorContext({ nonNull: true });
  // A new tab is made by state; its text goes in once it stands.
  const [wanted, setWanted] = React.useState(null);
  React.useEffect(() => {
    if (wanted === null) return;
    editor.queryEditor?.setValue(wanted.query);
    editor.variableEditor?.setValue(variablesText(wanted));
    setWanted(null);
  }, [wanted]);

  function open(example) {
    const index = editor.tabs.findIndex((tab) => tab.query === example.query);
    if (index >= 0) return editor.changeTab(index);
    editor.addTab();
    setWanted(example);
  }

  const items = examples.map((example) =>
    h(
      "li",
      { key: example.title },
      h(
        "button",
        { type: "button", onClick: () => open(example) },
        example.title,
        h("small", null, example.note),
      ),
    ),
  );
  return h("section", { className: "examples" }, h("h2", null, "Examples"), h("ol", null, items));
}

function variablesText(example) {
  return Object.keys(example.variables).length === 0 ? "" : toJson(example.variables);
}

function toJson(value) {
  return JSON.stringify(value, null, 2);
}

function sayKeyState() {
  const state = document.getElementById("key-state");
  if (key !== null) {
    state.textContent = "Local admin key filled in";
    state.title = "Only this server, on this machine, hands it to you. See the Headers pane.";
    return;
  }
  state.append("No key: add ", code('{ "Authorization": "Bearer …" }'), " under Headers");
  state.title = "Make one with: npx liaison key create. Then re-fetch the schema at the lower left.";
}

function code(text) {
  const element = document.createElement("code");
  element.textContent = text;
  return element;
}

const examplesPlugin = { title: "Examples", icon: ExamplesIcon, content: Examples };

sayKeyState();
ReactDOM.createRoot(document.getElementById("playground")).render(
  h(
    GraphiQL,
    {
      fetcher,
      defaultHeaders,
      defaultTabs: examples.map((example) => ({
        query: example.query,
        variables: variablesText(example),
        headers: defaultHeaders,
      })),
      plugins: [examplesPlugin],
      visiblePlugin: DOC_EXPLORER_PLUGIN,
      shouldPersistHeaders: false,
      inputValueDeprecation: true,
      schemaDescription: true,
      defaultEditorToolsVisibility: "variables",
    },
    h(GraphiQL.Logo, null, h("span", { hidden: true }, "Liaison")),
  ),
);
