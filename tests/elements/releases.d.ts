// The release's own types describe the same elements as today's, so both cannot be
// loaded.
declare module 'backup-codes-0.1.0/elements/define';
