-- all of nothing
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0`

-- and in or
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` = ? or (`b0`.`pages` > ? and `b0`.`pages` < ?)

-- any of nothing
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where 1 = 0

-- begins
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` glob ?

-- begins with NUL
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where instr(`b0`.`title`, ?) = 1

-- between
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`pages` >= ? and `b0`.`pages` < ?

-- by key
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- by key of reference
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`author_id` > ?

-- by reference
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`author_id` = ?

-- contains
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where instr(`b0`.`title`, ?) > 0

-- count
select count(*) from `book` as `b0`

-- count by condition
select count(*) from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` where `a1`.`name` = ?

-- ends
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where substr(cast(`b0`.`title` as blob), -length(cast(? as blob))) = cast(? as blob)

-- equal
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` = ?

-- every
select count(*) from `author` as `a0` where not (exists (select 1 from `book` as `b1` where `b1`.`author_id` = `a0`.`id` and case when `b1`.`title` = ? then 0 else 1 end = 1))

-- every through inverse links
select count(*) from `author` as `a0` where not (exists (select 1 from `author_follows` as `a1` inner join `author` as `a2` on `a2`.`id` = `a1`.`author_id_1` where `a1`.`author_id_2` = `a0`.`id` and case when `a2`.`name` = ? then 0 else 1 end = 1))

-- ilike anything between
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` like ? escape '\'

-- ilike anywhere
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where instr(lower(`b0`.`title`), lower(?)) > 0

-- ilike beginning
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` like ? escape '\'

-- ilike end
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where substr(cast(lower(`b0`.`title`) as blob), -length(cast(lower(?) as blob))) = cast(lower(?) as blob)

-- ilike without wildcards
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where lower(`b0`.`title`) = lower(?) collate binary

-- in decimals, padded
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`price` in (?, ?, ?, ?)

-- in nothing
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where 1 = 0

-- in numbers
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` in (select value from json_each(?))

-- in texts
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` in (select value from json_each(?))

-- in texts with NUL, padded
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` in (?)

-- in very many numbers
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` in (select value from json_each(?))

-- in very many texts
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` in (select value from json_each(?))

-- inverse one-to-one
select count(*) from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a1`.`biography` = ?

-- inverse one-to-one is null
select count(*) from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` where `a1`.`id` is null

-- is empty
select count(*) from `author` as `a0` where not (exists (select 1 from `book` as `b1` where `b1`.`author_id` = `a0`.`id`))

-- join shared by where and order
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` where `a1`.`name` = ? order by `a1`.`email`

-- joins behind an optional join are optional
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` left join `book` as `b2` on `b2`.`id` = `a1`.`favourite_book_id` left join `author` as `a3` on `a3`.`id` = `b2`.`author_id` where `a3`.`name` = ?

-- joins inside
select count(*) from `author` as `a0` where exists (select 1 from `book` as `b1` left join `publisher` as `p2` on `p2`.`id` = `b1`.`publisher_id` where `b1`.`author_id` = `a0`.`id` and `p2`.`name` = ?)

-- like anything between
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` glob ?

-- like without wildcards
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` = ? collate binary

-- limit
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` limit ?

-- limit and offset
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` limit ? offset ?

-- lock read
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- lock read nowait
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- lock read skip locked
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- lock the inverse side of a one-to-one
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id` from `author` as `a0`

-- lock with a condition on a relation, an order and a page
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` where `a1`.`name` = ? order by `b0`.`title` limit ?

-- lock write
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- lock write nowait
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- lock write skip locked
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` = ?

-- members behind a to-one
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where exists (select 1 from `book` as `b1` where `b1`.`author_id` = `b0`.`author_id` and `b1`.`pages` > ?)

-- nested
select count(*) from `author` as `a0` where exists (select 1 from `book` as `b1` where `b1`.`author_id` = `a0`.`id` and not (exists (select 1 from `book_tags` as `b2` inner join `book_tag` as `b3` on `b3`.`id` = `b2`.`book_tag_id` where `b2`.`book_id` = `b1`.`id` and `b3`.`name` = ?)))

-- none
select count(*) from `author` as `a0` where not (exists (select 1 from `book` as `b1` where `b1`.`author_id` = `a0`.`id` and `b1`.`title` = ?))

-- not
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where not (`b0`.`title` = ? and `b0`.`pages` > ?)

-- not equal
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`title` <> ?

-- not in nothing
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where 1 = 1

-- not in numbers
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` not in (select value from json_each(?))

-- not in very many numbers
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`id` not in (select value from json_each(?))

-- not null
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`pages` is not null

-- null
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`pages` is null

-- offset alone
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` limit -1 offset ?

-- one join for two conditions
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` where `a1`.`name` = ? and `a1`.`email` = ?

-- order
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` order by `b0`.`title`, `b0`.`id` desc

-- order by the same twice
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` order by `b0`.`title`

-- order through many-to-many and on
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` order by (select min(`b4`.`name`) from `book` as `b2` inner join `book_tags` as `b3` on `b3`.`book_id` = `b2`.`id` inner join `book_tag` as `b4` on `b4`.`id` = `b3`.`book_tag_id` where `b2`.`author_id` = `a0`.`id`)

-- order through one-to-many
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id` order by (select max(`b2`.`title`) from `book` as `b2` where `b2`.`author_id` = `a0`.`id`) desc

-- order through to-one
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` order by `a1`.`name`

-- order with nulls
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` order by `b0`.`pages` nulls last

