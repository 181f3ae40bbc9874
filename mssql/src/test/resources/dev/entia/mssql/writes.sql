-- delete one
begin transaction
delete from [category] where [id] in (?)
commit transaction

-- delete one with a version
begin transaction
delete from [counter] where [name] = ? and [revision] = ?
commit transaction

-- delete two
begin transaction
delete from [category] where [id] in (?, ?)
commit transaction

-- delete two with versions
begin transaction
delete from [counter] where [name] = ? and [revision] = ? ×2
commit transaction

-- insert a graph
begin transaction
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] values (?, ?, ?, ?)
insert into [book] ([title], [pages], [price], [author_id], [publisher_id]) output inserted.[id] values (?, ?, cast(? as decimal(38, 18)), ?, ?)
insert into [book_tag] ([name]) output inserted.[id] values (?)
insert into [book_tags] ([book_id], [book_tag_id]) select distinct [v].[v0], [v].[v1] from (values (?, ?)) as [v] ([v0], [v1]) where not exists (select 1 from [book_tags] as [t] with (updlock, holdlock) where [t].[book_id] = [v].[v0] and [t].[book_tag_id] = [v].[v1])
commit transaction

-- insert one
begin transaction
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] values (?, ?, ?, ?)
commit transaction

-- insert three
begin transaction
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] select [v].[v0], [v].[v1], [v].[v2], [v].[v3] from (values (0, ?, ?, ?, ?), (1, ?, ?, ?, ?), (2, ?, ?, ?, ?)) as [v] ([n], [v0], [v1], [v2], [v3]) order by [v].[n]
commit transaction

-- insert with a generated UUID
begin transaction
insert into [invitation] ([id], [guest]) values (?, ?)
commit transaction

-- insert with a key of its own
begin transaction
insert into [country] ([code], [name]) values (?, ?)
commit transaction

-- link
begin transaction
insert into [book_tags] ([book_id], [book_tag_id]) select distinct [v].[v0], [v].[v1] from (values (?, ?), (?, ?), (?, ?)) as [v] ([v0], [v1]) where not exists (select 1 from [book_tags] as [t] with (updlock, holdlock) where [t].[book_id] = [v].[v0] and [t].[book_tag_id] = [v].[v1])
commit transaction

-- nested transaction rolled back
begin transaction
save transaction entia_1
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] values (?, ?, ?, ?)
save transaction entia_1
save transaction entia_2
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] values (?, ?, ?, ?)
rollback transaction entia_1
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] select [v].[v0], [v].[v1], [v].[v2], [v].[v3] from (values (0, ?, ?, ?, ?), (1, ?, ?, ?, ?)) as [v] ([n], [v0], [v1], [v2], [v3]) order by [v].[n]
commit transaction

-- nested transactions
begin transaction
save transaction entia_1
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] values (?, ?, ?, ?)
save transaction entia_1
insert into [author] ([name], [email], [born], [favourite_book_id]) output inserted.[id] values (?, ?, ?, ?)
commit transaction

-- see which version is stale
begin transaction
insert into [counter] ([name], [value], [revision]) values (?, ?, ?)
commit transaction
select [c0].[name], [c0].[value], [c0].[revision] from [counter] as [c0] where [c0].[name] = ?
begin transaction
delete from [counter] where [name] = ? and [revision] = ?
commit transaction
begin transaction
update [counter] set [value] = ?, [revision] = ? where [name] = ? and [revision] = ?
select [c0].[name], [c0].[value], [c0].[revision] from [counter] as [c0] with (repeatableread, rowlock) where [c0].[name] in (?)
if @@trancount > 0 rollback transaction

-- unlink
begin transaction
delete from [book_tags] where [book_id] = ? and [book_tag_id] = ? ×2
commit transaction

-- unlink all
begin transaction
delete from [book_tags] where [book_id] in (?)
delete from [book] where [id] in (?)
commit transaction

-- update one
begin transaction
update [author] set [name] = ? where [id] = ?
commit transaction

