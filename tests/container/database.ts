import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { blocksOf } from '../readme/blocks.js';
import { readDocument } from '../readme/documents.js';
import { startPostgres } from '../server/fixtures/postgres.js';

/** A database with two roles, as `docs/operations.md` describes them. */
export interface Database {
  /** The owner, who migrates. */
  ownerUrl: string;
  /** The service's role, which cannot change the tables. */
  serviceUrl: string;
  /** What nobody but the service may see. */
  password: string;
  /** Gives the service's role its rights, by the statements of the document. */
  grant(): Promise<void>;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<Database> {
  const postgres = await startPostgres();
  const superuser = await postgres.newDatabase();
  const password = randomBytes(16).toString('base64url');
  const { host, pathname } = new URL(superuser);
  const name = pathname.slice(1);
  await query(
    superuser,
    `create role owner login password '${password}';
     create role site login password '${password}';
     alter database ${name} owner to owner`,
  );
  await postgres.admitBy(
    'host all tests 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n',
  );
  const urlOf = (role: string) => `postgresql://${role}:${password}@${host}/${name}`;
  return {
    ownerUrl: urlOf('owner'),
    serviceUrl: urlOf('site'),
    password,
    grant: () => query(urlOf('owner'), documentedRights()),
    stop: () => postgres.stop(),
  };
}

function documentedRights(): string {
  const text = readDocument('docs/operations.md');
  const [rights] = blocksOf(text).filter(({ language }) => language === 'pgsql');
  if (rights === undefined) throw new Error('the document has no statements');
  return rights.code;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
