// Its own types describe the same elements as those of today, and both cannot be there.
declare module 'backup-codes-0.1.0/elements/define';
