-- delete one
begin immediate
delete from `category` where `id` in (select value from json_each(?))
commit

-- delete one with a version
begin immediate
delete from `counter` where `name` = ? and `revision` = ?
commit

-- delete two
begin immediate
delete from `category` where `id` in (select value from json_each(?))
commit

-- delete two with versions
begin immediate
delete from `counter` where `name` = ? and `revision` = ? ×2
commit

-- insert a graph
begin immediate
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) returning `id`
insert into `book` (`title`, `pages`, `price`, `author_id`, `publisher_id`) values (?, ?, ?, ?, ?) returning `id`
insert into `book_tag` (`name`) values (?) returning `id`
insert into `book_tags` (`book_id`, `book_tag_id`) values (?, ?) on conflict do nothing
commit

-- insert one
begin immediate
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) returning `id`
commit

-- insert three
begin immediate
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?) returning `id`
commit

-- insert with a generated UUID
begin immediate
insert into `invitation` (`id`, `guest`) values (?, ?)
commit

-- insert with a key of its own
begin immediate
insert into `country` (`code`, `name`) values (?, ?)
commit

-- link
begin immediate
insert into `book_tags` (`book_id`, `book_tag_id`) values (?, ?), (?, ?), (?, ?) on conflict do nothing
commit

-- nested transaction rolled back
begin immediate
savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) returning `id`
release savepoint entia_1
savepoint entia_1
savepoint entia_2
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) returning `id`
release savepoint entia_2
rollback to savepoint entia_1
release savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?), (?, ?, ?, ?) returning `id`
commit

-- nested transactions
begin immediate
savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) returning `id`
release savepoint entia_1
savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) returning `id`
release savepoint entia_1
commit

-- see which version is stale
begin immediate
insert into `counter` (`name`, `value`, `revision`) values (?, ?, ?)
commit
select `c0`.`name`, `c0`.`value`, `c0`.`revision` from `counter` as `c0` where `c0`.`name` = ?
begin immediate
delete from `counter` where `name` = ? and `revision` = ?
commit
begin immediate
update `counter` set `value` = ?, `revision` = ? where `name` = ? and `revision` = ?
select `c0`.`name`, `c0`.`value`, `c0`.`revision` from `counter` as `c0` where `c0`.`name` in (select value from json_each(?))
rollback

-- unlink
begin immediate
delete from `book_tags` where `book_id` = ? and `book_tag_id` = ? ×2
commit

-- unlink all
begin immediate
delete from `book_tags` where `book_id` in (select value from json_each(?))
delete from `book` where `id` in (select value from json_each(?))
commit

-- update one
begin immediate
update `author` set `name` = ? where `id` = ?
commit

-- update one with a version
begin immediate
update `counter` set `value` = ?, `revision` = ? where `name` = ? and `revision` = ?
commit

-- update three with versions
begin immediate
update `counter` set `value` = ?, `revision` = ? where `name` = ? and `revision` = ? ×3
commit

-- update two alike
begin immediate
update `author` set `name` = ? where `id` = ? ×2
commit

-- upsert one
begin immediate
insert into `author` as `t` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) on conflict (`email`) do update set `name` = excluded.`name`
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a0`.`email` = ?
commit

-- upsert one that is left alone if it is there
begin immediate
insert into `country` as `t` (`code`, `name`) values (?, ?) on conflict (`code`) do nothing
select `c0`.`code`, `c0`.`name` from `country` as `c0` where `c0`.`code` = ?
commit

-- upsert one with a number as key
begin immediate
insert into `author` as `t` (`id`, `name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?, ?) on conflict (`id`) do update set `name` = excluded.`name`, `email` = excluded.`email`
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a0`.`id` = ?
commit

-- upsert three
begin immediate
insert into `author` as `t` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?) on conflict (`email`) do update set `name` = excluded.`name`
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a0`.`email` in (select value from json_each(?))
commit

-- upsert two with versions
begin immediate
insert into `counter` as `t` (`name`, `value`, `revision`) values (?, ?, ?), (?, ?, ?) on conflict (`name`) do update set `value` = excluded.`value`, `revision` = `t`.`revision` + 1
select `c0`.`name`, `c0`.`value`, `c0`.`revision` from `counter` as `c0` where `c0`.`name` in (select value from json_each(?))
commit
