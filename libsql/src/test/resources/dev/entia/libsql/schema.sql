-- create hostile names
create table `order ``by"` (
  `select` integer not null primary key autoincrement,
  `a'; --` text not null,
  `from\where` integer,
  constraint `order ``by"_a'; --_check` check (`a'; --` in ('LOW', 'HIGH')),
  constraint `order ``by"_from\where_foreign` foreign key (`from\where`) references `order ``by"` (`select`) on delete set null
)
create unique index `drop table` on `order ``by"` (`a'; --`)
create index `order ``by"_from\where_index` on `order ``by"` (`from\where`)
create table `group` (
  `key"1` integer not null,
  `key"2` integer not null,
  primary key (`key"1`, `key"2`),
  constraint `group_key"1_foreign` foreign key (`key"1`) references `order ``by"` (`select`) on delete cascade on update cascade,
  constraint `group_key"2_foreign` foreign key (`key"2`) references `order ``by"` (`select`) on delete cascade on update cascade
)
create index `group_key"2_index` on `group` (`key"2`)

-- create tables
create table `team` (
  `id` integer not null primary key autoincrement,
  `name` text not null
)
create unique index `team_name_unique` on `team` (`name`)
create table `player` (
  `id` text not null,
  `team_id` integer not null,
  `captain_id` text,
  `level` text not null,
  `mood` integer,
  `goals` integer not null default 0,
  `pay` numeric(12, 2) not null,
  `shirt` varchar(7) not null,
  primary key (`id`),
  constraint `player_level_check` check (`level` in ('LOW', 'HIGH')),
  constraint `player_mood_check` check (`mood` between 0 and 1),
  constraint `player_goals_check` check (goals >= 0),
  constraint `player_team_id_foreign` foreign key (`team_id`) references `team` (`id`) on delete cascade,
  constraint `player_captain_id_foreign` foreign key (`captain_id`) references `player` (`id`) on delete set null
)
create index `player_pay_index` on `player` (`pay`)
create index `player_team_id_index` on `player` (`team_id`)
create index `player_captain_id_index` on `player` (`captain_id`)
create table `cup` (
  `code` text not null,
  `is_silver` integer not null,
  `weight` real not null,
  `shine` real not null,
  `sold` integer not null,
  `inscription` text,
  `price` numeric,
  `day` text,
  `kick_off` text,
  `handed_over` text,
  `recorded_at` text,
  `length` text,
  `picture` blob,
  primary key (`code`)
)
create table `player_cups` (
  `player_id` text not null,
  `cup_code` text not null,
  primary key (`player_id`, `cup_code`),
  constraint `player_cups_player_id_foreign` foreign key (`player_id`) references `player` (`id`) on delete cascade on update cascade,
  constraint `player_cups_cup_code_foreign` foreign key (`cup_code`) references `cup` (`code`) on delete cascade on update cascade
)
create index `player_cups_cup_code_index` on `player_cups` (`cup_code`)

-- drop hostile names
pragma foreign_keys = off
drop table if exists `group`
drop table if exists `order ``by"`
pragma foreign_keys = on

-- drop tables
pragma foreign_keys = off
drop table if exists `player_cups`
drop table if exists `cup`
drop table if exists `player`
drop table if exists `team`
pragma foreign_keys = on
