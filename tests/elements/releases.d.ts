// Stands for the release's own types, because tests/tsconfig.json leads there. They describe
// the same elements as today's, so both cannot be loaded.
export {};