-- update one with a version
begin transaction
update [counter] set [value] = ?, [revision] = ? where [name] = ? and [revision] = ?
commit transaction

-- update three with versions
begin transaction
update [t] set [value] = [v].[v0], [revision] = [v].[v1] from [counter] as [t] inner join (values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)) as [v] ([v0], [v1], [v2], [v3]) on [t].[name] = [v].[v2] and [t].[revision] = [v].[v3]
commit transaction

-- update two alike
begin transaction
update [t] set [name] = [v].[v0] from [author] as [t] inner join (values (?, ?), (?, ?)) as [v] ([v0], [v1]) on [t].[id] = [v].[v1]
commit transaction

-- upsert one
begin transaction
merge into [author] with (holdlock) as [t] using (values (?, ?, ?, ?)) as [v] ([v0], [v1], [v2], [v3]) on [t].[email] = [v].[v1] when matched then update set [name] = [v].[v0] when not matched then insert ([name], [email], [born], [favourite_book_id]) values ([v].[v0], [v].[v1], [v].[v2], [v].[v3]);
select [a0].[id], [a0].[name], [a0].[email], [a0].[born], [a0].[favourite_book_id], [a1].[id] from [author] as [a0] with (updlock, rowlock) left join [author_profile] as [a1] on [a1].[author_id] = [a0].[id] where [a0].[email] = ?
commit transaction

-- upsert one that is left alone if it is there
begin transaction
merge into [country] with (holdlock) as [t] using (values (?, ?)) as [v] ([v0], [v1]) on [t].[code] = [v].[v0] when not matched then insert ([code], [name]) values ([v].[v0], [v].[v1]);
select [c0].[code], [c0].[name] from [country] as [c0] with (updlock, rowlock) where [c0].[code] = ?
commit transaction

-- upsert one with a number as key
begin transaction
set identity_insert [author] on; merge into [author] with (holdlock) as [t] using (values (?, ?, ?, ?, ?)) as [v] ([v0], [v1], [v2], [v3], [v4]) on [t].[id] = [v].[v0] when matched then update set [name] = [v].[v1], [email] = [v].[v2] when not matched then insert ([id], [name], [email], [born], [favourite_book_id]) values ([v].[v0], [v].[v1], [v].[v2], [v].[v3], [v].[v4]); set identity_insert [author] off
select [a0].[id], [a0].[name], [a0].[email], [a0].[born], [a0].[favourite_book_id], [a1].[id] from [author] as [a0] with (updlock, rowlock) left join [author_profile] as [a1] on [a1].[author_id] = [a0].[id] where [a0].[id] = ?
commit transaction

-- upsert three
begin transaction
merge into [author] with (holdlock) as [t] using (values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)) as [v] ([v0], [v1], [v2], [v3]) on [t].[email] = [v].[v1] when matched then update set [name] = [v].[v0] when not matched then insert ([name], [email], [born], [favourite_book_id]) values ([v].[v0], [v].[v1], [v].[v2], [v].[v3]);
select [a0].[id], [a0].[name], [a0].[email], [a0].[born], [a0].[favourite_book_id], [a1].[id] from [author] as [a0] with (updlock, rowlock) left join [author_profile] as [a1] on [a1].[author_id] = [a0].[id] where [a0].[email] in (?, ?, ?, ?)
commit transaction

-- upsert two with versions
begin transaction
merge into [counter] with (holdlock) as [t] using (values (?, ?, ?), (?, ?, ?)) as [v] ([v0], [v1], [v2]) on [t].[name] = [v].[v0] when matched then update set [value] = [v].[v1], [revision] = [t].[revision] + 1 when not matched then insert ([name], [value], [revision]) values ([v].[v0], [v].[v1], [v].[v2]);
select [c0].[name], [c0].[value], [c0].[revision] from [counter] as [c0] with (updlock, rowlock) where [c0].[name] in (?, ?)
commit transaction
