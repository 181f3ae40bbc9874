-- create
{"create": "plant", "validator": {"$jsonSchema": {"bsonType": "object", "description": "what grows", "required": ["_id", "latin_name", "height", "is_evergreen", "seen", "picture"], "properties": {"_id": {"bsonType": ["long", "int"]}, "latin_name": {"bsonType": "string", "maxLength": 20, "description": "genus and species"}, "height": {"bsonType": ["double", "int", "long"]}, "is_evergreen": {"bsonType": "bool"}, "seen": {"bsonType": "date"}, "picture": {"bsonType": "binData"}, "label": {"bsonType": "string"}, "leaves": {"bsonType": "int"}, "price": {"bsonType": ["decimal", "int", "long"]}, "planted": {"bsonType": "date"}, "tag": {"bsonType": "binData"}, "origin": {}, "names": {"bsonType": "array", "items": {"bsonType": ["string", "null"]}}, "garden_id": {"bsonType": "objectId"}}}}}
{"createIndexes": "plant", "indexes": [{"key": {"latin_name": 1, "seen": 1}, "name": "plant_latin_name_seen_unique", "unique": true}, {"key": {"label": 1}, "name": "plant_label_unique", "unique": true, "partialFilterExpression": {"label": {"$exists": true}}}, {"key": {"planted": 1}, "name": "plant_planted_index"}, {"key": {"garden_id": 1}, "name": "plant_garden_id_index"}]}
{"create": "garden", "validator": {"$jsonSchema": {"bsonType": "object", "required": ["_id"], "properties": {"_id": {"bsonType": "objectId"}, "neighbours": {"bsonType": "array", "uniqueItems": true, "items": {"bsonType": "objectId"}}}}}}
{"createIndexes": "garden", "indexes": [{"key": {"neighbours": 1}, "name": "garden_neighbours_index"}]}

-- drop
{"drop": "plant"}
{"delete": "entia_sequence", "deletes": [{"q": {"_id": "plant"}, "limit": 1}]}
{"drop": "garden"}
{"delete": "entia_sequence", "deletes": [{"q": {"_id": "garden"}, "limit": 1}]}
