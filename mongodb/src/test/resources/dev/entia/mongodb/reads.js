-- all of nothing
db.book.find({}, {"tags": 0})

-- and in or
db.book.find({"$or": [{"title": {"$eq": ?}}, {"$and": [{"pages": {"$gt": ?}}, {"pages": {"$lt": ?}}]}]}, {"tags": 0})

-- any of nothing
db.book.find({"_id": {"$in": []}}, {"tags": 0})

-- begins
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- between
db.book.find({"$and": [{"pages": {"$gte": ?}}, {"pages": {"$lt": ?}}]}, {"tags": 0})

-- by key
db.book.find({"_id": {"$eq": ?}}, {"tags": 0})

-- by key of reference
db.book.find({"author_id": {"$gt": ?}}, {"tags": 0})

-- by reference
db.book.find({"author_id": {"$eq": ?}}, {"tags": 0})

-- contains
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- count
db.book.aggregate([{"$count": "count"}])

-- count by condition
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0.name": {"$eq": ?}}}, {"$count": "count"}])

-- ends
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- equal
db.book.find({"title": {"$eq": ?}}, {"tags": 0})

-- every
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$match": {"$nor": [{"title": {"$eq": ?}}]}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": false}}}, {"$count": "count"}])

-- every through inverse links
db.author.aggregate([{"$lookup": {"from": "author", "localField": "_id", "foreignField": "follows", "pipeline": [{"$match": {"$nor": [{"name": {"$eq": ?}}]}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": false}}}, {"$count": "count"}])

-- ilike anything between
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- ilike anywhere
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- ilike beginning
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- ilike end
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- ilike without wildcards
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- in decimals, padded
db.book.find({"price": {"$in": [?]}}, {"tags": 0})

-- in nothing
db.book.find({"title": {"$in": [?]}}, {"tags": 0})

-- in numbers
db.book.find({"_id": {"$in": [?]}}, {"tags": 0})

-- in texts
db.book.find({"title": {"$in": [?]}}, {"tags": 0})

-- in very many numbers
db.book.find({"_id": {"$in": [?]}}, {"tags": 0})

-- in very many texts
db.book.find({"title": {"$in": [?]}}, {"tags": 0})

-- inverse one-to-one
db.author.aggregate([{"$lookup": {"from": "author_profile", "localField": "_id", "foreignField": "author_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0.biography": {"$eq": ?}}}, {"$count": "count"}])

-- inverse one-to-one is null
db.author.aggregate([{"$lookup": {"from": "author_profile", "localField": "_id", "foreignField": "author_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0._id": {"$eq": null}}}, {"$count": "count"}])

-- is empty
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": false}}}, {"$count": "count"}])

-- join shared by where and order
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0.name": {"$eq": ?}}}, {"$sort": {"__entia0.email": 1}}, {"$project": {"tags": 0, "__entia0": 0}}])

-- joins behind an optional join are optional
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$lookup": {"from": "book", "localField": "__entia0.favourite_book_id", "foreignField": "_id", "as": "__entia1"}}, {"$unwind": {"path": "$__entia1", "preserveNullAndEmptyArrays": true}}, {"$lookup": {"from": "author", "localField": "__entia1.author_id", "foreignField": "_id", "as": "__entia2"}}, {"$unwind": {"path": "$__entia2", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia2.name": {"$eq": ?}}}, {"$project": {"tags": 0, "__entia0": 0, "__entia1": 0, "__entia2": 0}}])

-- joins inside
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$lookup": {"from": "publisher", "localField": "publisher_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0.name": {"$eq": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": true}}}, {"$count": "count"}])

-- like anything between
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- like without wildcards
db.book.find({"title": {"$regex": ?}}, {"tags": 0})

-- limit
db.book.find({}, {"tags": 0}).limit(?)

-- limit and offset
db.book.find({}, {"tags": 0}).skip(?).limit(?)

-- members behind a to-one
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$set": {"__entia2": {"$ifNull": ["$__entia0._id", {"$literal": {"$minKey": 1}}]}}}, {"$lookup": {"from": "book", "localField": "__entia2", "foreignField": "author_id", "pipeline": [{"$match": {"pages": {"$gt": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia1"}}, {"$match": {"__entia1.0": {"$exists": true}}}, {"$project": {"tags": 0, "__entia0": 0, "__entia1": 0, "__entia2": 0}}])

-- nested
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$lookup": {"from": "book_tag", "localField": "tags", "foreignField": "_id", "pipeline": [{"$match": {"name": {"$eq": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": false}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": true}}}, {"$count": "count"}])

-- none
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$match": {"title": {"$eq": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": false}}}, {"$count": "count"}])

-- not
db.book.find({"$or": [{"title": {"$nin": [?, null]}}, {"pages": {"$not": {"$gt": ?}, "$ne": null}}]}, {"tags": 0})

-- not equal
db.book.find({"title": {"$nin": [?, null]}}, {"tags": 0})

-- not in nothing
db.book.find({"title": {"$nin": [?, null]}}, {"tags": 0})

-- not in numbers
db.book.find({"_id": {"$nin": [?, null]}}, {"tags": 0})

-- not in very many numbers
db.book.find({"_id": {"$nin": [?, null]}}, {"tags": 0})

-- not null
db.book.find({"pages": {"$ne": null}}, {"tags": 0})

-- null
db.book.find({"pages": {"$eq": null}}, {"tags": 0})

-- offset alone
db.book.find({}, {"tags": 0}).skip(?)

