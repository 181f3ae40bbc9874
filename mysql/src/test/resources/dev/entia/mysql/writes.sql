-- delete one
start transaction
delete from `category` where `id` in (?)
commit

-- delete one with a version
start transaction
delete from `counter` where `name` = ? and `revision` = ?
commit

-- delete two
start transaction
delete from `category` where `id` in (?, ?)
commit

-- delete two with versions
start transaction
delete `t` from (select `name`, `revision` from `counter` where false union all values row(?, ?), row(?, ?)) as `s` straight_join `counter` as `t` on `t`.`name` = `s`.`name` and `t`.`revision` = `s`.`revision`
commit

-- insert a graph
start transaction
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?)
insert into `book` (`title`, `pages`, `price`, `author_id`, `publisher_id`) values (?, ?, ?, ?, ?)
insert into `book_tag` (`name`) values (?)
insert into `book_tags` (`book_id`, `book_tag_id`) values (?, ?) on duplicate key update `book_id` = `book_tags`.`book_id`
commit

-- insert one
start transaction
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?)
commit

-- insert three
start transaction
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)
select @@session.auto_increment_increment
commit

-- insert with a generated UUID
start transaction
insert into `invitation` (`id`, `guest`) values (?, ?)
commit

-- insert with a key of its own
start transaction
insert into `country` (`code`, `name`) values (?, ?)
commit

-- link
start transaction
insert into `book_tags` (`book_id`, `book_tag_id`) values (?, ?), (?, ?), (?, ?) on duplicate key update `book_id` = `book_tags`.`book_id`
commit

-- nested transaction rolled back
start transaction
savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?)
release savepoint entia_1
savepoint entia_1
savepoint entia_2
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?)
release savepoint entia_2
rollback to savepoint entia_1
release savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?), (?, ?, ?, ?)
select @@session.auto_increment_increment
commit

-- nested transactions
start transaction
savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?)
release savepoint entia_1
savepoint entia_1
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?)
release savepoint entia_1
commit

-- see which version is stale
start transaction
insert into `counter` (`name`, `value`, `revision`) values (?, ?, ?)
commit
select `c0`.`name`, `c0`.`value`, `c0`.`revision` from `counter` as `c0` where `c0`.`name` = ?
start transaction
delete from `counter` where `name` = ? and `revision` = ?
commit
start transaction
update `counter` set `value` = ?, `revision` = ? where `name` = ? and `revision` = ?
select `c0`.`name`, `c0`.`value`, `c0`.`revision` from `counter` as `c0` where `c0`.`name` in (?) for share of `c0`
rollback

-- unlink
start transaction
delete `t` from (select `book_id`, `book_tag_id` from `book_tags` where false union all values row(?, ?), row(?, ?)) as `s` straight_join `book_tags` as `t` on `t`.`book_id` = `s`.`book_id` and `t`.`book_tag_id` = `s`.`book_tag_id`
commit

-- unlink all
start transaction
delete from `book_tags` where `book_id` in (?)
delete from `book` where `id` in (?)
commit

-- update one
start transaction
update `author` set `name` = ? where `id` = ?
commit

-- update one with a version
start transaction
update `counter` set `value` = ?, `revision` = ? where `name` = ? and `revision` = ?
commit

-- update three with versions
start transaction
update `counter` set `value` = case `name` when ? then ? when ? then ? when ? then ? end, `revision` = case `name` when ? then ? when ? then ? when ? then ? end where `name` = ? and `revision` = ? or `name` = ? and `revision` = ? or `name` = ? and `revision` = ?
commit

-- update two alike
start transaction
update `author` set `name` = case `id` when ? then ? when ? then ? end where `id` in (?, ?)
commit

-- upsert one
start transaction
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?) as `new row` on duplicate key update `email` = if(pow(1062062, if(`author`.`email` = `new row`.`email`, 1, 999)), `author`.`email`, `author`.`email`), `name` = `new row`.`name`
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a0`.`email` = ? for update of `a0`
commit

-- upsert one that is left alone if it is there
start transaction
insert into `country` (`code`, `name`) values (?, ?) as `new row` on duplicate key update `code` = if(pow(1062062, if(`country`.`code` = `new row`.`code`, 1, 999)), `country`.`code`, `country`.`code`)
select `c0`.`code`, `c0`.`name` from `country` as `c0` where `c0`.`code` = ? for update of `c0`
commit

-- upsert one with a number as key
start transaction
insert into `author` (`id`, `name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?, ?) as `new row` on duplicate key update `id` = if(pow(1062062, if(`author`.`id` = `new row`.`id`, 1, 999)), `author`.`id`, `author`.`id`), `name` = `new row`.`name`, `email` = `new row`.`email`
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a0`.`id` = ? for update of `a0`
commit

-- upsert three
start transaction
insert into `author` (`name`, `email`, `born`, `favourite_book_id`) values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?) as `new row` on duplicate key update `email` = if(pow(1062062, if(`author`.`email` = `new row`.`email`, 1, 999)), `author`.`email`, `author`.`email`), `name` = `new row`.`name`
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a0`.`email` in (?, ?, ?, ?) for update of `a0`
commit

-- upsert two with versions
start transaction
insert into `counter` (`name`, `value`, `revision`) values (?, ?, ?), (?, ?, ?) as `new row` on duplicate key update `name` = if(pow(1062062, if(`counter`.`name` = `new row`.`name`, 1, 999)), `counter`.`name`, `counter`.`name`), `value` = `new row`.`value`, `revision` = `counter`.`revision` + 1
select `c0`.`name`, `c0`.`value`, `c0`.`revision` from `counter` as `c0` where `c0`.`name` in (?, ?) for update of `c0`
commit
