'use strict';

/**
 * Examples of optional filters are told in words: as values of "Try it out" they would all be sent at once and find
 * nothing.
 */
function tellExamples(parameter) {
  if (parameter.in !== 'query' || parameter.required) return;
  const schema = parameter.schema ?? {};
  const named = Object.values(parameter.examples ?? {}).map((example) => example.value);
  const [example] = [parameter.example, ...named, schema.example, ...(schema.examples ?? [])]
    .filter((value) => value !== undefined);
  [parameter, schema].forEach((holder) => {
    delete holder.example;
    delete holder.examples;
  });
  if (example !== undefined) parameter.description = `${parameter.description ?? ''} E.g. \`${example}\`.`.trim();
}

const tellExamplesInWords = {
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update) => (spec) => {
          const told = structuredClone(spec);
          Object.values(told.paths ?? {})
            .flatMap((path) => Object.values(path))
            .flatMap((operation) => operation.parameters ?? [])
            .forEach(tellExamples);
          return update(told);
        },
      },
    },
  },
};

window.addEventListener('load', () => {
  window.ui = SwaggerUIBundle({
    url: '/openapi',
    dom_id: '#swagger-ui',
    plugins: [() => tellExamplesInWords],
    deepLinking: true,
    filter: true,
    displayRequestDuration: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    tryItOutEnabled: true,
    // Documents are checked by the build, not by a site elsewhere
    validatorUrl: null,
  });
});
