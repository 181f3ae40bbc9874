-- create hostile names
create table [order `by"] (
  [select] int identity(1, 1) not null,
  [a'; --] nvarchar(20) collate Latin1_General_100_BIN2 not null,
  [from\where] int,
  primary key ([select]),
  constraint [drop table] unique ([a'; --]),
  constraint [order `by"_a'; --_check] check ([a'; --] in (N'LOW', N'HIGH'))
)
create index [order `by"_from\where_index] on [order `by"] ([from\where])
create table [group] (
  [key"1] int not null,
  [key"2] int not null,
  primary key ([key"1], [key"2])
)
create index [group_key"2_index] on [group] ([key"2])
alter table [order `by"] add constraint [order `by"_from\where_foreign] foreign key ([from\where]) references [order `by"] ([select])
alter table [group] add constraint [group_key"1_foreign] foreign key ([key"1]) references [order `by"] ([select]) on delete cascade on update cascade
alter table [group] add constraint [group_key"2_foreign] foreign key ([key"2]) references [order `by"] ([select])

-- create tables
create table [team] (
  [id] bigint identity(1, 1) not null,
  [name] nvarchar(40) collate Latin1_General_100_BIN2 not null,
  primary key ([id]),
  constraint [team_name_unique] unique ([name])
)
declare @schema sysname = schema_name(); exec sp_addextendedproperty N'MS_Description', N'Who plays together', N'SCHEMA', @schema, N'TABLE', N'team'
declare @schema sysname = schema_name(); exec sp_addextendedproperty N'MS_Description', N'It''s "unique"', N'SCHEMA', @schema, N'TABLE', N'team', N'COLUMN', N'name'
create table [player] (
  [id] uniqueidentifier not null,
  [team_id] bigint not null,
  [captain_id] uniqueidentifier,
  [level] nvarchar(255) collate Latin1_General_100_BIN2 not null,
  [mood] int,
  [goals] int not null default 0,
  [pay] decimal(12, 2) not null,
  [shirt] varchar(7) not null,
  primary key ([id]),
  constraint [player_level_check] check ([level] in (N'LOW', N'HIGH')),
  constraint [player_mood_check] check ([mood] between 0 and 1),
  constraint [player_goals_check] check (goals >= 0)
)
create index [player_pay_index] on [player] ([pay])
create index [player_team_id_index] on [player] ([team_id])
create index [player_captain_id_index] on [player] ([captain_id])
create table [cup] (
  [code] nvarchar(10) collate Latin1_General_100_BIN2 not null,
  [is_silver] bit not null,
  [weight] float(53) not null,
  [shine] real not null,
  [sold] bigint not null,
  [inscription] nvarchar(255) collate Latin1_General_100_BIN2,
  [price] decimal(38, 18),
  [day] date,
  [kick_off] time(7),
  [handed_over] datetime2(7),
  [recorded_at] datetimeoffset(7),
  [length] nvarchar(255) collate Latin1_General_100_BIN2,
  [picture] varbinary(max),
  primary key ([code])
)
create table [player_cups] (
  [player_id] uniqueidentifier not null,
  [cup_code] nvarchar(10) collate Latin1_General_100_BIN2 not null,
  primary key ([player_id], [cup_code])
)
create index [player_cups_cup_code_index] on [player_cups] ([cup_code])
alter table [player] add constraint [player_team_id_foreign] foreign key ([team_id]) references [team] ([id]) on delete cascade
alter table [player] add constraint [player_captain_id_foreign] foreign key ([captain_id]) references [player] ([id])
alter table [player_cups] add constraint [player_cups_player_id_foreign] foreign key ([player_id]) references [player] ([id]) on delete cascade on update cascade
alter table [player_cups] add constraint [player_cups_cup_code_foreign] foreign key ([cup_code]) references [cup] ([code]) on delete cascade on update cascade

-- drop hostile names
if object_id(N'[group]') is not null alter table [group] drop constraint if exists [group_key"1_foreign]
if object_id(N'[group]') is not null alter table [group] drop constraint if exists [group_key"2_foreign]
if object_id(N'[order `by"]') is not null alter table [order `by"] drop constraint if exists [order `by"_from\where_foreign]
drop table if exists [group]
drop table if exists [order `by"]

-- drop tables
if object_id(N'[player_cups]') is not null alter table [player_cups] drop constraint if exists [player_cups_player_id_foreign]
if object_id(N'[player_cups]') is not null alter table [player_cups] drop constraint if exists [player_cups_cup_code_foreign]
if object_id(N'[player]') is not null alter table [player] drop constraint if exists [player_team_id_foreign]
if object_id(N'[player]') is not null alter table [player] drop constraint if exists [player_captain_id_foreign]
drop table if exists [player_cups]
drop table if exists [cup]
drop table if exists [player]
drop table if exists [team]
