/**
 * MikroORM on the database of a JDBC URL.
 *
 * @param options those that do not depend on the database: entities, and what else
 */
export async function connect(store, jdbcUrl, options) {
  const url = new URL(jdbcUrl.slice('jdbc:'.length));
  const common = { ensureDatabase: false, forceUtcTimezone: true, ...options };
  const server = {
    ...common,
    host: url.hostname,
    port: Number(url.port),
    dbName: url.pathname.slice(1),
    user: url.searchParams.get('user') ?? undefined,
    password: url.searchParams.get('password') ?? undefined,
  };
  switch (store) {
    case 'POSTGRESQL': {
      const { MikroORM } = await import('@mikro-orm/postgresql');
      return new MikroORM({ ...server, schema: url.searchParams.get('currentSchema') });
    }
    case 'MYSQL': {
      const { MikroORM } = await import('@mikro-orm/mysql');
      return new MikroORM(server);
    }
    case 'MARIADB': {
      const { MikroORM } = await import('@mikro-orm/mariadb');
      return new MikroORM(server);
    }
    case 'SQLITE': {
      const { MikroORM } = await import('@mikro-orm/sqlite');
      const file = jdbcUrl.slice('jdbc:sqlite:'.length).split('?')[0];
      const sqlite = new MikroORM({ ...common, dbName: file });
      const settings = ['journal_mode = wal', 'synchronous = off', 'cache_size = -65536', 'foreign_keys = on'];
      for (const each of settings) await sqlite.em.getConnection().execute('pragma ' + each);
      return sqlite;
    }
    default:
      throw new Error('There is no store ' + store + '.');
  }
}
