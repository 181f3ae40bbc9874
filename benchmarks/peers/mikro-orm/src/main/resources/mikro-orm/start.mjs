// Starts MikroORM with all entities, asks for one of them, and says so when the answer is there. Arguments: the folder of the
// entities, a JDBC URL, and a store.
import { pathToFileURL } from 'node:url';
import { connect } from './connection.mjs';

const [folder, jdbcUrl, store] = process.argv.slice(2);
const { entities } = await import(pathToFileURL(folder + '/entities.mjs').href);
const orm = await connect(store, jdbcUrl, { entities });
console.log((await orm.em.fork().findOne(entities[50], 1)) !== null);
await orm.close();
