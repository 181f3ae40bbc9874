// Does with MikroORM what its Java adapter asks for. Arguments: a store and its JDBC URL. Reads lines of an operation and its
// numbers, and answers each with a line: a number, or what went wrong. Ends with its input.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { connect } from './connection.mjs';
import { model } from './model.mjs';

const [store, jdbcUrl] = process.argv.slice(2);
const { Publisher, Author, Tag, Book, DocIdent, DocUuid } = model(store);
const orm = await connect(store, jdbcUrl, {
  entities: [Publisher, Author, Tag, Book, DocIdent, DocUuid],
  pool: { min: 1, max: 3 },
  // 300 by default, which takes longer for inserts of many rows.
  batchSize: 1_000,
});

let context;
let books = [];
let documents = [];

/** As in Document.java. */
function values(number) {
  return {
    title: 'A document, number ' + number,
    pages: number,
    stock: number * 2,
    price: number / 3,
    available: true,
    publishedAt: new Date(Date.UTC(2020, 0, 1) + number * 60_000),
    genre: number % 2 === 0 ? 'FICTION' : 'POETRY',
    uid: '00000000-0000-4000-8000-' + number.toString(16).padStart(12, '0'),
  };
}

const VALUES = Array.from({ length: 10_000 }, (_, number) => values(number));

function document(number) {
  return { ...VALUES[number], body: '978-' + number };
}

function sum(parents, collection) {
  let result = parents.length * 1_000_000;
  for (const each of parents) result += each[collection].length;
  return result;
}

async function insert(size, entity, key) {
  const em = orm.em.fork();
  for (let i = 0; i < size; i++) em.create(entity, { ...key(), ...document(i) });
  await em.flush();
  return 0;
}

const OPERATIONS = {
  async findById(id) {
    return (await orm.em.fork().findOne(Book, id)).id;
  },
  async loadAuthors(last) {
    return (await orm.em.fork().find(Author, { id: { $lte: last } })).length * 1_000_000;
  },
  async loadBooks(last) {
    return (await orm.em.fork().find(Book, { id: { $lte: last } })).length * 1_000_000;
  },
  async joinBooks(last) {
    const options = { populate: ['books'], strategy: 'joined' };
    return sum(await orm.em.fork().find(Author, { id: { $lte: last } }, options), 'books');
  },
  async populateBooks(last) {
    const options = { populate: ['books'], strategy: 'select-in' };
    return sum(await orm.em.fork().find(Author, { id: { $lte: last } }, options), 'books');
  },
  async populateTags(last) {
    const options = { populate: ['tags'], strategy: 'select-in' };
    return sum(await orm.em.fork().find(Book, { id: { $lte: last } }, options), 'tags');
  },
  insertIdentity: size => insert(size, DocIdent, () => ({})),
  insertUuid: size => insert(size, DocUuid, () => ({ id: randomUUID() })),
  async openBooks(last) {
    context = orm.em.fork();
    books = await context.find(Book, { id: { $lte: last } });
    return 0;
  },
  async usedBytes() {
    for (let i = 0; i < 3; i++) globalThis.gc();
    return process.memoryUsage().heapUsed;
  },
  async updateAll(firstPrice) {
    for (let i = 0; i < books.length; i++) books[i].price = firstPrice + i;
    await context.flush();
    return 0;
  },
  async updateOne(price) {
    books[books.length / 2].price = price;
    await context.flush();
    return 0;
  },
  async flushUnchanged() {
    await context.flush();
    return 0;
  },
  async openDocuments() {
    context = orm.em.fork();
    documents = await context.find(DocIdent, {});
    return 0;
  },
  async deleteAll() {
    for (const each of documents) context.remove(each);
    await context.flush();
    return 0;
  },
  async request(authorKey, price) {
    const em = orm.em.fork();
    await em.transactional(async em => {
      const author = await em.findOne(Author, authorKey, { populate: ['books'], strategy: 'select-in' });
      let first;
      for (const each of author.books) if (!first || each.id < first.id) first = each;
      first.price = price;
      em.create(Book, { ...VALUES[0], isbn: '978-0', author, publisher: 1 });
    });
    return 0;
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [operation, ...numbers] = line.split(' ');
  try {
    console.log(String(await OPERATIONS[operation](...numbers.map(Number))));
  } catch (error) {
    console.error(error);
    console.log('failed: ' + String(error.message).replaceAll('\n', ' '));
  }
}
await orm.close();