-- one join for two conditions
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"$and": [{"__entia0.name": {"$eq": ?}}, {"__entia0.email": {"$eq": ?}}]}}, {"$project": {"tags": 0, "__entia0": 0}}])

-- order
db.book.find({}, {"tags": 0}).sort({"title": 1, "_id": -1})

-- order by the same twice
db.book.find({}, {"tags": 0}).sort({"title": 1})

-- order through many-to-many and on
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$lookup": {"from": "book_tag", "localField": "tags", "foreignField": "_id", "pipeline": [{"$project": {"value": "$name"}}], "as": "__entia0"}}, {"$set": {"__entia1": {"$min": "$__entia0.value"}}}, {"$project": {"value": "$__entia1"}}], "as": "__entia0"}}, {"$set": {"__entia1": {"$min": "$__entia0.value"}}}, {"$sort": {"__entia1": 1}}, {"$project": {"follows": 0, "__entia0": 0, "__entia1": 0}}])

-- order through one-to-many
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$project": {"value": "$title"}}], "as": "__entia0"}}, {"$set": {"__entia1": {"$max": "$__entia0.value"}}}, {"$sort": {"__entia1": -1}}, {"$project": {"follows": 0, "__entia0": 0, "__entia1": 0}}])

-- order through to-one
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$sort": {"__entia0.name": 1}}, {"$project": {"tags": 0, "__entia0": 0}}])

-- order with nulls
db.book.aggregate([{"$set": {"__entia0": {"$cond": [{"$lte": ["$pages", null]}, 1, 0]}}}, {"$sort": {"__entia0": 1, "pages": 1}}, {"$project": {"tags": 0, "__entia0": 0}}])

-- populate inverse many-to-many
db.book_tag.find()
db.book.aggregate([{"$match": {"tags": {"$in": [?]}}}, {"$set": {"__entiaOwner": "$tags"}}, {"$unwind": "$__entiaOwner"}, {"$match": {"__entiaOwner": {"$in": [?]}}}, {"$project": {"tags": 0}}])

-- populate many-to-many
db.book.find({}, {"tags": 0})
db.book.aggregate([{"$match": {"_id": {"$in": [?]}}}, {"$project": {"tags": 1}}, {"$unwind": {"path": "$tags", "includeArrayIndex": "__entiaPlace"}}, {"$lookup": {"from": "book_tag", "localField": "tags", "foreignField": "_id", "as": "__entiaTarget"}}, {"$unwind": {"path": "$__entiaTarget", "preserveNullAndEmptyArrays": true}}, {"$replaceWith": {"$mergeObjects": ["$__entiaTarget", {"__entiaOwner": "$_id", "__entiaLink": "$tags", "__entiaPlace": "$__entiaPlace"}]}}])

-- populate one-to-many
db.author.find({}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})
db.book.find({"author_id": {"$eq": ?}}, {"tags": 0})

-- populate owning one-to-one
db.author_profile.find()

-- populate self
db.category.find()

-- populate to-one
db.book.find({}, {"tags": 0})
db.author.find({"_id": {"$eq": ?}}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})

-- populate two to-one
db.book.find({}, {"tags": 0})
db.author.find({"_id": {"$eq": ?}}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})

-- populate with a page
db.book.find({}, {"tags": 0}).limit(?)
db.author.find({"_id": {"$eq": ?}}, {"follows": 0})
db.author_profile.find({"author_id": {"$in": [?]}}, {"_id": 1, "author_id": 1})

-- reference is null
db.book.find({"publisher_id": {"$eq": null}}, {"tags": 0})

-- size
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"$expr": {"$gte": [{"$size": "$__entia0"}, ?]}}}, {"$count": "count"}])

-- size through links
db.author.aggregate([{"$lookup": {"from": "author", "localField": "follows", "foreignField": "_id", "pipeline": [{"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"$expr": {"$eq": [{"$size": "$__entia0"}, ?]}}}, {"$count": "count"}])

-- some
db.author.aggregate([{"$lookup": {"from": "book", "localField": "_id", "foreignField": "author_id", "pipeline": [{"$match": {"title": {"$eq": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": true}}}, {"$count": "count"}])

-- some through links
db.author.aggregate([{"$lookup": {"from": "author", "localField": "follows", "foreignField": "_id", "pipeline": [{"$match": {"name": {"$eq": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": true}}}, {"$count": "count"}])

-- some through links by key needs no join
db.author.aggregate([{"$lookup": {"from": "author", "localField": "follows", "foreignField": "_id", "pipeline": [{"$match": {"_id": {"$eq": ?}}}, {"$limit": 1}, {"$project": {"_id": 1}}], "as": "__entia0"}}, {"$match": {"__entia0.0": {"$exists": true}}}, {"$count": "count"}])

-- text keys
db.city.find({"country_code": {"$in": [?]}})

-- through a required relation
db.book.aggregate([{"$lookup": {"from": "author", "localField": "author_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0.name": {"$eq": ?}}}, {"$project": {"tags": 0, "__entia0": 0}}])

-- through an optional relation
db.book.aggregate([{"$lookup": {"from": "publisher", "localField": "publisher_id", "foreignField": "_id", "as": "__entia0"}}, {"$unwind": {"path": "$__entia0", "preserveNullAndEmptyArrays": true}}, {"$match": {"__entia0.name": {"$eq": ?}}}, {"$project": {"tags": 0, "__entia0": 0}}])
