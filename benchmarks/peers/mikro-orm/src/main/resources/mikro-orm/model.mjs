// The entities, as the Java adapters have them.
import { defineEntity, p, Type } from '@mikro-orm/core';

/** UUIDs as 16 bytes, which MySQL has no type for. */
class UuidBytes extends Type {
  convertToDatabaseValue(value) {
    return typeof value === 'string' ? Buffer.from(value.replaceAll('-', ''), 'hex') : value;
  }

  convertToJSValue(value) {
    if (!Buffer.isBuffer(value)) return value;
    return value.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  getColumnType() {
    return 'binary(16)';
  }
}

export function model(store) {
  const id = () => p.bigint('number').primary().autoincrement();
  const uuid = () => (store === 'MYSQL' ? p.type(UuidBytes) : p.uuid());
  const genre = () => p.enum(['FICTION', 'SCIENCE', 'POETRY']);

  const Publisher = defineEntity({
    name: 'Publisher',
    tableName: 'publisher',
    properties: { id: id(), name: p.string() },
  });
  const Author = defineEntity({
    name: 'Author',
    tableName: 'author',
    properties: {
      id: id(),
      name: p.string(),
      email: p.string(),
      age: p.integer(),
      balance: p.bigint('number'),
      score: p.double(),
      active: p.boolean(),
      createdAt: p.datetime(),
      status: p.enum(['ACTIVE', 'RETIRED', 'GHOST']),
      uid: uuid(),
      books: () => p.oneToMany(Book).mappedBy('author'),
    },
  });
  const Tag = defineEntity({
    name: 'Tag',
    tableName: 'tag',
    properties: {
      id: id(),
      name: p.string(),
      color: p.string(),
      weight: p.integer(),
      uses: p.bigint('number'),
      score: p.double(),
      active: p.boolean(),
      createdAt: p.datetime(),
      kind: p.enum(['TOPIC', 'MOOD']),
      uid: uuid(),
    },
  });
  const Book = defineEntity({
    name: 'Book',
    tableName: 'book',
    properties: {
      id: id(),
      title: p.string(),
      isbn: p.string(),
      pages: p.integer(),
      stock: p.bigint('number'),
      price: p.double(),
      available: p.boolean(),
      publishedAt: p.datetime(),
      genre: genre(),
      uid: uuid(),
      author: () => p.manyToOne(Author),
      publisher: () => p.manyToOne(Publisher),
      tags: () =>
        p.manyToMany(Tag).owner().pivotTable('book_tag').joinColumn('book_id').inverseJoinColumn('tag_id'),
    },
  });
  const document = () => ({
    title: p.string(),
    body: p.string(),
    pages: p.integer(),
    stock: p.bigint('number'),
    price: p.double(),
    available: p.boolean(),
    publishedAt: p.datetime(),
    genre: genre(),
    uid: uuid(),
  });
  const DocIdent = defineEntity({
    name: 'DocIdent',
    tableName: 'doc_ident',
    properties: { id: id(), ...document() },
  });
  const DocUuid = defineEntity({
    name: 'DocUuid',
    tableName: 'doc_uuid',
    properties: { id: uuid().primary(), ...document() },
  });
  return { Publisher, Author, Tag, Book, DocIdent, DocUuid };
}