-- populate inverse many-to-many
select `b0`.`id`, `b0`.`name` from `book_tag` as `b0`
select `b0`.`book_tag_id`, `b1`.`id`, `b1`.`title`, `b1`.`pages`, `b1`.`price`, `b1`.`author_id`, `b1`.`publisher_id` from `book_tags` as `b0` inner join `book` as `b1` on `b1`.`id` = `b0`.`book_id` where `b0`.`book_tag_id` in (select value from json_each(?))

-- populate many-to-many
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0`
select `b0`.`book_id`, `b1`.`id`, `b1`.`name` from `book_tags` as `b0` inner join `book_tag` as `b1` on `b1`.`id` = `b0`.`book_tag_id` where `b0`.`book_id` in (select value from json_each(?))

-- populate one-to-many
select `a0`.`id`, `a0`.`name`, `a0`.`email`, `a0`.`born`, `a0`.`favourite_book_id`, `a1`.`id` from `author` as `a0` left join `author_profile` as `a1` on `a1`.`author_id` = `a0`.`id`
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`author_id` = ?

-- populate owning one-to-one
select `a0`.`id`, `a0`.`biography`, `a0`.`author_id`, `a1`.`id`, `a1`.`name`, `a1`.`email`, `a1`.`born`, `a1`.`favourite_book_id`, `a2`.`id` from `author_profile` as `a0` left join `author` as `a1` on `a1`.`id` = `a0`.`author_id` left join `author_profile` as `a2` on `a2`.`author_id` = `a0`.`author_id`

-- populate self
select `c0`.`id`, `c0`.`name`, `c0`.`parent_id`, `c1`.`id`, `c1`.`name`, `c1`.`parent_id` from `category` as `c0` left join `category` as `c1` on `c1`.`id` = `c0`.`parent_id`

-- populate to-one
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id`, `a1`.`id`, `a1`.`name`, `a1`.`email`, `a1`.`born`, `a1`.`favourite_book_id`, `a2`.`id` from `book` as `b0` left join `author` as `a1` on `a1`.`id` = `b0`.`author_id` left join `author_profile` as `a2` on `a2`.`author_id` = `b0`.`author_id`

-- populate two to-one
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id`, `a1`.`id`, `a1`.`name`, `a1`.`email`, `a1`.`born`, `a1`.`favourite_book_id`, `b2`.`id`, `b2`.`title`, `b2`.`pages`, `b2`.`price`, `b2`.`author_id`, `b2`.`publisher_id`, `a3`.`id`, `p4`.`id`, `p4`.`name`, `p4`.`city` from `book` as `b0` left join `author` as `a1` on `a1`.`id` = `b0`.`author_id` left join `book` as `b2` on `b2`.`id` = `a1`.`favourite_book_id` left join `author_profile` as `a3` on `a3`.`author_id` = `b0`.`author_id` left join `publisher` as `p4` on `p4`.`id` = `b0`.`publisher_id`

-- populate with a page
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id`, `a1`.`id`, `a1`.`name`, `a1`.`email`, `a1`.`born`, `a1`.`favourite_book_id`, `a2`.`id` from `book` as `b0` left join `author` as `a1` on `a1`.`id` = `b0`.`author_id` left join `author_profile` as `a2` on `a2`.`author_id` = `b0`.`author_id` limit ?

-- reference is null
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` where `b0`.`publisher_id` is null

-- savepoint
begin immediate
savepoint entia_1
select count(*) from `book` as `b0`
release savepoint entia_1
commit

-- savepoint that is undone
begin immediate
savepoint entia_1
rollback to savepoint entia_1
release savepoint entia_1
commit

-- size
select count(*) from `author` as `a0` where (select count(*) from `book` as `b1` where `b1`.`author_id` = `a0`.`id`) >= ?

-- size through links
select count(*) from `author` as `a0` where (select count(*) from `author_follows` as `a1` where `a1`.`author_id_1` = `a0`.`id`) = ?

-- some
select count(*) from `author` as `a0` where exists (select 1 from `book` as `b1` where `b1`.`author_id` = `a0`.`id` and `b1`.`title` = ?)

-- some through links
select count(*) from `author` as `a0` where exists (select 1 from `author_follows` as `a1` inner join `author` as `a2` on `a2`.`id` = `a1`.`author_id_2` where `a1`.`author_id_1` = `a0`.`id` and `a2`.`name` = ?)

-- some through links by key needs no join
select count(*) from `author` as `a0` where exists (select 1 from `author_follows` as `a1` where `a1`.`author_id_1` = `a0`.`id` and `a1`.`author_id_2` = ?)

-- text keys
select `c0`.`id`, `c0`.`name`, `c0`.`country_code` from `city` as `c0` where `c0`.`country_code` in (select value from json_each(?))

-- through a required relation
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` inner join `author` as `a1` on `a1`.`id` = `b0`.`author_id` where `a1`.`name` = ?

-- through an optional relation
select `b0`.`id`, `b0`.`title`, `b0`.`pages`, `b0`.`price`, `b0`.`author_id`, `b0`.`publisher_id` from `book` as `b0` left join `publisher` as `p1` on `p1`.`id` = `b0`.`publisher_id` where `p1`.`name` = ?

-- transaction
begin immediate
select count(*) from `book` as `b0`
commit

-- transaction at read committed that only reads
begin
select count(*) from `book` as `b0`
commit

-- transaction that is serializable
begin immediate
select count(*) from `book` as `b0`
commit

-- transaction that only reads
begin
select count(*) from `book` as `b0`
commit
