-- delete one
begin
delete from "category" where "id" = any(?)
commit

-- delete one with a version
begin
delete from "counter" where "name" = ? and "revision" = ?
commit

-- delete two
begin
delete from "category" where "id" = any(?)
commit

-- delete two with versions
begin
delete from "counter" as "t" using unnest(?, ?) as "u"("v0", "v1") where "t"."name" = "u"."v0" and "t"."revision" = "u"."v1"
commit

-- insert a graph
begin
insert into "author" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) returning "id"
insert into "book" ("title", "pages", "price", "author_id", "publisher_id") values (?, ?, ?, ?, ?) returning "id"
insert into "book_tag" ("name") values (?) returning "id"
insert into "book_tags" ("book_id", "book_tag_id") values (?, ?) on conflict do nothing
commit

-- insert one
begin
insert into "author" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) returning "id"
commit

-- insert three
begin
insert into "author" ("name", "email", "born", "favourite_book_id") select "u"."v0", "u"."v1", "u"."v2", "u"."v3" from unnest(?, ?, ?, ?) with ordinality as "u"("v0", "v1", "v2", "v3", "n") order by "u"."n" returning "id"
commit

-- insert with a generated UUID
begin
insert into "invitation" ("id", "guest") values (?, ?)
commit

-- insert with a key of its own
begin
insert into "country" ("code", "name") values (?, ?)
commit

-- link
begin
insert into "book_tags" ("book_id", "book_tag_id") select "u"."v0", "u"."v1" from unnest(?, ?) as "u"("v0", "v1") on conflict do nothing
commit

-- nested transaction rolled back
begin
savepoint entia_1
insert into "author" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) returning "id"
release savepoint entia_1
savepoint entia_1
savepoint entia_2
insert into "author" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) returning "id"
release savepoint entia_2
rollback to savepoint entia_1
release savepoint entia_1
insert into "author" ("name", "email", "born", "favourite_book_id") select "u"."v0", "u"."v1", "u"."v2", "u"."v3" from unnest(?, ?, ?, ?) with ordinality as "u"("v0", "v1", "v2", "v3", "n") order by "u"."n" returning "id"
commit

-- nested transactions
begin
savepoint entia_1
insert into "author" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) returning "id"
release savepoint entia_1
savepoint entia_1
insert into "author" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) returning "id"
release savepoint entia_1
commit

-- see which version is stale
begin
insert into "counter" ("name", "value", "revision") values (?, ?, ?)
commit
select "c0"."name", "c0"."value", "c0"."revision" from "counter" as "c0" where "c0"."name" = ?
begin
delete from "counter" where "name" = ? and "revision" = ?
commit
begin
update "counter" set "value" = ?, "revision" = ? where "name" = ? and "revision" = ?
select "c0"."name", "c0"."value", "c0"."revision" from "counter" as "c0" where "c0"."name" = any(?) for share of "c0"
rollback

-- unlink
begin
delete from "book_tags" as "t" using unnest(?, ?) as "u"("v0", "v1") where "t"."book_id" = "u"."v0" and "t"."book_tag_id" = "u"."v1"
commit

-- unlink all
begin
delete from "book_tags" where "book_id" = any(?)
delete from "book" where "id" = any(?)
commit

-- update one
begin
update "author" set "name" = ? where "id" = ?
commit

-- update one with a version
begin
update "counter" set "value" = ?, "revision" = ? where "name" = ? and "revision" = ?
commit

-- update three with versions
begin
update "counter" as "t" set "value" = "u"."v0", "revision" = "u"."v1" from unnest(?, ?, ?, ?) as "u"("v0", "v1", "v2", "v3") where "t"."name" = "u"."v2" and "t"."revision" = "u"."v3"
commit

-- update two alike
begin
update "author" as "t" set "name" = "u"."v0" from unnest(?, ?) as "u"("v0", "v1") where "t"."id" = "u"."v1"
commit

-- upsert one
begin
insert into "author" as "t" ("name", "email", "born", "favourite_book_id") values (?, ?, ?, ?) on conflict ("email") do update set "name" = excluded."name"
select "a0"."id", "a0"."name", "a0"."email", "a0"."born", "a0"."favourite_book_id", "a1"."id" from "author" as "a0" left join "author_profile" as "a1" on "a1"."author_id" = "a0"."id" where "a0"."email" = ? for update of "a0"
commit

-- upsert one that is left alone if it is there
begin
insert into "country" as "t" ("code", "name") values (?, ?) on conflict ("code") do nothing
select "c0"."code", "c0"."name" from "country" as "c0" where "c0"."code" = ? for update of "c0"
commit

-- upsert one with a number as key
begin
insert into "author" as "t" ("id", "name", "email", "born", "favourite_book_id") values (?, ?, ?, ?, ?) on conflict ("id") do update set "name" = excluded."name", "email" = excluded."email"
select "a0"."id", "a0"."name", "a0"."email", "a0"."born", "a0"."favourite_book_id", "a1"."id" from "author" as "a0" left join "author_profile" as "a1" on "a1"."author_id" = "a0"."id" where "a0"."id" = ? for update of "a0"
commit

-- upsert three
begin
insert into "author" as "t" ("name", "email", "born", "favourite_book_id") select "u"."v0", "u"."v1", "u"."v2", "u"."v3" from unnest(?, ?, ?, ?) as "u"("v0", "v1", "v2", "v3") on conflict ("email") do update set "name" = excluded."name"
select "a0"."id", "a0"."name", "a0"."email", "a0"."born", "a0"."favourite_book_id", "a1"."id" from "author" as "a0" left join "author_profile" as "a1" on "a1"."author_id" = "a0"."id" where "a0"."email" = any(?) for update of "a0"
commit

-- upsert two with versions
begin
insert into "counter" as "t" ("name", "value", "revision") select "u"."v0", "u"."v1", "u"."v2" from unnest(?, ?, ?) as "u"("v0", "v1", "v2") on conflict ("name") do update set "value" = excluded."value", "revision" = "t"."revision" + 1
select "c0"."name", "c0"."value", "c0"."revision" from "counter" as "c0" where "c0"."name" = any(?) for update of "c0"
commit
