import fc from "fast-check";

/**
 * Properties draw the same cases in every run, so that a change either breaks them or does not. Another set of cases:
 * GLASSHOUSE_PROPERTY_SEED=7 npm test.
 */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env["GLASSHOUSE_PROPERTY_SEED"] ?? 20181),
});
