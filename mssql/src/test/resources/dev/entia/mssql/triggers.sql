-- insert defaults alone
begin transaction
declare @made table ([id] bigint null); insert into [ticket] output inserted.[id] into @made ([id]) default values; select [id] from @made
commit transaction

-- insert one
begin transaction
declare @made table ([id] bigint null, [state] nvarchar(max) null); insert into [account] ([owner]) output inserted.[id], inserted.[state] into @made ([id], [state]) values (?); select [id], [state] from @made
commit transaction

-- insert three
begin transaction
declare @made table ([id] bigint null, [state] nvarchar(max) null); insert into [account] ([owner]) output inserted.[id], inserted.[state] into @made ([id], [state]) select [v].[v0] from (values (0, ?), (1, ?), (2, ?)) as [v] ([n], [v0]) order by [v].[n]; select [id], [state] from @made
commit transaction

-- insert with a given number
begin transaction
declare @made table ([state] nvarchar(max) null, [id] bigint null); set identity_insert [account] on; insert into [account] ([id], [owner]) output inserted.[state], inserted.[id] into @made ([state], [id]) values (?, ?); select [state], [id] from @made; set identity_insert [account] off
commit transaction

-- insert with keys of their own
begin transaction
declare @made table ([places] int null, [code] nvarchar(max) null); insert into [currency] ([code]) output inserted.[places], inserted.[code] into @made ([places], [code]) select [v].[v0] from (values (0, ?), (1, ?)) as [v] ([n], [v0]) order by [v].[n]; select [places], [code] from @made
commit transaction
