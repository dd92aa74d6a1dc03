SwaggerUIBundle({
  url: "/openapi?format=json",
  dom_id: "#description",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  // Would send the description to a validator on the internet.
  validatorUrl: null,
});
