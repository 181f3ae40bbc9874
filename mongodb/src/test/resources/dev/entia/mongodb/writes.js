-- delete one
db.category.deleteMany({"_id": {"$in": [?]}})
db.category.updateMany({"parent_id": {"$in": [?]}}, {"$unset": {"parent_id": ?}})

-- delete one with a version
db.counter.deleteMany({"_id": ?, "revision": ?})

-- delete two
db.category.deleteMany({"_id": {"$in": [?]}}) ×2
db.category.updateMany({"parent_id": {"$in": [?]}}, {"$unset": {"parent_id": ?}}) ×2

-- delete two with versions
db.counter.deleteMany({"_id": ?, "revision": ?}) ×2

-- insert a graph
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.author.insertMany([{"name": ?, "email": ?, "born": ?, "favourite_book_id": ?}])
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.book.insertMany([{"title": ?, "pages": ?, "price": ?, "author_id": ?, "publisher_id": ?}])
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.book_tag.insertMany([{"name": ?}])
db.book.updateOne({"_id": ?}, {"$addToSet": {"tags": {"$each": [?]}}})

-- insert one
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.author.insertMany([{"name": ?, "email": ?, "born": ?, "favourite_book_id": ?}])

-- insert three
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.author.insertMany([{"name": ?, "email": ?, "born": ?, "favourite_book_id": ?}]) ×3

-- insert with a generated UUID
db.invitation.insertMany([{"_id": ?, "guest": ?}])

-- insert with a key of its own
db.country.insertMany([{"_id": ?, "name": ?}])

-- link
db.book.updateOne({"_id": ?}, {"$addToSet": {"tags": {"$each": [?]}}}) ×3

-- see which version is stale
db.counter.insertMany([{"_id": ?, "value": ?, "revision": ?}])
db.counter.find({"_id": {"$eq": ?}})
db.counter.deleteMany({"_id": ?, "revision": ?})
db.counter.updateOne({"_id": ?, "revision": ?}, {"$set": {"value": ?, "revision": ?}})
db.counter.find({"_id": {"$in": [?]}})

-- unlink
db.book.updateOne({"_id": ?}, {"$pullAll": {"tags": [?]}}) ×2

-- unlink all
db.book.deleteMany({"_id": {"$in": [?]}})
db.author.updateMany({"favourite_book_id": {"$in": [?]}}, {"$unset": {"favourite_book_id": ?}})

-- update one
db.author.updateOne({"_id": ?}, {"$set": {"name": ?}})

-- update one with a version
db.counter.updateOne({"_id": ?, "revision": ?}, {"$set": {"value": ?, "revision": ?}})

-- update three with versions
db.counter.updateOne({"_id": ?, "revision": ?}, {"$set": {"value": ?, "revision": ?}}) ×3

-- update two alike
db.author.updateOne({"_id": ?}, {"$set": {"name": ?}}) ×2

-- upsert one
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.author.updateOne({"email": ?}, {"$set": {"name": ?}, "$setOnInsert": {"born": ?, "favourite_book_id": ?}}, {"upsert": true})
db.author.find({"email": {"$eq": ?}}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})

-- upsert one that is left alone if it is there
db.country.updateOne({"_id": ?}, {"$setOnInsert": {"name": ?}}, {"upsert": true})
db.country.find({"_id": {"$eq": ?}})

-- upsert one with a number as key
db.author.updateOne({"_id": ?}, {"$set": {"name": ?, "email": ?}, "$setOnInsert": {"born": ?, "favourite_book_id": ?}}, {"upsert": true})
db.author.find({"_id": {"$eq": ?}}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})

-- upsert three
db.entia_sequence.findOneAndUpdate({"_id": ?}, {"$inc": {"last": ?}})
db.author.updateOne({"email": ?}, {"$set": {"name": ?}, "$setOnInsert": {"born": ?, "favourite_book_id": ?}}, {"upsert": true}) ×3
db.author.find({"email": {"$in": [?]}}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})

-- upsert two with versions
db.counter.updateOne({"_id": ?}, {"$set": {"value": ?}, "$inc": {"revision": ?}}, {"upsert": true}) ×2
db.counter.find({"_id": {"$in": [?]}})
